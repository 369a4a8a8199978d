import { z } from 'zod';

/**
 * Form of OSCAL assessment-results 1.1.2 as NIST publishes it (github.com/usnistgov/OSCAL, oscal_assessment-results_schema.json):
 * required fields, closed objects, patterns of tokens, UUIDs, one-line values and instants, for the parts that are written here.
 * Written apart from the exporter.
 */
const uuid = z
  .string()
  .regex(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/);
const token = z.string().regex(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u);
const line = z.string().regex(/^\S(.*\S)?$/);
const instant = z
  .string()
  .regex(
    /^(((2000|2400|2800|(19|2[0-9](0[48]|[2468][048]|[13579][26])))-02-29)|(((19|2[0-9])[0-9]{2})-02-(0[1-9]|1[0-9]|2[0-8]))|(((19|2[0-9])[0-9]{2})-(0[13578]|10|12)-(0[1-9]|[12][0-9]|3[01]))|(((19|2[0-9])[0-9]{2})-(0[469]|11)-(0[1-9]|[12][0-9]|30)))T(2[0-3]|[01][0-9]):([0-5][0-9]):([0-5][0-9])(\.[0-9]+)?(Z|(-((0[0-9]|1[0-2]):00|0[39]:30)|\+((0[0-9]|1[0-4]):00|(0[34569]|10):30|(0[58]|12):45)))$/,
  );
const some = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).min(1);
const props = some(
  z.strictObject({
    name: token,
    uuid: uuid.optional(),
    ns: z.url(),
    value: line,
    class: token.optional(),
    remarks: z.string().optional(),
  }),
);

const metadata = z.strictObject({
  title: z.string(),
  'last-modified': instant,
  version: line,
  'oscal-version': line,
  props: props.optional(),
  remarks: z.string().optional(),
});

const observation = z.strictObject({
  uuid,
  title: z.string().optional(),
  description: z.string(),
  props: props.optional(),
  methods: some(z.enum(['EXAMINE', 'INTERVIEW', 'TEST', 'UNKNOWN'])),
  types: some(token).optional(),
  collected: instant,
  expires: instant.optional(),
  remarks: z.string().optional(),
});

const finding = z.strictObject({
  uuid,
  title: z.string(),
  description: z.string(),
  props: props.optional(),
  target: z.strictObject({
    type: z.enum(['statement-id', 'objective-id']),
    'target-id': token,
    title: z.string().optional(),
    description: z.string().optional(),
    props: props.optional(),
    status: z.strictObject({
      state: z.enum(['satisfied', 'not-satisfied']),
      reason: token.optional(),
      remarks: z.string().optional(),
    }),
  }),
  'related-observations': some(z.strictObject({ 'observation-uuid': uuid })).optional(),
  remarks: z.string().optional(),
});

const results = z.strictObject({
  'assessment-results': z.strictObject({
    uuid,
    metadata,
    'import-ap': z.strictObject({ href: z.string().min(1), remarks: z.string().optional() }),
    results: some(
      z.strictObject({
        uuid,
        title: z.string(),
        description: z.string(),
        start: instant,
        end: instant.optional(),
        props: props.optional(),
        'reviewed-controls': z.strictObject({
          'control-selections': some(
            z.strictObject({ 'include-controls': some(z.strictObject({ 'control-id': token })).optional() }),
          ),
        }),
        attestations: some(
          z.strictObject({ parts: some(z.strictObject({ name: token, prose: z.string().optional() })) }),
        ).optional(),
        observations: some(observation).optional(),
        findings: some(finding).optional(),
        remarks: z.string().optional(),
      }),
    ),
  }),
});

/** Faults of a document against that form, each with its place. */
export function oscalFaults(document: unknown): string[] {
  const read = results.safeParse(document);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}

import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * Form of OSCAL 1.1.3 assessment-results and catalog as NIST publishes it (github.com/usnistgov/OSCAL, JSON schemas of the
 * releases): required fields, closed objects, least lengths, patterns and enumerations, for the parts that are written here.
 * A field that the schema knows and that is not written is a fault too. Written apart from the exporter.
 */
const text = { type: 'string' };
const token = { type: 'string', pattern: '^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$' };
const line = { type: 'string', pattern: '^\\S(.*\\S)?$' };
const uri = { type: 'string', format: 'uri', pattern: '^[a-zA-Z][a-zA-Z0-9+\\-.]+:.+$' };
const reference = { type: 'string', format: 'uri-reference' };
const uuid = {
  type: 'string',
  pattern: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$',
};
const instant = {
  type: 'string',
  format: 'date-time',
  pattern:
    '^(((2000|2400|2800|(19|2[0-9](0[48]|[2468][048]|[13579][26])))-02-29)|(((19|2[0-9])[0-9]{2})-02-(0[1-9]|1[0-9]|2[0-8]))|(((19|2[0-9])[0-9]{2})-(0[13578]|10|12)-(0[1-9]|[12][0-9]|3[01]))|(((19|2[0-9])[0-9]{2})-(0[469]|11)-(0[1-9]|[12][0-9]|30)))T(2[0-3]|[01][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|(-((0[0-9]|1[0-2]):00|0[39]:30)|\\+((0[0-9]|1[0-4]):00|(0[34569]|10):30|(0[58]|12):45)))$',
};
const closed = (required: Record<string, AnySchema>, optional: Record<string, AnySchema> = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
const some = (items: AnySchema) => ({ type: 'array', minItems: 1, items });
const one = (...values: string[]) => ({ enum: values });
const own = (name: string) => ({ $ref: `#/definitions/${name}` });

const props = some(closed({ name: token, value: line }, { uuid, ns: uri, class: token, group: token, remarks: text }));
const metadata = closed(
  { title: text, 'last-modified': instant, version: line, 'oscal-version': line },
  { published: instant, props, remarks: text },
);

const observation = closed(
  {
    uuid,
    description: text,
    methods: some({ anyOf: [line, one('EXAMINE', 'INTERVIEW', 'TEST', 'UNKNOWN')] }),
    collected: instant,
  },
  { title: text, props, types: some(token), expires: instant, remarks: text },
);
const target = closed(
  {
    type: one('statement-id', 'objective-id'),
    'target-id': token,
    status: closed(
      { state: one('satisfied', 'not-satisfied') },
      { reason: { anyOf: [token, one('pass', 'fail', 'other')] }, remarks: text },
    ),
  },
  { title: text, description: text, props, remarks: text },
);
const finding = closed(
  { uuid, title: text, description: text, target },
  { props, 'related-observations': some(closed({ 'observation-uuid': uuid })), remarks: text },
);
const controls = some(closed({ 'control-id': token }, { 'statement-ids': some(token) }));
const reviewed = closed(
  {
    'control-selections': some(
      closed(
        {},
        {
          description: text,
          props,
          'include-all': closed({}),
          'include-controls': controls,
          'exclude-controls': controls,
          remarks: text,
        },
      ),
    ),
  },
  { description: text, props, remarks: text },
);
const result = closed(
  { uuid, title: text, description: text, start: instant, 'reviewed-controls': reviewed },
  {
    end: instant,
    props,
    attestations: some(
      closed({
        parts: some(closed({ name: token }, { uuid, ns: uri, class: token, title: text, props, prose: text })),
      }),
    ),
    observations: some(observation),
    findings: some(finding),
    remarks: text,
  },
);
const RESULTS = closed({
  'assessment-results': closed({
    uuid,
    metadata,
    'import-ap': closed({ href: reference }, { remarks: text }),
    results: some(result),
  }),
});

const CATALOG = {
  definitions: {
    part: closed(
      { name: token },
      { id: token, ns: uri, class: token, title: text, props, prose: text, parts: some(own('part')) },
    ),
    control: closed(
      { id: token, title: text },
      { class: token, props, parts: some(own('part')), controls: some(own('control')) },
    ),
    group: closed(
      { title: text },
      {
        id: token,
        class: token,
        props,
        parts: some(own('part')),
        groups: some(own('group')),
        controls: some(own('control')),
      },
    ),
  },
  ...closed({
    catalog: closed(
      { uuid, metadata },
      {
        controls: some(own('control')),
        groups: some(own('group')),
        'back-matter': closed(
          {},
          { resources: some(closed({ uuid }, { title: text, description: text, props, remarks: text })) },
        ),
      },
    ),
  }),
};

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const forms = { results: ajv.compile(RESULTS), catalog: ajv.compile(CATALOG) };

/** Faults of a document against its form, each with its place. */
export function oscalFaults(form: keyof typeof forms, document: unknown): string[] {
  const valid = forms[form];
  return valid(document) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

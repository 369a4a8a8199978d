import { canonicalJson, type Digest, type JsonObject, SeatwiseError } from '@seatwise/core';
import type { Clause } from '../catalogue/clause-schema.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import type { Catalogue, Heading } from '../catalogue/schema.ts';
import { codeOfToken, lineOf, OSCAL_VERSION, prop, propsOf, tokenOf, uuidOf } from './oscal-parts.ts';

/** Kept natively in OSCAL; everything else of a clause goes into its record. */
type Native = 'code' | 'title' | 'requirement' | 'evidence';

/**
 * A catalogue as OSCAL catalog (NIST OSCAL 1.1.3): headings are groups, clauses controls with statement and guidance in both
 * languages. What OSCAL has no place for (points, shares, rules, provenance) is a record in a part of our own.
 */
export function oscalCatalogue(catalogue: Catalogue, lastModified: string, digest: Digest): JsonObject {
  const { modules, title, version, disclaimer, ...about } = catalogue;
  return {
    catalog: {
      uuid: uuidOf(digest, 'catalog', catalogue.id, version),
      metadata: {
        title: `${title.en} / ${title.zh}`,
        'last-modified': lastModified,
        version: lineOf(version),
        'oscal-version': OSCAL_VERSION,
        ...propsOf(...prop('catalogue-id', catalogue.id)),
        remarks: `${disclaimer.en} / ${disclaimer.zh}`,
      },
      groups: modules.map(groupOf),
      'back-matter': {
        resources: [
          {
            uuid: uuidOf(digest, 'catalog-record', catalogue.id, version),
            title: 'record',
            description: canonicalJson({ ...about, title, version, disclaimer }),
          },
        ],
      },
    },
  } as unknown as JsonObject;
}

function groupOf({ code, title, parts, clauses }: Heading): JsonObject {
  return {
    id: `g-${code}`,
    title: `${title.zh} / ${title.en}`,
    ...propsOf(...prop('title-zh', title.zh), ...prop('title-en', title.en)),
    ...(parts.length > 0 ? { groups: parts.map(groupOf) } : {}),
    ...(clauses.length > 0 ? { controls: clauses.map(controlOf) } : {}),
  } as unknown as JsonObject;
}

function controlOf(clause: Clause): JsonObject {
  const { code, title, requirement, evidence, ...record } = clause;
  const id = tokenOf(code);
  const part = (name: string, suffix: string, prose: string) => ({ id: `${id}_${suffix}`, name, prose });
  return {
    id,
    title: `${title.zh} / ${title.en}`,
    props: [
      ...prop('title-zh', title.zh),
      ...prop('title-en', title.en),
      ...prop('polarity', clause.polarity),
      ...prop('deduct', clause.deduct),
      ...prop('bonus', clause.bonus),
    ],
    parts: [
      part('statement', 'smt', requirement.zh),
      part('statement-en', 'smt_en', requirement.en),
      part('guidance', 'gdn', evidence.zh),
      part('guidance-en', 'gdn_en', evidence.en),
      part('seatwise-record', 'rec', canonicalJson(record)),
    ],
  } as unknown as JsonObject;
}

interface OscalPart {
  readonly name: string;
  readonly prose?: string;
}
interface OscalNamed {
  readonly id: string;
  readonly title: string;
  readonly props?: readonly { readonly name: string; readonly value: string }[];
}
interface OscalControl extends OscalNamed {
  readonly parts?: readonly OscalPart[];
}
interface OscalGroup extends OscalNamed {
  readonly groups?: readonly OscalGroup[];
  readonly controls?: readonly OscalControl[];
}

/** Reads a catalogue from an OSCAL catalog; its statements and titles win over its records. @throws SeatwiseError CATALOGUE_INVALID */
export function readOscalCatalogue(json: unknown): Catalogue {
  try {
    const { catalog } = json as {
      catalog: { groups?: OscalGroup[]; 'back-matter'?: { resources?: { title?: string; description?: string }[] } };
    };
    const record = catalog['back-matter']?.resources?.find(({ title }) => title === 'record')?.description;
    if (record === undefined) throw new Error('catalog.back-matter holds no record of the catalogue');
    return readCatalogue({ ...JSON.parse(record), modules: (catalog.groups ?? []).map(headingOf) });
  } catch (error) {
    if (error instanceof SeatwiseError) throw error;
    throw new SeatwiseError('CATALOGUE_INVALID', { detail: error instanceof Error ? error.message : String(error) });
  }
}

function titleOf({ title, props = [] }: OscalNamed): { zh: string; en: string } {
  const own = (name: string) => props.find((one) => one.name === name)?.value;
  const [zh = title, en = title] = title.split(' / ');
  return { zh: own('title-zh') ?? zh, en: own('title-en') ?? en };
}

function headingOf(group: OscalGroup): JsonObject {
  return {
    code: group.id.replace(/^g-/, ''),
    title: titleOf(group),
    parts: (group.groups ?? []).map(headingOf),
    clauses: (group.controls ?? []).map(clauseOf),
  } as unknown as JsonObject;
}

function clauseOf(control: OscalControl): Record<Native, unknown> {
  const prose = (name: string) => control.parts?.find((part) => part.name === name)?.prose;
  const both = (name: string) => ({ zh: prose(name), en: prose(`${name}-en`) ?? prose(name) });
  const record = JSON.parse(prose('seatwise-record') ?? '{}') as object;
  return {
    code: codeOfToken(control.id),
    title: titleOf(control),
    requirement: both('statement'),
    evidence: both('guidance'),
    ...record,
  };
}

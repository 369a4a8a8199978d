import { type Digest, utf8Bytes } from '@seatwise/core';

export const OSCAL_VERSION = '1.1.3';
/** Name space of properties that OSCAL itself does not know. */
const NAMESPACE = 'urn:seatwise:oscal';

export interface Prop {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

/** A UUID that follows from what it names, in the form of version 5 (RFC 9562), from SHA-256. */
export function uuidOf(digest: Digest, ...parts: readonly string[]): string {
  const hex = digest.sha256([utf8Bytes(parts.join('\n'))]);
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Codes such as `5.1.2.3` begin with a digit, which an OSCAL token may not. */
export const tokenOf = (code: string): string => `c-${code}`;
export const codeOfToken = (token: string): string => token.replace(/^c-/, '');

/** A property; none for text that OSCAL's one-line values cannot hold. */
export function prop(name: string, value: string | number | boolean | null): Prop[] {
  const text = value === null ? '' : String(value);
  return LINE.test(text) ? [{ name, ns: NAMESPACE, value: text }] : [];
}

/** Properties of an object; the field is left out when there are none, for OSCAL has no empty lists. */
export const propsOf = (...props: readonly Prop[]): { props?: readonly Prop[] } => (props.length > 0 ? { props } : {});

/** OSCAL's StringDatatype. */
const LINE = /^\S(.*\S)?$/;

/** Text as a one-line value: each run of white space becomes one space; `-` for what is blank. */
export const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim() || '-';

/** A name for part of a URN. */
export const urnPart = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

const DAY =
  /^((2000|2400|2800|2\d(0[48]|[2468][048]|[13579][26]))-02-29|(19|2\d)\d\d-(02-(0[1-9]|1\d|2[0-8])|(0[13578]|10|12)-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)))$/;
const TIME =
  /^(2[0-3]|[01]\d):[0-5]\d:[0-5]\d(\.\d+)?(Z|-((0\d|1[0-2]):00|0[39]:30)|\+((0\d|1[0-4]):00|(0[34569]|10):30|(0[58]|12):45))$/;

/** An instant with offset as OSCAL takes it: years 1900 to 2999, offsets in use; null for any other text. */
export function instantOf(text: string | null): string | null {
  const [day = '', time = '', ...rest] = (text ?? '').split('T');
  return rest.length === 0 && DAY.test(day) && TIME.test(time) ? text : null;
}

import { type Digest, utf8Bytes } from '@seatwise/core';

export const OSCAL_VERSION = '1.1.2';
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
  return /^\S(.*\S)?$/.test(text) ? [{ name, ns: NAMESPACE, value: text }] : [];
}

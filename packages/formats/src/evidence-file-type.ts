import { isZip } from './xlsx/read-workbook.ts';
import { WORKBOOK_LIMITS, ZipArchive } from './xlsx/read-zip.ts';

/** Kinds of files that are taken as evidence. */
export const EVIDENCE_FILE_TYPES = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'mp3', 'wav', 'txt', 'csv'] as const;
export type EvidenceFileType = (typeof EVIDENCE_FILE_TYPES)[number];

/**
 * What a file is by its bytes, where its name says the same; null for every other file. Documents that carry macros are none of
 * these, and neither is text with control characters.
 */
export function evidenceFileType(name: string, bytes: Uint8Array): EvidenceFileType | null {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase();
  const said = EVIDENCE_FILE_TYPES.find((type) => type === (ending === 'jpeg' ? 'jpg' : ending));
  if (said === undefined) return null;
  if (said === 'txt' || said === 'csv') return isText(bytes) ? said : null;
  return said === 'docx' || said === 'xlsx' ? officeType(bytes, said) : SIGNATURES[said](bytes) ? said : null;
}

const ascii = (bytes: Uint8Array, at: number, text: string) =>
  [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

const SIGNATURES = {
  pdf: (bytes: Uint8Array) => ascii(bytes, 0, '%PDF-'),
  png: (bytes: Uint8Array) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpg: (bytes: Uint8Array) => begins(bytes, [0xff, 0xd8, 0xff]),
  wav: (bytes: Uint8Array) => ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WAVE'),
  mp3: (bytes: Uint8Array) => ascii(bytes, 0, 'ID3') || isMp3Frame(bytes),
};

/** Header of an MPEG audio frame, layer III, with a bit rate and a sample rate that exist (ISO/IEC 11172-3). */
function isMp3Frame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const [version, layer, rate, sampling] = [(second >> 3) & 3, (second >> 1) & 3, third >> 4, (third >> 2) & 3];
  return first === 0xff && second >> 5 === 7 && version !== 1 && layer === 1 && rate !== 0 && rate < 15 && sampling < 3;
}

const MAIN_PART = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;

function officeType<Type extends keyof typeof MAIN_PART>(bytes: Uint8Array, type: Type): Type | null {
  if (!isZip(bytes)) return null;
  try {
    const archive = new ZipArchive(bytes, WORKBOOK_LIMITS);
    const macros = archive.names().some((part) => /(^|\/)vbaProject\.bin$/i.test(part));
    return archive.has('[Content_Types].xml') && archive.has(MAIN_PART[type]) && !macros ? type : null;
  } catch {
    return null;
  }
}

/** Tab, line ends, form feed; what UTF-16 needs only after its mark. */
function isText(bytes: Uint8Array): boolean {
  const wide = bytes.length % 2 === 0 && (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]));
  return wide || bytes.every((byte) => (byte >= 0x20 && byte !== 0x7f) || (byte >= 0x09 && byte <= 0x0d));
}

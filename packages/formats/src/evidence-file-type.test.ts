import { utf8Bytes } from '@seatwise/core';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evidenceFileType } from './evidence-file-type.ts';
import { writeXlsx } from './write-xlsx.ts';

const bytes = (...values: number[]) => Uint8Array.from([...values, ...new Array<number>(32).fill(0)]);
const text = (value: string) => utf8Bytes(value);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, text('<x/>')])));

describe('a file of evidence', () => {
  it('is what its bytes and its name both say', () => {
    const good: readonly [string, Uint8Array, string][] = [
      ['合同.PDF', text('%PDF-1.7\n…'), 'pdf'],
      ['scan.png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'png'],
      ['scan.jpeg', bytes(0xff, 0xd8, 0xff, 0xe0), 'jpg'],
      ['call.mp3', text('ID3…'), 'mp3'],
      ['call.mp3', bytes(0xff, 0xfb, 0x90, 0x00), 'mp3'],
      ['call.wav', text('RIFF\u0001\u0001\u0001\u0001WAVEfmt '), 'wav'],
      ['列表.csv', text('条目,文件\n5.1.1.1,合同\n'), 'csv'],
      ['旧.txt', Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4, 0x0a), 'txt'],
      ['wide.txt', Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e), 'txt'],
      ['table.xlsx', writeXlsx([{ name: 'a', columns: ['x'], rows: [[1]] }]), 'xlsx'],
      ['letter.docx', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ];
    for (const [name, content, type] of good) expect(evidenceFileType(name, content), name).toBe(type);
  });

  it('is refused where name and content differ, where it runs, and where it is neither', () => {
    const bad: readonly [string, Uint8Array][] = [
      ['report.pdf', text('MZ\u0090\u0000')],
      ['report.pdf', text('<html><script>')],
      ['tool.exe', text('%PDF-1.7')],
      ['none', text('%PDF-1.7')],
      ['picture.png', bytes(0xff, 0xd8, 0xff)],
      ['call.wav', text('RIFF\u0001\u0001\u0001\u0001AVI LIST')],
      ['call.mp3', bytes(0xff, 0xff, 0xff, 0xff)],
      ['notes.txt', bytes(0x4d, 0x5a, 0x00)],
      ['odd.txt', Uint8Array.of(0xff, 0xfe, 0x00)],
      ['letter.docx', zip('[Content_Types].xml', 'xl/workbook.xml')],
      ['letter.docx', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
      ['letter.docx', zip('[Content_Types].xml', 'word/document.xml').subarray(0, 60)],
    ];
    for (const [name, content] of bad) expect(evidenceFileType(name, content), name).toBeNull();
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capacity } from './capacity.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../../docs/capacity-plan.md'), 'utf8');
const EXAMPLE = /^```json\n([\s\S]*?)^```/m.exec(DOCUMENT)?.[1] ?? '';

async function capacityOf(text: string, options: Record<string, string | boolean> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'seatwise-capacity-'));
  const file = join(folder, 'plan.json');
  writeFileSync(file, text);
  const printed: string[] = [];
  const status = await capacity.run({
    positionals: [file],
    options: { out: join(folder, 'out'), ...options },
    language: 'en',
    print: (line) => printed.push(line),
    tell: () => {},
    signal: new AbortController().signal,
  });
  return { status, printed, folder };
}

describe('seatwise capacity', () => {
  it('plans the file of the document, writes its three files, and prints one JSON document on request', async () => {
    const { status, printed, folder } = await capacityOf(EXAMPLE, { json: true });
    expect(status).toBe(0);
    const { plans, differences, hiring } = JSON.parse(printed.join(''));
    expect(plans.map(({ scenario }: { scenario: string }) => scenario)).toEqual([
      'base',
      'ten percent more',
      'leavers double',
    ]);
    expect(differences[0].months[0].requiredFte).toBeGreaterThan(0);
    expect(hiring[0].hires.length).toBeGreaterThan(0);
    const [head, ...rows] = readFileSync(join(folder, 'out/capacity.csv'), 'utf8').trimEnd().split('\n');
    expect(head?.startsWith('scenario,group,site,month,contacts')).toBe(true);
    expect(rows).toHaveLength(9);
    expect(readFileSync(join(folder, 'out/hiring.csv'), 'utf8').startsWith('group,month,contract,people\n')).toBe(true);
  });

  it('says where a file is wrong', async () => {
    await expect(capacityOf('{')).rejects.toThrow('INPUT_JSON_INVALID');
    await expect(capacityOf(EXAMPLE.replace('"months": 3', '"months": 4'))).rejects.toThrow('CAPACITY_PLAN_INVALID');
  });
});

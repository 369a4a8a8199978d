import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../fixtures/hostile.ts';
import { readBytes, runMutations } from '../fixtures/run-mutations.ts';

/** Files whose making or reading takes long are for the prove run. */
const LONG = /2 GB|bomb|64 MB|20 MB|ten million columns in|hundred thousand queues/;

describe('hostile files', () => {
  it('are at least 60', () => expect(HOSTILE.length).toBeGreaterThanOrEqual(60));

  for (const { name, file, content } of HOSTILE.filter((hostile) => !LONG.test(hostile.name))) {
    it(`${name}: a coded error or a right import`, () => {
      const began = performance.now();
      const read = readBytes(content(), file);
      const error = read.issues.find(({ severity }) => severity === 'error');
      if (error) expect([read.records, read.observations]).toEqual([null, null]);
      else expect(read.records?.start.length).toBeGreaterThan(0);
      expect(performance.now() - began).toBeLessThan(10_000);
    });
  }
});

describe('mutations', () => {
  it('of every shape: refused, warned of, or with the totals that the file says', () => {
    for (const { shape, wrong } of runMutations(12, 20_260_302)) expect([shape, wrong]).toEqual([shape, []]);
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  type Digest,
  dayOfInterval,
  gridLength,
  joinColumns,
  sealArtefact,
  splitColumns,
  utf8Bytes,
} from './index.ts';

const digest: Digest = {
  sha256(parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  },
};

describe('artefacts', () => {
  it('split and join give the payload back, typed arrays and all', () => {
    const column = fc.float64Array().map((values) => Float64Array.from(values));
    fc.assert(
      fc.property(column, fc.string(), (values, name) => {
        const payload = {
          name,
          queues: [{ offered: values, staff: Int32Array.from([1, -2]), state: Uint8Array.from([0, 255]) }],
          none: null,
        };
        expect(joinColumns(splitColumns(payload))).toEqual(payload);
      }),
    );
  });

  it('equal content has one id, whatever the key order; any change has another', () => {
    const seal = (payload: object) => sealArtefact(digest, 'history', payload, [], {}).id;
    const id = seal({ a: 1, offered: Float64Array.of(1, Number.NaN) });
    expect(seal({ offered: Float64Array.of(1, Number.NaN), a: 1 })).toBe(id);
    expect(seal({ a: 1, offered: Float64Array.of(1, 0) })).not.toBe(id);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
  });

  it('encodes UTF-8 as Node does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });

  it('orders keys by code point and turns what JSON cannot hold into null', () => {
    expect(canonicalJson({ b: [Number.NaN, 1], a: '席', c: undefined })).toBe('{"a":"席","b":[null,1]}');
  });
});

describe('interval grid', () => {
  it('finds the day of an interval when days differ in length', () => {
    const grid = {
      zone: 'America/New_York',
      intervalMinutes: 60 as const,
      start: 0,
      days: ['a', 'b', 'c'],
      dayOffsets: [0, 24, 47, 71],
    };
    expect(gridLength(grid)).toBe(71);
    expect([0, 23, 24, 46, 47, 70].map((i) => dayOfInterval(grid, i))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

import { CODES } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zhCN } from './zh-cn.ts';

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);

describe('words', () => {
  it('say every code in both languages, with parameters that the code has', () => {
    for (const [code, { params }] of Object.entries(CODES)) {
      for (const words of [en, zhCN]) {
        const text = words.codes[code as keyof typeof en.codes];
        expect(text, code).toBeTruthy();
        for (const slot of slots(text)) expect(params as readonly string[], code).toContain(slot);
      }
    }
    expect(Object.keys(en.codes).sort()).toEqual(Object.keys(CODES).sort());
  });

  it('fill the same slots in both languages', () => {
    for (const key of Object.keys(en.labels) as (keyof typeof en.labels)[]) {
      expect(new Set(slots(zhCN.labels[key])), key).toEqual(new Set(slots(en.labels[key])));
    }
  });
});

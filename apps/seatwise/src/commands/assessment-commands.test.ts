import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Catalogue, clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import { exitStatusOf, type SeatwiseError } from '@seatwise/core';
import { readWorkbook } from '@seatwise/formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorLines } from '../words/error-lines.ts';
import { findCommand } from './index.ts';

/** Runs a command as the program does, without a process for each. */
async function seatwise([name = '', ...args]: readonly string[]) {
  const command = await findCommand(name);
  if (!command) throw new Error(`no command ${name}`);
  const lines = { out: [] as string[], err: [] as string[] };
  const { positionals, values } = parseArgs({ args, options: command.options, allowPositionals: true });
  const status = await command
    .run({
      positionals,
      options: values,
      language: 'en',
      print: (line) => lines.out.push(line),
      tell: (line) => lines.err.push(line),
      signal: new AbortController().signal,
    })
    .catch((error: SeatwiseError) => {
      lines.err.push(...errorLines(error, 'en'));
      return exitStatusOf(error.code);
    });
  return { status, stdout: lines.out.join('\n'), stderr: lines.err.join('\n') };
}

/** The first part of module 1 as a catalogue of its own. */
const [module] = REFERENCE_CATALOGUE.modules;
const part = module?.parts[0];
const small: Catalogue = {
  ...REFERENCE_CATALOGUE,
  id: 'small',
  structure: {
    levels: [1, 1, part?.parts.length ?? 0],
    clauses: part?.parts.reduce((sum, topic) => sum + topic.clauses.length, 0) ?? 0,
    subjective:
      part?.parts.flatMap(({ clauses }) => clauses).filter(({ judgement }) => judgement === 'subjective').length ?? 0,
    points: null,
    dimensions: null,
  },
  conflicts: [],
  modules: module && part ? [{ ...module, parts: [part] }] : [],
};

let folder = '';
let catalogue = '';
let assessment = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seatwise-assess-'));
  catalogue = join(folder, 'small.json');
  assessment = join(folder, 'by-hand.json');
  const codes = clausesOf(small).map(({ clause }) => clause.code);
  await writeFile(catalogue, JSON.stringify(small));
  await writeFile(
    assessment,
    JSON.stringify({ states: Object.fromEntries(codes.slice(0, 4).map((code) => [code, 'met'])) }),
  );
});

describe('catalogue', () => {
  it('check counts, and ends with 3 and the name of each fault', async () => {
    const sound = await seatwise(['catalogue', 'check', catalogue, '--json']);
    expect(JSON.parse(sound.stdout)).toMatchObject({
      modules: 1,
      level2: 1,
      level3: 3,
      clauses: 11,
      subjective: 2,
      issues: [],
    });
    expect(sound.status).toBe(0);
    const damaged = join(folder, 'damaged.json');
    await writeFile(damaged, JSON.stringify({ ...small, structure: { ...small.structure, clauses: 12 } }));
    const found = await seatwise(['catalogue', 'check', damaged, '--json']);
    expect(JSON.parse(found.stdout).issues.map(({ code }: { code: string }) => code)).toEqual(['CATALOGUE_INCOMPLETE']);
    expect(found.status).toBe(3);
    await writeFile(damaged, JSON.stringify({ ...small, modules: [{ ...small.modules[0], code: 'x' }] }));
    const formless = await seatwise(['catalogue', 'check', damaged]);
    expect(formless.stdout).toContain('error[CATALOGUE_INVALID]');
    expect(formless.status).toBe(3);
    expect((await seatwise(['catalogue', 'check', join(folder, 'none.json')])).status).toBe(2);
  });

  it('comes back from a workbook and from OSCAL as it was', async () => {
    for (const format of ['xlsx', 'oscal'] as const) {
      const [out, back] = [join(folder, `c.${format}`), join(folder, `${format}.json`)];
      expect((await seatwise(['catalogue', 'export', catalogue, '--format', format, '--out', out])).status).toBe(0);
      expect((await seatwise(['catalogue', 'export', out, '--format', 'json', '--out', back])).status).toBe(0);
      expect(JSON.parse(await readFile(back, 'utf8')), format).toEqual(JSON.parse(JSON.stringify(small)));
    }
  });
});

describe('an assessment', () => {
  it('is scored, written in every form, and scored alike from each; the signed result holds in every time zone', {
    timeout: 120_000,
  }, async () => {
    const out = join(folder, 'out');
    const made = await seatwise(['score', assessment, '--catalogue', catalogue, '--out', out, '--json']);
    expect(made.stderr).toContain(out);
    const { result, disclaimer } = JSON.parse(made.stdout);
    expect(disclaimer.en).toContain('not a CCSO result');
    const forms = ['assessment.json', 'assessment.xlsx', 'assessment.oscal.json'];
    for (const form of forms) {
      const again = await seatwise(['score', join(out, form), '--catalogue', catalogue, '--json']);
      expect(JSON.parse(again.stdout).result, form).toEqual(result);
    }
    const bundle = join(out, 'bundle.json');
    const names = new Set<string>();
    for (const TZ of ['UTC', 'Asia/Shanghai', 'America/St_Johns']) {
      process.env.TZ = TZ;
      const { status, stdout } = await seatwise(['verify', bundle, '--json']);
      expect(status, TZ).toBe(0);
      names.add(JSON.parse(stdout).resultId);
    }
    delete process.env.TZ;
    expect(names.size).toBe(1);
    expect((await seatwise(['verify', bundle, '--key', join(out, 'signing-key.pem')])).status).toBe(0);
    const text = await readFile(bundle, 'utf8');
    await writeFile(bundle, text.replace('"atBoundary": false', '"atBoundary": true'));
    const tampered = await seatwise(['verify', bundle]);
    expect([tampered.status, tampered.stdout]).toEqual([3, expect.stringContaining('score.result.atBoundary')]);

    const html = await readFile(join(out, 'assessment.html'), 'utf8');
    expect(html).toContain('not a CCSO result');
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html).not.toContain('<script');
    const sheets = readWorkbook(await readFile(join(out, 'assessment.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['about', 'clauses', 'evidence', 'manual', 'requests']);
    expect(sheets.every(({ formulas }) => formulas === 0)).toBe(true);
  });

  it('says what to do next, and refuses what it cannot use', async () => {
    const best = await seatwise(['whatif', assessment, '--catalogue', catalogue, '--budget', '2d', '--json']);
    expect(JSON.parse(best.stdout)).toMatchObject({ reached: true });
    expect(JSON.parse(best.stdout).effort).toBeLessThanOrEqual(4);
    expect((await seatwise(['whatif', assessment, '--catalogue', catalogue, '--budget', 'much'])).stderr).toContain(
      'WHATIF_BUDGET_INVALID',
    );
    expect(
      (await seatwise(['whatif', assessment, '--catalogue', catalogue, '--target-band', 'gold'])).stderr,
    ).toContain('WHATIF_BAND_UNKNOWN');
    const other = join(folder, 'other.json');
    await writeFile(other, JSON.stringify({ states: { '1.1.1.1': 'splendid' } }));
    expect((await seatwise(['score', other])).stderr).toContain('ASSESSMENT_INVALID');
    await writeFile(other, '{');
    const broken = await seatwise(['score', other]);
    expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining('INPUT_JSON_INVALID')]);
    expect((await seatwise(['verify', catalogue])).stderr).toContain('BUNDLE_INVALID');
  });
});

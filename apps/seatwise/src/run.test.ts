import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');

function seatwise(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('seatwise', () => {
  it('ratios answers the public example as JSON', async () => {
    const { status, stdout } = await seatwise('ratios', '--seats', '200', '--preset', 'as-stated', '--json');
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ preset: 'as-stated', seats: 200 });
    expect(answer.roles[0]).toMatchObject({ role: 'team_leader', required: 20 });
    expect(answer.conflicts).toHaveLength(1);
  });

  it('ratios names the sources in the language that is asked for', async () => {
    const sources = async (language: string) =>
      (await seatwise('ratios', '--seats', '57', '--lang', language)).stdout.split('\n')[0];
    expect(await sources('zh-CN')).toMatch(
      /1:10 seat +CCSO 标准公开讲座（任意华，杭州，2024-08-08）：按席位给出的配比$/,
    );
    expect(await sources('en')).toMatch(
      /1:10 seat +public talk on the CCSO standard, .*: ratio stated per seat \(席\)$/,
    );
  });

  it('wrong input is a coded error, status 2, no stack trace', async () => {
    for (const args of [
      ['ratios', '--seats', '-5'],
      ['ratios', '--seats', 'many'],
      ['ratios'],
      ['ratios', '--sets', '5'],
      ['fly'],
    ]) {
      const { status, stderr } = await seatwise(...args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toMatch(/^error\[[A-Z_]+\]: /);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('speaks Chinese when asked', async () => {
    const { stderr } = await seatwise('ratios', '--seats', '-5', '--lang', 'zh-CN');
    expect(stderr).toContain('席位数');
  });

  it('erlang fills the value column in place and notes what makes no sense', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seatwise-erlang-'));
    const [cases, out] = [join(folder, 'cases.csv'), join(folder, 'out.csv')];
    await writeFile(
      cases,
      'model,params,quantity,value,source\nerlang-c,agents=14;intensity=10;aht=180;threshold=20,service_level,,"a, b"\nerlang-c,agents=x,service_level,,\n',
    );
    expect((await seatwise('erlang', '--cases', cases, '--out', out)).status).toBe(0);
    const [header, first, second] = (await readFile(out, 'utf8')).split('\n');
    expect(header).toBe('model,params,quantity,value,source,note');
    // R ErlangC README: 0.88835.
    expect(first).toMatch(/^erlang-c,agents=14;intensity=10;aht=180;threshold=20,service_level,0\.8883500191794/);
    expect(second).toBe('erlang-c,agents=x,service_level,,,agents is not a number');
  });

  it('plan gives the same bytes in every time zone of the machine, and refuses wrong rows without a result', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seatwise-plan-'));
    const rows = ['interval_start,queue,offered'];
    for (let day = 1; day <= 28; day++) {
      for (let hour = 8; hour < 18; hour++)
        rows.push(
          `2026-09-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00,service,${50 + hour + (day % 7)}`,
        );
    }
    const file = join(folder, 'history.csv');
    await writeFile(file, rows.join('\n'));
    const args = ['--zone', 'Asia/Shanghai', '--country', 'CN', '--interval', '60', '--aht', '240', '--horizon', '7d'];
    const outputs = [];
    for (const TZ of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
      const out = join(folder, TZ.replace('/', '-'));
      process.env.TZ = TZ;
      const { status, stderr } = await seatwise('plan', file, ...args, '--out', out);
      expect(status, stderr).toBe(0);
      const names = (await readdir(out)).filter((name) => !name.endsWith('.html')).sort();
      expect(names).toEqual([
        'evidence.json',
        'forecast.csv',
        'metrics.json',
        'organisation.csv',
        'requirement.csv',
        'schedule.csv',
        'schedule.ics',
        'score.json',
      ]);
      outputs.push(await Promise.all(names.map((name) => readFile(join(out, name), 'utf8'))));
    }
    delete process.env.TZ;
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[2]).toEqual(outputs[0]);
    expect(outputs[0]?.[4]).toMatch(
      /^queue,interval_start,intensity,base_staff,required_staff,service_level,.*\nservice,2026-09-29T08:00:00\+08:00,/,
    );

    await writeFile(file, `${rows.join('\n')}\n2026-09-29T08:00,service,-3\n`);
    const wrong = await seatwise('plan', file, ...args, '--out', join(folder, 'wrong'));
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('error[INPUT_NUMBER_NEGATIVE]');
    expect(wrong.stderr).toContain('row 282, column offered');
    expect(await readdir(folder)).not.toContain('wrong');
  });
});

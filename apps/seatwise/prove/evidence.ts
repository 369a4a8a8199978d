import { collectFills, DEPTH_NAMES } from '../src/demo/count-fills.ts';

const FILLED = new Set(['met', 'unmet', 'partial']);

/** How many clauses the demo center's data answer by themselves, step by step, and each clause with what it needs. */
export default async function proveEvidence(print: (line: string) => void): Promise<boolean> {
  const fills = await collectFills((line) => console.error(line));
  const last = fills.at(-1);
  if (!last) return false;
  print('# Clauses that data answer by themselves');
  print('');
  print(
    'The synthetic center (`makeDemoCenter(1)`), assessed with the reference catalogue after each step of importing. Made by `pnpm prove evidence`.',
  );
  print('');
  print('| Imported | decided by data | proposed as not applicable | of |');
  print('| --- | --: | --: | --: |');
  for (const { depth, rows } of fills) {
    const ruled = rows.filter(({ ruled }) => ruled);
    const decided = ruled.filter(({ state }) => FILLED.has(state)).length;
    const waived = ruled.filter(({ proposed }) => proposed === 'not_applicable').length;
    print(`| ${DEPTH_NAMES[depth]} | ${decided} | ${waived} | ${ruled.length} |`);
  }
  print('');
  print('State of each clause with a rule after the last step, the first step that decides it, and the data it needs:');
  print('');
  print('| Clause | State | Decided from | Needs |');
  print('| --- | --- | --- | --- |');
  for (const [i, row] of last.rows.entries()) {
    if (!row.ruled) continue;
    const first = fills.find(({ rows }) => FILLED.has(rows[i]?.state ?? '') || rows[i]?.proposed === 'not_applicable');
    print(
      `| ${row.clause} | ${row.proposed ?? row.state} | ${first ? DEPTH_NAMES[first.depth] : 'open'} | ${row.names.join(', ')} |`,
    );
  }
  return (
    last.rows.filter(({ ruled, state, proposed }) => ruled && !FILLED.has(state) && proposed === null).length === 0
  );
}

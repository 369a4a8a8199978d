import { en } from '../apps/seatwise/src/words/en.ts';
import { zhCN } from '../apps/seatwise/src/words/zh-cn.ts';
import { CODES, type Code, type CodeEntry, exitStatusOf } from '../packages/core/src/index.ts';

const BLAME: Record<CodeEntry['blame'], string> = {
  user: 'input or usage',
  us: 'a fault of Seatwise',
  check: 'a check that found something',
  interrupt: 'interrupted',
};

/** The table of every code with its message in both languages, as Markdown. */
export function errorsDocument(): string {
  const codes = Object.keys(CODES) as Code[];
  const rows = codes.map((code) => {
    const { blame, status }: CodeEntry = CODES[code];
    return `| \`${code}\` | ${BLAME[blame]} | ${exitStatusOf(code)} | ${status} | ${cell(en.codes[code])} | ${cell(zhCN.codes[code])} |`;
  });
  return `# Codes

Every error and finding carries one of these ${codes.length} codes. On the command line an error ends with the exit status, over HTTP as a
problem document (RFC 9457) of type \`urn:seatwise:error:CODE\` with the status. Words in braces are parameters. A finding (error,
warning, note) names file, row and column where it has them. Made from \`packages/core/src/codes\` and the words of
\`apps/seatwise\` by \`pnpm errors\`.

| code | whose | exit | HTTP | English | 中文 |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

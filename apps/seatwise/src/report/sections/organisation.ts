import { ratioSourceIn } from '@seatwise/core';
import type { Plan } from '@seatwise/pipeline';
import { htmlTable } from '../html.ts';
import type { ReportWords } from '../report-words.ts';

/** Support roles, each with its ratio and the source of it. */
export function organisationSection({ organisation }: Plan, { language, say, number }: ReportWords): string {
  return htmlTable(
    [say('role'), `#${say('required')}`, say('rule'), say('source')],
    organisation.payload.roles.map(({ role, required, per, unit, source }) => [
      say(`role.${role}`),
      number(required),
      say('ratioText', { per, unit: say(`unit.${unit}`) }),
      ratioSourceIn(source, language),
    ]),
  );
}

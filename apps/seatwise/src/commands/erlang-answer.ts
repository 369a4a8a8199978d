import { SeatwiseError } from '@seatwise/core';
import { type Performance, performanceOf, requiredAgents } from '@seatwise/queueing';
import { staffingGoal } from '@seatwise/requirement';
import { goalOption, numberOption, secondsOption } from '../options/values.ts';
import { type Language, label } from '../words/index.ts';
import { type OptionValues, textOption } from './command.ts';
import { textTable } from './text-table.ts';

/** Agents on either side of the answer that the table shows. */
const AROUND = 5;

/** One question with its working: load, staff, and how five agents more and fewer would do. */
export function erlangAnswer(options: OptionValues) {
  const given = (name: string): string => {
    const text = textOption(options, name);
    if (text === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: `--${name}` });
    return text;
  };
  const kind = given('model').toLowerCase();
  if (kind !== 'a' && kind !== 'c') {
    throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--model', value: kind, expected: 'c, a' });
  }
  const model = kind === 'a' ? ('erlang-a' as const) : ('erlang-c' as const);
  const volume = numberOption('--volume', given('volume'), '100');
  const period = secondsOption('--period', textOption(options, 'period') ?? '30m');
  const aht = secondsOption('--aht', given('aht'));
  const patience = model === 'erlang-a' ? secondsOption('--patience', given('patience')) : undefined;
  const goalText = textOption(options, 'goal') ?? '80/20';
  const goal = staffingGoal(goalOption('--goal', goalText));
  if (goal.maxAbandonRate !== undefined && model === 'erlang-c')
    throw new SeatwiseError('REQUIREMENT_PATIENCE_REQUIRED');
  const intensity = (volume * aht) / period;
  if (intensity > 900_000) {
    throw new SeatwiseError('USAGE_OPTION_INVALID', {
      option: '--volume',
      value: String(volume),
      expected: 'a load up to 900,000 erlangs',
    });
  }
  const input = { model, intensity, aht, goal, ...(patience === undefined ? {} : { patience }) };
  const { agents, continuousAgents, binding } = requiredAgents(input);
  const table = Array.from({ length: 2 * AROUND + 1 }, (_, i) => agents - AROUND + i)
    .filter((count) => count >= 0)
    .map((count) => ({ agents: count, ...figures(performanceOf(input, count)) }));
  return {
    model,
    volume,
    period,
    aht,
    patience: patience ?? null,
    goal: goalText,
    intensity,
    agents,
    continuousAgents,
    binding,
    table,
  };
}

/** Null where there is no finite value. */
function figures({ stable, serviceLevel, averageSpeedOfAnswer, occupancy, abandonRate }: Performance) {
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  return { stable, serviceLevel, averageSpeedOfAnswer: finite(averageSpeedOfAnswer), occupancy, abandonRate };
}

/** The answer as lines, with its formulas. */
export function erlangAnswerLines(answer: ReturnType<typeof erlangAnswer>, language: Language): string[] {
  const { model, volume, period, aht, patience, intensity, agents, continuousAgents, binding, table, goal } = answer;
  const say = (...args: [Parameters<typeof label>[1], Parameters<typeof label>[2]?]) => label(language, ...args);
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  const lines = [
    say('erlangLoad', { volume, aht, period, load: Number(intensity.toFixed(4)) }),
    model === 'erlang-a' ? say('erlangModelA', { patience }) : say('erlangModelC'),
    say('erlangAnswer', {
      agents,
      goal,
      continuous: continuousAgents.toFixed(4),
      binding: say(`goal.${binding}`),
    }),
    '',
    ...textTable(
      [
        say('agents'),
        say('serviceLevel'),
        say('asa'),
        say('occupancy'),
        ...(model === 'erlang-a' ? [say('abandonment')] : []),
      ],
      table.map((row) => [
        `${row.agents === agents ? '→' : ' '} ${row.agents}`,
        percent(row.serviceLevel),
        row.averageSpeedOfAnswer === null ? '∞' : row.averageSpeedOfAnswer.toFixed(1),
        percent(row.occupancy),
        ...(model === 'erlang-a' ? [percent(row.abandonRate)] : []),
      ]),
    ),
  ];
  return lines;
}

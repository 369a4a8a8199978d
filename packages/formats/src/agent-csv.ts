import { type Agent, type AgentSkill, type Contract, compareText, type Issue } from '@seatwise/core';
import { listCell, type RowCells, readRows } from './read-rows.ts';
import { writeCsv } from './write-csv.ts';

/** Weekly hours of a contract that does not say: the standard week of China (State Council, 1995). */
const STANDARD_WEEK_HOURS = 40;
/** Level of a skill that does not say: the middle of 1 to 5. */
const MIDDLE_LEVEL = 3;
const COLUMNS = ['agent', 'name', 'site', 'team', 'skills', 'contract', 'start', 'end'];

/**
 * Reads the agent file `agent,name,site,team,skills,contract,start,end`. Skills are `voice:4;chat:2` (levels 1 to 5, 3 when
 * not given); a contract is a name, with weekly hours after a colon where they are not 40; `end` is the day after the last.
 */
export function readAgentCsv(
  text: string,
  { file }: { file: string },
): { agents: Agent[] | null; contracts: Contract[]; issues: Issue[] } {
  const seen = new Set<string>();
  const contracts = new Map<string, Contract>();
  const { rows, issues } = readRows(
    text,
    { file, required: COLUMNS.slice(0, 7), optional: ['end'] },
    (cells): Agent => {
      const id = cells.required('agent');
      if (seen.has(id)) cells.report('INPUT_DUPLICATE_ROW', { queue: id, value: id }, 'agent');
      seen.add(id);
      const contract = readContract(cells);
      const known = contracts.get(contract.id);
      if (known && known.weeklyHours !== contract.weeklyHours) {
        cells.report(
          'INPUT_VALUE_UNKNOWN',
          { value: cells.text('contract'), allowed: [`${known.id}:${known.weeklyHours}`] },
          'contract',
        );
      }
      contracts.set(contract.id, known ?? contract);
      const start = cells.date('start');
      const end = cells.text('end') === '' ? null : cells.date('end');
      if (end !== null && end <= start) cells.report('INPUT_ORDER', { first: start, second: end }, 'end');
      return {
        id,
        name: cells.text('name') || id,
        site: cells.required('site'),
        team: cells.text('team'),
        skills: readSkills(cells),
        contract: contract.id,
        start,
        end,
      };
    },
  );
  const named = [...contracts.values()].sort((a, b) => compareText(a.id, b.id));
  return { agents: rows, contracts: rows ? named : [], issues };
}

function readSkills(cells: RowCells): AgentSkill[] {
  const parts = listCell(cells.required('skills'));
  return parts.map((part) => {
    const [skill = '', level = String(MIDDLE_LEVEL)] = part.split(':').map((piece) => piece.trim());
    if (skill === '' || !/^[1-5]$/.test(level)) {
      cells.report('INPUT_VALUE_UNKNOWN', { value: part, allowed: ['SKILL', 'SKILL:1 … SKILL:5'] }, 'skills');
    }
    return { skill, level: Number(level) };
  });
}

function readContract(cells: RowCells): Contract {
  const written = cells.required('contract');
  const [id = '', hours = String(STANDARD_WEEK_HOURS)] = written.split(':').map((piece) => piece.trim());
  const weeklyHours = Number(hours);
  if (!/^\d+(\.\d+)?$/.test(hours) || weeklyHours <= 0 || weeklyHours > 168) {
    cells.report('INPUT_VALUE_UNKNOWN', { value: written, allowed: ['NAME', 'NAME:HOURS'] }, 'contract');
  }
  return { id, weeklyHours };
}

/** Writes the agent file so that `readAgentCsv` gives the same agents and weekly hours. */
export function writeAgentCsv(agents: readonly Agent[], contracts: readonly Contract[]): string {
  const hours = new Map(contracts.map(({ id, weeklyHours }) => [id, weeklyHours]));
  return writeCsv(
    COLUMNS,
    agents.map(({ id, name, site, team, skills, contract, start, end }) => {
      const weekly = hours.get(contract);
      return [
        id,
        name,
        site,
        team,
        skills.map(({ skill, level }) => `${skill}:${level}`).join(';'),
        weekly === undefined || weekly === STANDARD_WEEK_HOURS ? contract : `${contract}:${weekly}`,
        start,
        end,
      ];
    }),
  );
}

import { addDays } from '@seatwise/calendar';
import { clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import type { EngagementAct } from '../src/assessment/engagement-acts.ts';
import { CENTER_ID } from '../src/jobs/data-folder.ts';

const ID = 'CCSO-2026';
/** Subjective clauses that the first assessor has scored. */
const SCORED = 9;

const NAMES = { 'zh-CN': ['林静', '安宁', '柏舟', '顾问'], en: ['Lin Jing', 'An Ning', 'Bo Zhou', 'Gu Wen'] } as const;

/**
 * An engagement half way: self-assessed, on site, and scored blindly by one of two assessors so far.
 * @returns the address of the assessor's page
 */
export async function engaged(url: string, language: keyof typeof NAMES): Promise<string> {
  const [coordinator, assessor, second, committee] = NAMES[language];
  const today = new Date().toISOString().slice(0, 10);
  const send = async <Answer>(method: 'PUT' | 'POST', path: string, body: object): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/api${path}`, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const certified = (role: 'coordinator' | 'assessor', number: string) => [
    { role, number, from: addDays(today, -300), to: addDays(today, 600) },
  ];
  const person = (id: string, certificates: object[], center: string | null = null) => ({
    id,
    name: id,
    certificates,
    center,
    coached: [],
    log: [],
  });
  await send('PUT', '/assessment/people', {
    version: null,
    people: [
      person(coordinator, certified('coordinator', 'C-0117'), CENTER_ID),
      person(assessor, certified('assessor', 'A-0342')),
      person(second, certified('assessor', 'A-0518')),
      person(committee, []),
    ],
  });
  let { version } = await send<{ version: number }>('POST', '/engagements', { id: ID, by: coordinator });
  const act = async (by: string, given: EngagementAct) => {
    ({ version } = await send<{ version: number }>('POST', `/engagements/${ID}/acts`, { by, version, act: given }));
  };
  const move = (by: string, to: 'self_assessment' | 'document_review' | 'on_site') =>
    act(by, { do: 'move', to, reason: '' });
  await act(coordinator, { do: 'appoint', person: coordinator, role: 'coordinator' });
  for (const one of [assessor, second]) await act(coordinator, { do: 'appoint', person: one, role: 'assessor' });
  await act(coordinator, { do: 'appoint', person: committee, role: 'committee' });
  const subjective = clausesOf(REFERENCE_CATALOGUE).filter(({ clause }) => clause.judgement === 'subjective');
  await move(coordinator, 'self_assessment');
  for (const { clause } of subjective.slice(0, SCORED))
    await act(coordinator, { do: 'declare', clause: clause.code, state: 'met', note: '' });
  await move(coordinator, 'document_review');
  await move(assessor, 'on_site');
  for (const [i, { clause }] of subjective.slice(0, SCORED).entries())
    await act(assessor, { do: 'score', clause: clause.code, level: i % 3 === 0 ? 4 : 3, note: '' });
  return `/engagements?engagement=${ID}&person=${encodeURIComponent(assessor)}`;
}

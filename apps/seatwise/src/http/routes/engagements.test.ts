import { clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveObjectiveEvidence } from '../../assessment/objective-evidence.fixture.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { openApi } from '../open-api.fixture.ts';

const NOW = Date.parse('2026-11-24T02:00:00Z');
const by = (reason: string) => ({ actor: 'test', at: NOW, reason });
const person = (id: string, role: 'coordinator' | 'assessor' | null, center: string | null = null) => ({
  id,
  name: id,
  certificates: role === null ? [] : [{ role, number: `N-${id}`, from: '2026-01-01', to: '2027-12-31' }],
  center,
  coached: [],
  log: [],
});
const CLAUSES = clausesOf(REFERENCE_CATALOGUE).map(({ clause }) => clause);

const { storage, call, close } = await openApi({ by });
afterAll(close);

describe('an engagement over HTTP', () => {
  let version = 0;
  beforeAll(async () => {
    await saveObjectiveEvidence(storage, by('test'));
  });
  const act = async (who: string, what: object) => {
    const reply = await call('POST', '/api/engagements/e1/acts', { version, by: who, act: what });
    if (reply.statusCode === 200) version = reply.json().version;
    return reply;
  };
  const done = async (who: string, what: object) => {
    const reply = await act(who, what);
    expect([reply.statusCode, reply.statusCode === 200 ? '' : reply.json().code]).toEqual([200, '']);
    return reply.json();
  };

  it('goes from the application to the committee’s decision', async () => {
    const people = [
      person('lin', 'coordinator', CENTER_ID),
      person('an', 'assessor'),
      person('bo', 'assessor'),
      person('expert', null),
      person('insider', 'assessor', CENTER_ID),
    ];
    expect((await call('PUT', '/api/assessment/people', { version: null, people })).json()).toEqual({ version: 1 });
    const opened = await call('POST', '/api/engagements', { id: 'e1', by: 'lin' });
    expect([opened.statusCode, opened.json().stage]).toEqual([201, 'application']);
    expect(opened.json().setup.window).toEqual({ from: '2025-11-01', until: '2026-11-01' });
    version = opened.json().version;

    const refused = await act('lin', { do: 'appoint', person: 'insider', role: 'assessor' });
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'ASSESSMENT_CONFLICT_OF_INTEREST']);
    for (const [who, role] of [
      ['lin', 'coordinator'],
      ['an', 'assessor'],
      ['bo', 'assessor'],
      ['expert', 'committee'],
    ])
      await done('lin', { do: 'appoint', person: who, role });

    await done('lin', { do: 'move', to: 'self_assessment' });
    await done('lin', { do: 'declare', clause: '1.1.1.1', state: 'met', note: 'plan of 2026' });
    const assessor = await act('an', { do: 'declare', clause: '1.1.1.1', state: 'met' });
    expect([assessor.statusCode, assessor.json().code]).toEqual([403, 'ASSESSMENT_ROLE']);
    const handedIn = await done('lin', { do: 'move', to: 'document_review' });
    expect(handedIn).toMatchObject({ selfAssessedOn: '2026-11-24', selfAssessment: [{ clause: '1.1.1.1' }] });

    await done('an', { do: 'move', to: 'on_site' });
    const objective = CLAUSES.find(({ judgement, polarity }) => judgement === 'objective' && polarity === 'deduct');
    await done('an', {
      do: 'decide',
      clause: objective?.code,
      act: 'override',
      state: 'unmet',
      reason: 'the paper is of 2019',
    });
    const subjective = CLAUSES.filter(({ judgement }) => judgement === 'subjective').map(({ code }) => code);
    for (const clause of subjective) await done('an', { do: 'score', clause, level: 3 });
    for (const clause of subjective) await done('bo', { do: 'score', clause, level: clause === subjective[0] ? 2 : 3 });
    await done('an', { do: 'lock' });
    const shown = (await call('GET', '/api/engagements/e1?as=an')).json();
    expect([shown.scores.length, shown.agreement]).toEqual([27, null]);
    expect((await call('GET', '/api/engagements/e1/events')).body).not.toContain('"scored"');
    await done('bo', { do: 'lock' });
    const both = (await call('GET', '/api/engagements/e1?as=an')).json();
    expect(both.scores.length).toBe(54);
    expect(both.agreement.gaps).toEqual([{ clause: subjective[0], low: 2, high: 3 }]);

    await done('an', { do: 'move', to: 'scoring' });
    const early = await act('an', { do: 'move', to: 'committee' });
    expect([early.statusCode, early.json().code]).toEqual([409, 'ASSESSMENT_OPEN_CLAUSES']);
    for (const clause of subjective)
      await done('an', { do: 'decide', clause, act: 'adjudicate', state: 'met', reason: 'both saw it on site' });
    await done('an', { do: 'move', to: 'committee' });
    const concluded = await call('POST', '/api/engagements/e1/conclusion', {
      version,
      by: 'expert',
      reason: 'as scored',
    });
    expect(concluded.statusCode).toBe(200);
    const { score } = (await call('GET', '/api/engagements/e1?as=expert')).json();
    expect(score.result.total.low).toBe(score.result.total.high);
    expect(concluded.json().result).toMatchObject({ passed: true, total: score.result.total, date: '2026-11-24' });
    expect((await call('GET', '/api/engagements')).json()).toMatchObject([{ id: 'e1', stage: 'result' }]);
  });

  it('refuses what is out of date, out of order or unknown, and changes nothing', async () => {
    const stale = await call('POST', '/api/engagements/e1/acts', { version: 3, by: 'an', act: { do: 'lock' } });
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'STORAGE_CONFLICT']);
    expect((await call('GET', '/api/engagements/e9?as=an')).statusCode).toBe(404);
    expect((await call('POST', '/api/engagements', { id: 'e1', by: 'lin' })).statusCode).toBe(409);
    const retest = await call('POST', '/api/engagements', { id: 'e2', by: 'lin', retestOf: 'e1' });
    expect([retest.statusCode, retest.json().code]).toEqual([409, 'ASSESSMENT_RETEST']);
    const wrong = await call('POST', '/api/engagements/e1/acts', { version, by: 'an', act: { do: 'score', level: 9 } });
    expect(wrong.statusCode).toBe(400);
    expect((await call('GET', '/api/engagements')).json()).toHaveLength(1);
  });
});

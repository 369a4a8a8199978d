import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { MY_SCHEDULE, readAnew } from './use-requests.ts';
import { SCHEDULE_DRAFT_KEY } from './use-schedule-draft.ts';

describe('a decided request', () => {
  it('makes the schedule, its draft and the running day be read anew, and nothing else', async () => {
    const client = new QueryClient();
    const keys = [['requests', '*'], [MY_SCHEDULE, 'li'], ['artefact', 'schedules'], SCHEDULE_DRAFT_KEY, ['day-board']];
    for (const key of [...keys, ['center']]) client.setQueryData(key, {});
    await readAnew(client);
    const isOld = (key: readonly string[]) => client.getQueryState(key)?.isInvalidated;
    expect(keys.map(isOld)).toEqual(keys.map(() => true));
    expect(isOld(['center'])).toBe(false);
  });
});

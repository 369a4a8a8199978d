import { describe, expect, it } from 'vitest';
import { staleAfter } from './stale-after.ts';

const names = (...changes: { kind: string; id: string }[]) => staleAfter(changes).map(([name]) => name);

describe('what a stored change makes old', () => {
  it('is what shows it, each query once, and the log', () => {
    expect(names({ kind: 'document', id: 'evidence.file.1' }, { kind: 'document', id: 'evidence.tasks' })).toEqual([
      'evidence-files',
      'evidence-checklist',
      'engagement',
      'changes',
    ]);
    expect(names({ kind: 'document', id: 'assessment.people' })).toEqual(['assessment-people', 'changes']);
    expect(names({ kind: 'document', id: 'assessment.engagement.e1' })).toContain('engagements');
    expect(names({ kind: 'state', id: 'state' })).toEqual(['day-board', 'day-days', 'report', 'changes']);
  });

  it('is never a draft that somebody edits', () => {
    expect(names({ kind: 'document', id: 'capacityPlan' }, { kind: 'document', id: 'settings' })).toEqual(['changes']);
    expect(names()).toEqual([]);
  });
});

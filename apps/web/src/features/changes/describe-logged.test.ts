import { describe, expect, it } from 'vitest';
import type { WireChange } from '../../api/use-changes.ts';
import { changesEn } from '../../words/changes-en.ts';
import { changesZhCN } from '../../words/changes-zh-cn.ts';
import { actionOf, codesSaidBy, detailOf, type LogWords, namedCodes, subjectOf } from './describe-logged.ts';

const wordsOf = ({ named, details }: typeof changesEn | typeof changesZhCN): LogWords => ({
  actions: namedCodes(named.actions),
  artefacts: namedCodes(named.artefacts),
  documents: namedCodes(named.documents),
  sources: namedCodes(named.sources),
  tell: (kind, values) => details[kind].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key])),
});
const EN = wordsOf(changesEn);
const ZH = wordsOf(changesZhCN);
const HASH = '439d4df0e112e4694aadc566e037b4bf72a8a64400039ce11dc1a0d979639abc';

const describeLogged = (change: WireChange, words: LogWords) => ({
  action: actionOf(change, words),
  subject: subjectOf(change, words),
  detail: detailOf(change, words),
});

const line = (action: string, subject: string, detail: unknown): WireChange => ({
  sequence: 1,
  at: 0,
  actor: 'lin',
  reason: '',
  action,
  subject,
  detail,
});

describe('a line of the log in words', () => {
  it.each([
    ['artefact.save', `schedule ${HASH}`, { version: 2 }, ['保存结果', '排班 439d4df0', '第 2 版']],
    ['publish', `forecast ${HASH}`, { publicationId: 'publication-3' }, ['发布', '预测 439d4df0', '发布编号 3']],
    ['document.save', 'capacityPlan', { version: 1 }, ['保存', '产能计划', '第 1 版']],
    ['document.save', 'shiftRequests 2026-10', { version: 4 }, ['保存', '申请 2026-10', '第 4 版']],
    ['document.save', `evidence.file.${HASH}`, { version: 1 }, ['保存', '证据文件 439d4df0', '第 1 版']],
    ['layer.import', 'import-1', { file: 'a.csv', rows: 7 }, ['导入文件', 'import-1', 'a.csv，7 行']],
    ['layer.undo', 'import-1', {}, ['撤销导入', 'import-1', '']],
    ['state.save', 'state', { count: 568 }, ['记录状态', '状态', '568 条']],
    [
      'agents.save',
      'a12',
      { effectiveFrom: '2026-10-01', version: 1 },
      ['保存坐席', 'a12', '自 2026-10-01 起，第 1 版'],
    ],
    ['edit.add', 'edit-5', { target: 'forecast' }, ['新增调整', 'edit-5', '针对预测']],
    ['absence.approve', 'a12', { start: 0 }, ['批准缺勤', 'a12', '自 0 起']],
  ] as const)('%s of %s', (action, subject, detail, said) => {
    expect(Object.values(describeLogged(line(action, subject, detail), ZH))).toEqual(said);
  });

  it('leaves a code without a word, and a detail of another form, as they are', () => {
    expect(describeLogged(line('thing.did', 'other', { order: ['edit-2', 'edit-1'] }), EN)).toEqual({
      action: 'thing.did',
      subject: 'other',
      detail: '{"order":["edit-2","edit-1"]}',
    });
  });

  it('says the same line in English', () => {
    const said = describeLogged(line('artefact.save', `score ${HASH}`, { version: 1 }), EN);
    expect(said).toEqual({ action: 'Result saved', subject: 'Score 439d4df0', detail: 'version 1' });
  });
});

describe('what a search means', () => {
  it('is the text itself and the codes that are said with it', () => {
    expect(codesSaidBy('产能', ZH)).toEqual(['产能', 'capacity', 'capacityPlan']);
    expect(codesSaidBy('capacity p', EN)).toEqual(['capacity p', 'capacityPlan']);
    expect(codesSaidBy('layer.undo', EN)).toEqual(['layer.undo']);
  });
});

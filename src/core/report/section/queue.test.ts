import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import { reportModel } from '../model/compute-model.ts';
import { at, change, incident, inputOf, problem } from '../report.fixture.ts';

const model = (entries: readonly Entry[], parts = {}) => reportModel(inputOf(entries, parts));

describe('the queue of a team', () => {
  it('goes by due time over clocks, tasks and windows; paused and undated work comes last', () => {
    const { queues } = model([
      incident('INC-1', '11-20T14:00', { '11-20T14:10': { to: 'in_progress' } }),
      incident('INC-2', '11-20T14:00', {
        '11-20T14:10': { to: 'in_progress' },
        '11-20T14:20': { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } },
      }),
      problem(
        'PRB-1',
        '11-16T09:00',
        {},
        {
          tasks: [
            { id: 't1', title: 'Late task', state: 'open', due_at: at('11-20T09:00'), assignee: 'kim' },
            { id: 't2', title: 'Done task', state: 'done', due_at: at('11-20T09:00') },
            { id: 't3', title: 'Task of ops', state: 'open', team: 'ops' },
          ],
        },
      ),
      change('CHG-1', '11-16T09:00', {}, { window: { start: at('11-24T10:00'), end: at('11-24T11:00') } }),
    ]);
    const shown = queues.map(({ team, items }) => [
      team,
      items.map(({ record, what, due, late, task }) => [task?.id ?? record.id, what, due?.utc, late]),
    ]);
    expect(shown).toEqual([
      [
        'desk',
        [
          ['t1', 'task', at('11-20T09:00'), true],
          ['INC-1', 'clock', at('11-23T12:00'), false],
          ['CHG-1', 'window_start', at('11-24T10:00'), false],
          ['PRB-1', 'none', undefined, false],
          ['INC-2', 'clock', at('11-23T12:00'), false],
        ],
      ],
      ['ops', [['t3', 'task', undefined, false]]],
    ]);
  });

  it('does not call a clock late that was used up exactly at closing time', () => {
    // Six open hours from 11:00 on Friday end at 17:00, when the office closes for the weekend.
    const items = (opened: string) =>
      model([incident('INC-1', opened, { '11-20T11:10': { to: 'in_progress' } })]).queues[0]?.items;
    expect(items('11-20T10:59')).toMatchObject([{ due: { utc: at('11-20T16:59') }, late: true }]);
    expect(items('11-20T11:00')).toMatchObject([{ due: { utc: at('11-20T17:00') }, late: false }]);
    expect(items('11-20T11:01')).toMatchObject([{ due: { utc: at('11-23T09:01') }, late: false }]);
  });
});

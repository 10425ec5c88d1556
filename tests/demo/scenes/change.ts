import { DRAFT, draft } from '../../scenarios/pull-request.fixture.ts';
import type { Scene } from '../scene.ts';

const LATER = '\n  start: "2026-12-10T01:30:00Z"\n  end: "2026-12-10T02:30:00Z"';
const OTHER = 'changes/drafts/new-payment-page.yaml';

const record = (marks: Readonly<Record<string, number>>) => `changes/2026/11/CHG-${marks.change}.yaml`;

/** A change is a pull request: refused over a conflict, approved afresh, merged, registered, done. */
export const change: Scene = {
  title: 'A change is a pull request, and a merge registers it',
  acts: [
    {
      tells: 'meera proposes to put a new payment page live at night; it waits for the board.',
      does: async (s, marks) => {
        const files = { [OTHER]: draft({ title: 'Put the new payment page live', assignee: 'jonas' }) };
        const pull = await s.pullRequest({ by: 'meera', title: 'New payment page', branch: 'payment-page', files });
        marks.other = pull.number;
        return pull;
      },
      runs: ['actions/decide-change'],
      shows: [{ at: 'statuses', of: 'other' }],
    },
    {
      tells: 'henrik proposes to rotate the certificates of the same shop, in the same night.',
      after: 5,
      does: async (s, marks) => {
        const files = { [DRAFT]: draft() };
        const pull = await s.pullRequest({ by: 'henrik', title: 'Rotate the certificates', branch: 'rotate', files });
        marks.change = pull.number;
        return pull;
      },
      runs: ['pull-request'],
      shows: [
        { at: 'statuses', of: 'change' },
        { at: 'thread', of: 'change', sees: 'henrik', lines: 30 },
      ],
    },
    {
      tells: 'viktor of the change advisory board approves all the same: a conflict is not voted away.',
      after: 5,
      does: async (s, marks) =>
        s.finished('signal', await s.review(marks.change ?? 0, { by: 'viktor', verdict: 'approve' })),
      runs: ['decide'],
      shows: [{ at: 'statuses', of: 'change' }],
    },
    {
      tells: 'henrik moves the window by a day: the conflict is gone, and so is the approval of what was there before.',
      after: 20,
      does: (s, marks) => s.pushTo(marks.change ?? 0, { by: 'henrik', files: { [DRAFT]: draft({ window: LATER }) } }),
      runs: ['pull-request'],
      shows: [
        { at: 'statuses', of: 'change' },
        { at: 'thread', of: 'change', sees: 'viktor', lines: 12 },
      ],
    },
    {
      tells: 'viktor reads it again and approves.',
      after: 15,
      does: async (s, marks) =>
        s.finished('signal', await s.review(marks.change ?? 0, { by: 'viktor', verdict: 'approve' })),
      runs: ['decide'],
      shows: [{ at: 'statuses', of: 'change' }],
    },
    {
      tells: 'henrik merges: the draft becomes a record with its evidence.',
      after: 10,
      does: async (s, marks) => (await s.merge(marks.change ?? 0, { by: 'henrik' })).pushed,
      runs: ['actions/register-records'],
      shows: [{ at: 'commits' }, { at: 'record', path: record, fields: ['id', 'state', 'type', 'window', 'evidence'] }],
    },
  ],
};

import type { Scene } from '../scene.ts';

const record = (marks: Readonly<Record<string, number>>) => `tickets/2026/11/19/INC-${marks.issue}.yaml`;

const BODY = `### What happens?

The shop answers nobody.

### Which service?

Web shop

### What is it about?

_No response_

### How many are affected?

High: many people, or the business itself

### How long can it wait?

High: it cannot wait

### For whom, if not for yourself?

_No response_

### Before you send it

- [x] There are no passwords, keys or personal data of others in this text.`;

/** Nobody answers: those whose turn it is are told, once, with the time at which it was due. */
export const breach: Scene = {
  title: 'Nobody answers in time, and those whose turn it is are told once',
  acts: [
    {
      tells: 'lee opens an issue: the shop is down.',
      does: async (s, marks) => {
        const issue = await s.issue({ by: 'lee', title: 'The shop is down', body: BODY });
        marks.issue = issue.number;
        return issue;
      },
      runs: ['actions/convert-issue'],
      shows: [
        { at: 'thread', of: 'issue', sees: 'lee', lines: 4 },
        { at: 'record', path: record, fields: ['id', 'state', 'priority', 'team'] },
      ],
    },
    {
      tells: 'Half an hour goes by; then the schedule comes, late as it is at times.',
      after: 30,
      runs: ['actions/run-timers'],
      shows: [
        { at: 'thread', of: 'issue', sees: 'jonas' },
        { at: 'labels', of: 'issue' },
      ],
    },
  ],
};

import type { Act, Scene } from '../scene.ts';

const BODY = `### What happens?

Since nine o'clock every third payment by card is declined. The customers try again and get through.

### Which service?

Web shop

### What is it about?

Payment

### How many are affected?

High: many people, or the business itself

### How long can it wait?

Medium: there is a way around it for a while

### For whom, if not for yourself?

_No response_

### Before you send it

- [x] There are no passwords, keys or personal data of others in this text.`;

const record = (marks: Readonly<Record<string, number>>) => `tickets/2026/11/19/INC-${marks.issue}.yaml`;

const say = (by: string, body: string): NonNullable<Act['does']> => {
  return (s, marks) => s.comment(marks.issue ?? 0, { by, body });
};

const COMMAND = ['actions/answer-comments'];

/** An issue becomes a record; comments drive it to its end. */
export const incident: Scene = {
  title: 'An issue becomes an incident, and comments drive it',
  acts: [
    {
      tells: 'lee, who has no role in the repository, opens an issue with the form "Incident".',
      does: async (s, marks) => {
        const issue = await s.issue({ by: 'lee', title: 'Card payments are declined', body: BODY });
        marks.issue = issue.number;
        return issue;
      },
      after: 1,
      runs: ['actions/convert-issue'],
      shows: [
        { at: 'thread', of: 'issue', sees: 'lee' },
        { at: 'labels', of: 'issue' },
        { at: 'commits' },
        {
          at: 'record',
          path: record,
          fields: ['id', 'state', 'priority', 'service', 'team', 'opened_at', 'opened_by'],
        },
      ],
    },
    {
      tells: 'jonas of the web shop comments: /ack',
      after: 9,
      does: say('jonas', '/ack'),
      runs: COMMAND,
      shows: [{ at: 'record', path: record, fields: ['state', 'assignee'] }],
    },
    {
      tells: 'jonas asks back: /hold caller Which card did you use?',
      after: 6,
      does: say('jonas', '/hold caller\nWhich card did you use?'),
      runs: COMMAND,
      shows: [
        { at: 'thread', of: 'issue', sees: 'lee' },
        { at: 'record', path: record, fields: ['state', 'hold_reason'] },
      ],
    },
    {
      tells: 'lee tries what is for managers alone: /priority P1 It is urgent to me.',
      after: 5,
      does: say('lee', '/priority P1 It is urgent to me.'),
      runs: COMMAND,
      shows: [{ at: 'thread', of: 'issue', sees: 'lee' }],
    },
    {
      tells: 'lee answers, with /resume below it.',
      after: 15,
      does: say('lee', 'The blue one, of the savings bank.\n\n/resume'),
      runs: COMMAND,
      shows: [{ at: 'record', path: record, fields: ['state', 'priority'] }],
    },
    {
      tells: 'jonas comments: /resolve fixed The acquirer had a node down; traffic is moved.',
      after: 30,
      does: say('jonas', '/resolve fixed The acquirer had a node down; traffic is moved.'),
      runs: ['actions/answer-comments', 'actions/generate-reports'],
      shows: [
        { at: 'thread', of: 'issue', sees: 'lee' },
        { at: 'record', path: record, fields: ['state', 'resolution'] },
        { at: 'commits' },
        { at: 'branch', branch: 'reports', lines: 12 },
      ],
    },
  ],
};

import { describe, expect, it } from 'vitest';
import { Gone, LostAnswer } from '../../core/plan/forge-answer.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { Forge, ForgeComment, ForgeIssue } from './forge.ts';
import { markerOf } from './tell-comments.ts';
import { tellForge } from './tell-forge.ts';

const US = 7;
const OTHER = 8;

type Played = { readonly comments: ForgeComment[]; readonly calls: string[]; readonly forge: Forge };

type Play = {
  readonly comments?: readonly ForgeComment[];
  readonly issue?: Partial<ForgeIssue> | 'gone';
  /** The first write of a comment loses its answer, before or after it happened. */
  readonly loses?: 'before' | 'after';
};

function play({ comments: given = [], issue = {}, loses }: Play = {}): Played {
  const comments = [...given];
  const calls: string[] = [];
  let losing = loses;
  const call = (name: string, act: () => void = () => undefined) => {
    calls.push(name);
    const lost = losing;
    losing = undefined;
    if (lost !== 'before') act();
    if (lost !== undefined) throw new LostAnswer('lost');
  };
  const whole: ForgeIssue = {
    state: 'open',
    labels: [],
    assignees: [],
    isLocked: false,
    ...(issue === 'gone' ? {} : issue),
  };
  const forge: Forge = {
    comments: async () => [...comments],
    createComment: async (_, body) => {
      if (issue === 'gone') throw new Gone('gone');
      call('createComment', () => comments.push({ id: comments.length + 1, userId: US, body }));
    },
    updateComment: async (id, body) =>
      call(`updateComment ${id}`, () => {
        const at = comments.findIndex((one) => one.id === id);
        comments[at] = { id, userId: US, body };
      }),
    issue: async () => (issue === 'gone' ? undefined : whole),
    addLabels: async (_, labels) => call(`addLabels ${labels.join()}`),
    removeLabel: async (_, label) => call(`removeLabel ${label}`),
    addAssignees: async (_, logins) => call(`addAssignees ${logins.join()}`),
    removeAssignees: async (_, logins) => call(`removeAssignees ${logins.join()}`),
    setIssueState: async (_, state) => call(`setIssueState ${state}`),
    lockIssue: async () => call('lockIssue'),
    newestIssues: async () => [],
    createIssue: async ({ title }) => call(`createIssue ${title}`),
    dispatchWorkflow: async (workflow) => call(`dispatchWorkflow ${workflow}`),
    pullStates: async () => [],
    createPull: async ({ head }) => call(`createPull ${head}`),
    addReaction: async (comment, content) => call(`addReaction ${comment} ${content}`),
    statuses: async () => [{ context: 'gitsm / records', state: 'success', description: 'fine' }],
    createStatus: async ({ context, state }) => call(`createStatus ${context} ${state}`),
    reviewRequests: async () => ({ requested: [], last: new Map() }),
    requestReviewers: async (_, logins) => call(`requestReviewers ${logins.join()}`),
    removeReviewers: async (_, logins) => call(`removeReviewers ${logins.join()}`),
    checkRun: async () => undefined,
    createCheckRun: async ({ name }) => call(`createCheckRun ${name}`),
    updateCheckRun: async (id) => call(`updateCheckRun ${id}`),
  };
  return { comments, calls, forge };
}

function tell(effects: readonly ForgeEffect[], played: Played) {
  return tellForge(effects, portsOf(played));
}

function portsOf({ forge }: Played) {
  return { forge, us: US, publish: async () => false };
}

const sticky = (body: string): ForgeEffect => ({ kind: 'sticky_comment', key: 's', issue: 1, purpose: 'status', body });
const notice = (key: string): ForgeEffect => ({ kind: 'notice', key, issue: 1, body: `about ${key}` });

describe('the one comment of a purpose', () => {
  it('is made once, and left alone while its text is the same', async () => {
    const played = play();
    await tell([sticky('a')], played);
    await tell([sticky('a')], played);
    expect(played.calls).toEqual(['createComment']);
  });

  it('is edited when its text differs', async () => {
    const played = play();
    await tell([sticky('a')], played);
    await tell([sticky('b')], played);
    expect(played.comments).toHaveLength(1);
    expect(played.comments[0]?.body).toContain('b');
  });

  it('is not the comment of somebody else who wrote our marker', async () => {
    const forged = { id: 1, userId: OTHER, body: `mine ${markerOf('sticky:status')}` };
    const played = play({ comments: [forged] });
    await tell([sticky('a')], played);
    expect(played.comments).toHaveLength(2);
    expect(played.comments[0]).toEqual(forged);
  });

  it('is the same when the forge gives other line ends back', async () => {
    const played = play({ comments: [{ id: 1, userId: US, body: `a\r\n\r\n${markerOf('sticky:status')}\r\n` }] });
    await tell([sticky('a')], played);
    expect(played.calls).toEqual([]);
  });
});

describe('notices', () => {
  it('of one thread are one comment, each key once for ever', async () => {
    const played = play();
    const first = await tell([notice('k1'), notice('k2')], played);
    const second = await tell([notice('k1'), notice('k2'), notice('k3')], played);
    expect(played.comments).toHaveLength(2);
    expect(played.comments[1]?.body).not.toContain('k1');
    expect(first.delivered).toEqual(['k1', 'k2']);
    expect(second.delivered).toEqual(['k1', 'k2', 'k3']);
  });

  it.each(['before', 'after'] as const)('stand exactly once when the answer is lost %s the effect', async (loses) => {
    const played = play({ loses });
    const told = await tell([notice('k1')], played);
    expect(played.comments).toHaveLength(1);
    expect(told.delivered).toEqual(['k1']);
  });

  it('about an issue that is gone are given up, and the others are told', async () => {
    const played = play({ issue: 'gone' });
    const told = await tell([notice('k1')], played);
    expect(told).toMatchObject({ delivered: [], gone: ['k1'] });
  });
});

describe('listeners elsewhere', () => {
  const hook = (notice: string): ForgeEffect => {
    return { kind: 'webhook', key: `${notice}:slack`, listener: 'slack', notice, body: { key: notice } };
  };

  it('are told beside the thread', async () => {
    const heard: object[] = [];
    const callListener = async (_: string, body: object) => {
      heard.push(body);
      return { ok: true } as const;
    };
    const told = await tellForge([notice('k1'), hook('k1')], { ...portsOf(play()), callListener });
    expect(heard).toEqual([{ key: 'k1' }]);
    expect(told).toMatchObject({ delivered: ['k1'], unheard: [] });
  });

  it('that do not hear keep their notice undelivered, and nobody else from being told', async () => {
    const callListener = async () => ({ ok: false, reason: 'the listener answered 500' }) as const;
    const told = await tellForge([notice('k1'), hook('k1'), sticky('a')], { ...portsOf(play()), callListener });
    expect(told.delivered).toEqual([]);
    expect(told.done).toEqual(['k1', 's']);
    expect(told.unheard).toMatchObject([{ key: 'k1:slack', reason: 'the listener answered 500' }]);
  });
});

describe('projections', () => {
  it('add what is missing, remove what is surplus among ours, and leave other labels alone', async () => {
    const played = play({ issue: { labels: ['state/new', 'good first issue', 'P3'] } });
    const labels: ForgeEffect = {
      kind: 'labels',
      key: 'l',
      issue: 1,
      labels: ['state/closed', 'p3'],
      prefixes: ['state/', 'P'],
    };
    await tell([labels], played);
    expect(played.calls).toEqual(['addLabels state/closed', 'removeLabel state/new']);
  });

  it.each([
    {
      name: 'a state that is there already',
      effect: { kind: 'issue_state', key: 'x', issue: 1, state: 'open' },
      calls: [],
    },
    {
      name: 'another state',
      effect: { kind: 'issue_state', key: 'x', issue: 1, state: 'not_planned' },
      calls: ['setIssueState not_planned'],
    },
    {
      name: 'a status that says the same',
      effect: { kind: 'status', key: 'x', sha: 'a', context: 'gitsm / records', state: 'success', description: 'fine' },
      calls: [],
    },
    {
      name: 'a status with another word',
      effect: { kind: 'status', key: 'x', sha: 'a', context: 'gitsm / records', state: 'success', description: 'good' },
      calls: ['createStatus gitsm / records success'],
    },
    {
      name: 'assignees',
      effect: { kind: 'assignees', key: 'x', issue: 1, logins: ['kim'] },
      calls: ['addAssignees kim'],
    },
  ] as const)('write only what differs: $name', async ({ effect, calls }) => {
    const played = play();
    await tell([effect], played);
    expect(played.calls).toEqual(calls);
  });
});

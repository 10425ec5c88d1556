import { describe, expect, it } from 'vitest';
import type { TeamsConfig } from '../config/configuration.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { Definition } from '../sla/definition.ts';
import type { TimerContext } from './timer-context.ts';
import {
  configuration,
  configurationWith,
  contextAt,
  instant,
  november,
  record,
  runOn,
  type Steps,
  watched,
} from './timers.fixture.ts';
import { webhookEffects } from './webhook.ts';

const inHand = { to: 'in_progress', set: { assignee: 'kim' } };
const resolved = { to: 'resolved', set: { resolution: { code: 'fixed', notes: 'Done' }, closing_category: 'mail' } };

/** The notices after the commit that announces what is due. */
function told(entry: Entry, context: TimerContext) {
  const committed = { ...entry, record: runOn(entry, context).after } as Entry;
  return runOn(committed, context).notices;
}

const lines = (entry: Entry, context: TimerContext) => told(entry, context).map(({ body }) => body);
const at = (now: string, definition: Definition = watched) => contextAt(instant(now), [definition]);

describe('a notice', () => {
  it('is one line that stands alone', () => {
    const entry = record('INC-117', '23T10:00', { '23T11:00': inHand }, { title: 'Till 3 is frozen' });
    expect(lines(entry, at('23T18:00:01'))).toEqual([
      'P3 INC-117 mail: Till 3 is frozen — resolution target passed at 18:00 UTC (19:00 Berlin); held by @kim',
    ]);
  });

  it.each<[name: string, now: string, ending: string]>([
    ['of today', '23T14:00', '50 % of the resolution target used at 14:00 UTC (15:00 Berlin); held by @kim'],
    ['of yesterday', '24T01:00', 'resolution target passed at 2026-11-23 18:00 UTC (19:00 Berlin); held by @kim'],
  ])('names the day where it is another: %s', (_, now, ending) => {
    expect(lines(record('INC-117', '23T10:00', { '23T11:00': inHand }), at(now)).at(-1)).toContain(`— ${ending}`);
  });

  it('names the local day where midnight lies between', () => {
    const entry = record('INC-117', '23T19:30', { '23T20:00': inHand });
    expect(lines(entry, at('23T23:30'))).toEqual([expect.stringContaining('23:30 UTC (2026-11-24 00:30 Berlin)')]);
  });

  it('tells UTC alone where no zone is known', () => {
    const context = { ...at('23T14:00'), local: undefined };
    expect(lines(record('INC-117', '23T10:00'), context)[0]).toContain('used at 14:00 UTC; held');
  });

  it.each([
    ['a mention', '@max and @org/team'],
    ['a closing keyword', 'fixes #12'],
    ['a comment', '<!-- gitsm:notice:x -->'],
    ['a link', '[here](https://evil.example)'],
  ])('takes no %s out of a title', (_, title) => {
    const [line = ''] = lines(record('INC-117', '23T10:00', { '23T11:00': inHand }, { title }), at('23T14:00'));
    expect(line.match(/@\w+/g)).toEqual(['@kim']);
    expect(line).not.toMatch(/#\d|<!--|\]\(|https:/);
  });

  it('is told only of records that are on the forge', () => {
    expect(told(record('INC-999999', '23T10:00'), at('23T14:00'))).toHaveLength(1);
    expect(told(record('INC-1000000', '23T10:00'), at('23T14:00'))).toEqual([]);
  });

  it('has a key of its own over all records, which a marker takes', () => {
    const long = {
      ...watched,
      id: 'a'.repeat(60),
      escalations: [{ id: 'b'.repeat(60), percent: 1, tell: ['assignee'] }],
    };
    const [notice] = told(record('INC-999999', '23T10:00'), at('23T10:10', long));
    expect(notice?.key).toMatch(/^INC-999999\/a+\/default\/2026-11-23T10:00:00Z\/escalation-b+$/);
    expect(`notice:${notice?.key}`).toMatch(/^[\w./:+-]{1,200}$/);
  });

  it('is not told before what it tells of is committed', () => {
    expect(runOn(record('INC-117', '23T10:00'), at('23T14:00')).notices).toEqual([]);
  });
});

describe('a late run', () => {
  const keys = (entry: Entry, context: TimerContext) => told(entry, context).map(({ key }) => key.split('/').at(-1));

  it('lets the breach speak for the warnings before it', () => {
    expect(keys(record('INC-117', '23T10:00'), at('24T10:00'))).toEqual(['breach']);
  });

  it('tells every escalation, as each tells other people', () => {
    const levels = { ...watched, escalations: [{ id: 'soon', percent: 75, tell: ['manager'] }] };
    expect(keys(record('INC-117', '23T10:00'), at('24T10:00', levels))).toEqual(['escalation-soon', 'breach']);
  });

  it.each<[name: string, steps: Steps, expected: readonly string[]]>([
    ['of a warning nothing once the work is done', { '23T11:00': inHand, '23T15:00': resolved }, []],
    ['of a missed target, even then', { '23T11:00': inHand, '23T19:00': resolved }, ['breach']],
    ['of a cancelled clock nothing', { '23T19:00': { to: 'cancelled' } }, []],
  ])('tells %s', (_, steps, expected) => {
    expect(keys(record('INC-117', '23T10:00', steps), at('24T10:00'))).toEqual(expected);
  });

  it('mentions nobody where the work is done', () => {
    const entry = record('INC-117', '23T10:00', { '23T11:00': inHand, '23T19:00': resolved });
    expect(lines(entry, at('24T10:00'))[0]).toMatch(/; held by kim$/);
  });
});

describe('delivery', () => {
  const entry = record('INC-117', '23T10:00', { '23T11:00': inHand });
  const committed = { ...entry, record: runOn(entry, at('24T10:00')).after } as Entry;
  const breach = 'INC-117/resolution/default/2026-11-23T10:00:00Z/breach';

  it('is marked at the time of the run that knows of it, with the warnings that it spoke for', () => {
    const knowing = { ...at('24T10:05'), isDelivered: (key: string) => key === breach };
    const { after, notices } = runOn(committed, knowing);
    expect(after.announced?.map(({ delivered_at }) => delivered_at)).toEqual(Array(3).fill(november('24T10:05')));
    expect(notices).toEqual([]);
  });

  it('is asked for again while nobody knows of it', () => {
    const { edits, notices } = runOn(committed, at('24T10:05'));
    expect(edits).toEqual([]);
    expect(notices.map(({ key }) => key)).toEqual([breach]);
  });

  it('is not asked for again once it is marked', () => {
    const marked = runOn(committed, { ...at('24T10:05'), isDelivered: () => true }).after;
    const { edits, notices } = runOn({ ...committed, record: marked } as Entry, at('26T10:05'));
    expect({ edits, notices }).toEqual({ edits: [], notices: [] });
  });
});

describe('whose turn it is', () => {
  const level = (...tell: readonly string[]): Definition => ({
    ...watched,
    warn_at: [],
    escalations: [{ id: 'one', percent: 50, tell }],
  });
  const people = (tell: readonly string[], teams: Partial<TeamsConfig> = {}, steps: Steps = { '23T11:00': inHand }) => {
    const value = { ...(configuration.teams?.value as TeamsConfig), ...teams };
    const context = {
      ...at('23T14:00', level(...tell)),
      configuration: configurationWith({ teams: { path: '', value } }),
    };
    return told(record('INC-117', '23T10:00', steps), context)[0]?.logins;
  };
  const away = (login: string, delegate: string) => ({
    people: [
      { login, away: [{ from: november('23T00:00'), to: november('24T00:00'), delegate }] },
      { login: 'lee', status: 'former' as const },
    ],
  });

  it.each<[name: string, logins: readonly string[] | undefined, expected: readonly string[]]>([
    ['the assignee', people(['assignee']), ['kim']],
    ['without one the lead of the team', people(['assignee'], {}, {}), ['cleo']],
    ['the lead', people(['team_lead']), ['cleo']],
    ['for a team its lead', people(['team']), ['cleo']],
    ['for another team its lead', people(['team:network']), ['petra']],
    ['managers', people(['manager']), ['max']],
    ['each once', people(['assignee', 'user:KIM', 'user:max', 'manager']), ['kim', 'max']],
    ['nobody of a team without a lead', people(['team:nobodies']), []],
    ['nobody who left', people(['user:lee']), []],
    ['no program', people(['user:robo', 'user:some[bot]']), []],
    ['who stands in for one who is away', people(['assignee'], away('kim', 'max')), ['max']],
    ['the one who is away where the stand-in left', people(['assignee'], away('kim', 'lee')), ['kim']],
  ])('%s', (_, logins, expected) => {
    expect(logins).toEqual(expected);
  });

  it('takes who is on call before the lead for a team', () => {
    const onCall = [{ from: november('23T00:00'), to: november('24T00:00'), login: 'max' }];
    const teams =
      configuration.teams?.value.teams.map((team) => (team.id === 'network' ? { ...team, on_call: onCall } : team)) ??
      [];
    expect(people(['team:network'], { teams })).toEqual(['max']);
  });

  it('names the assignee without a mention where the word is for others', () => {
    const entry = record('INC-117', '23T10:00', { '23T11:00': inHand });
    expect(lines(entry, at('23T14:00', level('manager')))[0]).toMatch(
      /escalation “one” of the resolution target reached at 14:00 UTC \(15:00 Berlin\); held by kim, for @max$/,
    );
  });
});

describe('a webhook', () => {
  const [notice] = told(
    record('INC-117', '23T10:00', { '23T11:00': inHand }, { title: '<!channel> & co' }),
    at('23T18:00:01'),
  );

  it('is told under the key of the notice, in the way that each understands', () => {
    if (notice === undefined) throw new Error('no notice');
    const effects = webhookEffects(notice, ['slack', 'generic'], at('23T18:00:01').now);
    expect(effects.map(({ key }) => key)).toEqual([`${notice.key}:slack`, `${notice.key}:generic`]);
    expect(effects).toMatchObject([
      { listener: 'slack', body: { text: expect.stringContaining('&lt;!channel&gt; &amp; co') } },
      {
        listener: 'generic',
        notice: notice.key,
        body: { key: notice.key, event: 'breach', record: { id: 'INC-117' }, people: ['kim'] },
      },
    ]);
  });

  it('is none where nobody listens', () => {
    if (notice === undefined) throw new Error('no notice');
    expect(webhookEffects(notice, [], at('23T18:00:01').now)).toEqual([]);
  });

  it('is given up after a day', () => {
    if (notice === undefined) throw new Error('no notice');
    expect(webhookEffects(notice, ['slack'], at('25T18:00:01').now)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { classifyPaths, someOf } from './classify-paths.ts';
import { decide } from './decide.ts';
import { approved, commit, content, DRAFT, facts, policy, review } from './facts.fixture.ts';
import type { ResolvedFacts } from './facts.ts';

const file = { mode: '100644', blob: '5'.repeat(40) };
const added = (path: string) => ({ path, before: null, after: file });
const removed = (path: string) => ({ path, before: file, after: null });
const renamed = (previous_path: string, path: string) => ({ path, previous_path, before: file, after: file });

describe('the class of a pull request', () => {
  it.each([
    { name: 'is what its paths are', given: [added('tickets/a.yaml')], classes: ['records'] },
    {
      name: 'is that of the old path where a file is removed',
      given: [removed('config/a.yaml')],
      classes: ['control'],
    },
    {
      name: 'is that of both paths where a file is renamed',
      given: [renamed('changes/a.yaml', 'docs/a.md')],
      classes: ['change', 'records'],
    },
    { name: 'are several', given: [added('tickets/a.yaml'), added('changes/a.yaml')], classes: ['change', 'records'] },
  ])('$name', ({ given, classes }) => {
    const found = classifyPaths(given, policy);
    expect([...found.classes.keys()].sort()).toEqual(classes);
    expect(found.reasons).toEqual([]);
  });

  it('is that of the first entry that covers a path', () => {
    const classes = [{ class: 'control' as const, paths: ['docs/policies/**'] }, ...policy.classes];
    expect([...classifyPaths([added('docs/policies/a.md')], { ...policy, classes }).classes.keys()]).toEqual([
      'control',
    ]);
  });

  it.each([
    {
      name: 'a path that no class covers',
      given: [added('tickets/a.yaml'), added('Makefile')],
      code: 'uncovered_path',
    },
    { name: 'a rename out of everything', given: [renamed('tickets/a.yaml', 'a.yaml')], code: 'uncovered_path' },
    { name: 'no path at all', given: [], code: 'nothing_changed' },
    {
      name: 'records beside control files',
      given: [added('tickets/a.yaml'), added('config/a.yaml')],
      code: 'mixed_classes',
    },
    {
      name: 'a change beside control files',
      given: [added(DRAFT), removed('.github/CODEOWNERS')],
      code: 'mixed_classes',
    },
  ])('is refused for $name', ({ given, code }) => {
    expect(classifyPaths(given, policy).reasons.map((reason) => reason.code)).toEqual([code]);
  });

  it('is told with how to split', () => {
    const [reason] = classifyPaths(
      [added('tickets/a.yaml'), added('config/a.yaml'), added('config/b.yaml'), added('config/c.yaml')],
      policy,
    ).reasons;
    expect(reason?.says).toContain('move config/a.yaml, config/b.yaml and 1 more to a pull request of its own');
    expect(someOf(['a', 'b'])).toBe('a and b');
  });
});

describe('a pull request', () => {
  const ports = { loadZone: () => undefined };
  const files = (paths: readonly string[], more: Partial<ResolvedFacts> = {}) =>
    decide(
      facts({ changes: [], changed_paths: paths.map(added), commits: [commit('ada', { paths })], ...more }),
      ports,
    );

  it('of tickets alone needs nobody, and says why', () => {
    expect(files(['tickets/2026/11/22/INC-1.yaml'])).toMatchObject({
      state: 'success',
      description: 'nobody needs to approve: tickets',
    });
  });

  it('of control files needs their owners', () => {
    expect(files(['config/approvals.yaml']).description).toBe('0 of 1 from control_owners');
    expect(files(['config/approvals.yaml'], { reviews: [review('hana')] }).state).toBe('success');
  });

  it('of a change and tickets needs what the change needs', () => {
    const paths = [DRAFT, 'tickets/2026/11/22/INC-1.yaml'];
    const both = { changed_paths: paths.map(added), commits: [commit('ada', { paths })] };
    expect(decide(facts(both), ports).state).toBe('pending');
    expect(
      decide(facts({ ...both, reviews: approved() }), ports).parts.map(({ classes, state }) => [classes, state]),
    ).toEqual([
      [['change'], 'success'],
      [['records'], 'success'],
    ]);
  });

  it('that touches a change which was not given is an error', () => {
    expect(files([DRAFT]).reasons.map(({ code }) => code)).toEqual(['change_not_given']);
    expect(files(['changes/2026/11/CHG-57.description.md']).state).toBe('error');
  });

  it('that raises two changes is to be split', () => {
    const changes = ['a', 'b'].map((name) => ({ path: `changes/drafts/${name}.yaml`, before: null, after: content }));
    expect(decide(facts({ changes }), ports)).toMatchObject({
      state: 'failure',
      reasons: [{ code: 'several_drafts' }],
    });
  });

  it('of a README among the changes matches no rule of changes', () => {
    expect(files(['changes/README.md']).parts[0]?.reasons.map(({ code }) => code)).toEqual(['no_rule']);
  });
});

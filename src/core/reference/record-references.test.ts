import { describe, expect, it } from 'vitest';
import { catalogueItem, configuration, filesById, standardChange } from '../checks/configuration.fixture.ts';
import { change, changeDraft, incident, problem, request } from '../checks/fixture.ts';
import type { Entry } from '../ledger/ledger.ts';
import { checkAnswers } from './check-answers.ts';
import { checkReferences } from './check-references.ts';
import { checkTemplate } from './check-template.ts';
import { namesOf } from './known-names.ts';
import { recordReferences } from './record-references.ts';

function told(entry: Entry): readonly string[] {
  const facts = { names: namesOf(configuration()), unread: new Set<string>() };
  return checkReferences(entry.path, recordReferences(entry), facts).map(
    ({ code, place, args: { near } }) => `${code} ${place.pointer}${near === undefined ? '' : ` near ${near}`}`,
  );
}

const done = { state: 'resolved' } as const;

describe('names in records', () => {
  it.each<readonly [string, Entry, readonly string[]]>([
    [
      'reporters and watchers need not be listed',
      incident({ opened_by: 'x', requested_for: 'y', watchers: ['z'] }),
      [],
    ],
    ['apps need not be listed', incident({ assignee: 'gitsm[bot]' }), []],
    [
      'a name near a known one is guessed',
      incident({ service: 'mial', team: 'platfrom' }),
      ['SERVICE_UNKNOWN /service near mail', 'TEAM_UNKNOWN /team near platform'],
    ],
    ['people who left may hold what is done', incident({ ...done, assignee: 'old' }), []],
    ['people who left may not hold what is open', incident({ assignee: 'old' }), ['PERSON_FORMER /assignee']],
    [
      'people who left may have decided',
      incident({
        major: {
          state: 'accepted',
          proposed_by: 'x',
          proposed_at: '2026-11-02T09:00:00Z',
          decided_by: 'old',
          commander: 'old',
        },
      }),
      ['PERSON_FORMER /major/commander'],
    ],
    ['a login with other capitals is known, and told of', incident({ assignee: 'KIM' }), ['PERSON_SPELLING /assignee']],
    [
      'evidence keeps the spelling of its day',
      change({
        evidence: {
          reviews: [
            { login: 'KIM', user_id: 1, step: 's', review: 1, commit: 'c', digest: 'd', at: '2026-11-02T09:00:00Z' },
          ],
        },
      }),
      [],
    ],
    [
      'tasks that are open need someone who is here',
      request({
        tasks: [
          { id: 'a', title: 'A', state: 'open', team: 'none', assignee: 'old' },
          { id: 'b', title: 'B', state: 'done', assignee: 'old' },
        ],
      }),
      ['TEAM_UNKNOWN /tasks/0/team', 'PERSON_FORMER /tasks/0/assignee'],
    ],
    [
      'a change names what it affects',
      change({
        affects: ['storage', 'strage'],
        outage: { services: ['x'], start: '2026-11-20T20:00:00Z', end: '2026-11-20T21:00:00Z' },
        delivers: [{ repository: 'a/b', sha: 's', environment: 'prod' }],
        implemented: { start: '2026-11-20T20:00:00Z', by: 'nobody' },
      }),
      [
        'SERVICE_UNKNOWN /affects/1 near storage',
        'SERVICE_UNKNOWN /outage/services/0',
        'ENVIRONMENT_UNKNOWN /delivers/0/environment',
        'PERSON_UNKNOWN /implemented/by',
      ],
    ],
    [
      'a problem names who checked it',
      problem({
        category: 'x',
        effectiveness: { by: 'y' },
        review: { by: 'z', actions: [{ id: 'a', title: 'A', state: 'open', team: 'none' }] },
      }),
      [
        'CATEGORY_UNKNOWN /category',
        'PERSON_UNKNOWN /effectiveness/by',
        'PERSON_UNKNOWN /review/by',
        'TEAM_UNKNOWN /review/actions/0/team',
      ],
    ],
  ])('%s', (_, entry, expected) => {
    expect(told(entry)).toEqual(expected);
  });

  it('are not judged where the file that lists them is missing', () => {
    const { teams: _, organisation: __, schedule: ___, sla: ____, ...others } = configuration();
    const names = namesOf(others);
    const entry = incident({ team: 'x', assignee: 'y', category: 'z' });
    expect(checkReferences(entry.path, recordReferences(entry), { names, unread: new Set() })).toEqual([]);
  });
});

describe('changes that follow a standard change', () => {
  const plan = changeDraft().kind === 'change' ? changeDraft().draft.plan : undefined;
  const followed = {
    type: 'standard',
    template: { id: 'patching', version: 2 },
    environment: 'production',
    plan,
  } as const;

  it.each<readonly [string, Parameters<typeof changeDraft>[0], readonly string[]]>([
    ['to the letter are in order', {}, []],
    [
      'may have title, labels, links and a description of their own',
      { title: 'x', labels: ['y'], description: 'z' },
      [],
    ],
    ['fill in what is fixed', { environment: undefined }, ['TEMPLATE_FIELD_FIXED ']],
    ['last as long as is allowed', { window: { start: '2026-11-20T20:00:00Z', end: '2026-11-20T22:00:00Z' } }, []],
    [
      'are not raised after an older version',
      { template: { id: 'patching', version: 1 } },
      ['TEMPLATE_VERSION /template/version'],
    ],
  ])('%s', (_, changes, expected) => {
    const draft = changeDraft({ ...followed, ...changes });
    const findings = checkTemplate(draft, configuration()).map(({ code, place }) => `${code} ${place.pointer}`);
    expect(findings).toEqual(expected);
  });

  it.each<readonly [string, Parameters<typeof change>[0], readonly string[]]>([
    [
      'keep the version that they were approved under',
      { template: { id: 'patching', version: 1 }, environment: 'staging' },
      [],
    ],
    [
      'cannot follow a version to come',
      { template: { id: 'patching', version: 3 } },
      ['TEMPLATE_VERSION /template/version'],
    ],
    ['are left alone when they are over', { state: 'closed', template: { id: 'patching', version: 3 } }, []],
  ])('once registered %s', (_, changes, expected) => {
    const entry = change({ ...followed, state: 'scheduled', ...changes });
    const findings = checkTemplate(entry, configuration()).map(({ code, place }) => `${code} ${place.pointer}`);
    expect(findings).toEqual(expected);
  });

  it('are compared whatever the order of keys', () => {
    const fixed = { team: 'platform', environment: 'production', risk: { claimed: 'low', reason: 'r' } } as const;
    const standardChanges = filesById('standard-changes', [standardChange({ fixed })]);
    const draft = changeDraft({ ...followed, risk: { reason: 'r', claimed: 'low' } });
    expect(checkTemplate(draft, configuration({ standardChanges }))).toEqual([]);
  });
});

describe('answers', () => {
  function answersTold(changes: Parameters<typeof request>[0], item: Parameters<typeof catalogueItem>[0] = {}) {
    const catalogue = filesById('catalogue', [catalogueItem(item)]);
    return checkAnswers(request(changes), configuration({ catalogue })).map(
      ({ code, place }) => `${code} ${place.pointer}`,
    );
  }

  it.each<readonly [string, Parameters<typeof request>[0], Parameters<typeof catalogueItem>[0], readonly string[]]>([
    ['that fit are in order', { answers: { size: 'large', bag: true } }, {}, []],
    ['that are missing altogether are told of at the record', { answers: undefined }, {}, ['ANSWER_MISSING ']],
    [
      'are missing only where the question is asked',
      { answers: { size: 'small' } },
      {
        fields: [
          ...(catalogueItem().fields ?? []),
          { id: 'colour', label: 'C', type: 'text', required: true, when: { field: 'size', is: ['large'] } },
        ],
      },
      [],
    ],
    [
      'are missing where another answer asks for them',
      { answers: { size: 'large' } },
      {
        fields: [
          ...(catalogueItem().fields ?? []),
          { id: 'colour', label: 'C', type: 'text', required: true, when: { field: 'size', is: ['large'] } },
        ],
      },
      ['ANSWER_MISSING /answers'],
    ],
    [
      'are of the type that was asked for',
      { answers: { n: 'x', d: '2026-02-30', c: ['a', 'z'], b: 'yes', p: 7, r: 9 } },
      {
        fields: [
          { id: 'n', label: 'N', type: 'number' },
          { id: 'd', label: 'D', type: 'date' },
          { id: 'c', label: 'C', type: 'choices', options: ['a'] },
          { id: 'b', label: 'B', type: 'boolean' },
          { id: 'p', label: 'P', type: 'person' },
          { id: 'r', label: 'R', type: 'number', maximum: 8 },
        ],
      },
      ['n', 'd', 'c', 'b', 'p', 'r'].map((id) => `ANSWER_WRONG /answers/${id}`),
    ],
    [
      'fit their pattern as a whole',
      { answers: { asset: 'LT-0001x' } },
      { fields: [{ id: 'asset', label: 'A', type: 'text', pattern: 'LT-[0-9]{4}' }] },
      ['ANSWER_WRONG /answers/asset'],
    ],
    [
      'to another version of the form are left alone',
      { answers: {}, source: { kind: 'issue', form_version: 1 } },
      { version: 2 },
      [],
    ],
    ['to what is done are left alone', { answers: {}, state: 'closed' }, {}, []],
  ])('%s', (_, changes, item, expected) => {
    expect(answersTold(changes, item)).toEqual(expected);
  });
});

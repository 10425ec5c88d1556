import { beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, incidentBody, TICKED } from '../../../../tests/intake/form-body.ts';
import { issue, repository } from '../../../../tests/intake/memory-repository.ts';
import type { Configuration } from '../../config/configuration.ts';
import type { IssueFacts } from '../issue-facts.ts';
import { readIssue } from './read-issue.ts';

let configuration: Configuration;
beforeAll(async () => {
  configuration = (await repository().load()).configuration;
});

function read(change: Partial<IssueFacts>) {
  return readIssue(issue(change), { configuration, isRecord: () => false });
}

const incident = (answers: Readonly<Record<string, string>>): Partial<IssueFacts> => ({ body: incidentBody(answers) });
const problem = (answers: Readonly<Record<string, string>>): Partial<IssueFacts> => ({
  labels: ['gitsm/problem'],
  body: bodyOf({ 'What is seen, when and where?': 'x', ...answers, 'Before you send it': TICKED }),
});

describe('what is told of an issue', () => {
  const cases: readonly { readonly name: string; readonly change: Partial<IssueFacts>; readonly code: string }[] = [
    {
      name: 'a person who is none',
      change: incident({ 'For whom, if not for yourself?': 'my boss!' }),
      code: 'INTAKE_NOT_AS_EXPECTED /requested_for',
    },
    {
      name: 'a service of which nobody is sure',
      change: incident({ 'Which service?': 'I am not sure' }),
      code: 'INTAKE_SERVICE_OPEN /service',
    },
    {
      name: 'an incident that is none',
      change: problem({ 'Which incidents belong to it?': 'INC-9' }),
      code: 'INTAKE_NOT_AS_EXPECTED /incidents',
    },
    {
      name: 'a workaround that is too long',
      change: problem({ 'What helps meanwhile?': 'word '.repeat(5000) }),
      code: 'INTAKE_NOT_AS_EXPECTED /workaround',
    },
    { name: 'no item', change: { labels: ['gitsm/request'], body: 'x' }, code: 'INTAKE_ITEM_UNKNOWN /item' },
    { name: 'a secret', change: { body: `ghp_${'0'.repeat(36)}` }, code: 'INTAKE_SECRET /description' },
    { name: 'a bell', change: { title: 'ding\u0007' }, code: 'INTAKE_TEXT_CHANGED /title' },
    { name: 'a long body', change: { body: 'x'.repeat(70_000) }, code: 'INTAKE_BODY_TOO_BIG ' },
  ];
  it.each(cases)('$name', ({ change, code }) => {
    const told = read(change)?.findings.map((found) => `${found.code} ${found.place.pointer}`);
    expect(told).toContain(code);
  });

  it('an item that the person may not order', () => {
    const [id, file] = [...configuration.catalogue].find(([item]) => item === 'access') ?? [];
    if (id === undefined || file === undefined) throw new Error('the sample has no such item');
    const only = { path: file.path, value: { ...file.value, entitled: { people: ['kim'] } } };
    const catalogue = new Map([...configuration.catalogue, [id, only]]);
    const given = issue({ labels: ['gitsm/request'], body: bodyOf({ 'Catalogue item': file.value.title }) });
    const reading = readIssue(given, { configuration: { ...configuration, catalogue }, isRecord: () => false });
    expect(reading?.findings.map(({ code }) => code)).toContain('INTAKE_NOT_ENTITLED');
  });

  it('is nothing where everything was answered', () => {
    expect(read({})).toMatchObject({ findings: [], needs: [], isComplete: true });
  });
});

describe('what an issue is', () => {
  it('is what its label says, whatever its headings', () => {
    expect(read({ labels: ['gitsm/problem'] })?.kind).toBe('problem');
  });

  it('is what it was before, whatever its labels say now', () => {
    const facts = { configuration, isRecord: () => false, known: 'incident' } as const;
    expect(readIssue(issue({ labels: ['gitsm/problem'] }), facts)?.kind).toBe('incident');
  });

  it('is nothing by a label that is only like one of ours', () => {
    expect(read({ labels: ['gitsm/incidents', 'incident'], body: 'x' })).toBeUndefined();
  });
});

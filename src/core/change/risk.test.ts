import { describe, expect, it } from 'vitest';
import type { ApprovalsConfig } from '../config/configuration.ts';
import { content, landscape } from './change.fixture.ts';
import type { ChangeContent } from './change-content.ts';
import { assessRisk } from './risk.ts';

const policy: ApprovalsConfig = {
  ...{ version: 1, rules: [], classes: [], control_owners: [] },
  risk: {
    conditions: [
      { id: 'test', when: { environments: ['test'] }, risk: 'low' },
      { id: 'outage', title: 'People will miss it', when: { outage: true }, risk: 'high' },
    ],
    questions: [
      {
        id: 'before',
        question: 'Done before?',
        answers: [
          { id: 'yes', title: 'Yes', points: 0 },
          { id: 'no', title: 'No', points: 5 },
        ],
      },
      {
        id: 'back',
        question: 'Taken back?',
        answers: [
          { id: 'easily', title: 'Easily', points: 0 },
          { id: 'never', title: 'Never', points: 5 },
        ],
      },
    ],
    thresholds: { medium: 5, high: 10 },
    blast_radius: { medium: 2, high: 4 },
  },
};
const answers = (before: string, back: string) => ({ risk: { answers: { before, back } } });
const assess = (more: Partial<ChangeContent>, given: ApprovalsConfig = policy) =>
  assessRisk({ ...content, ...more }, { policy: given, services: landscape, paths: [] });
const outage = { services: ['shop'], start: '2026-12-01T20:00:00Z', end: '2026-12-01T21:00:00Z' };

describe('the risk', () => {
  it.each<{ readonly name: string; readonly given: Partial<ChangeContent>; readonly risk: string }>([
    { name: 'is low where nothing speaks for more', given: answers('yes', 'easily'), risk: 'low' },
    { name: 'is what the points make, from the threshold on', given: answers('no', 'easily'), risk: 'medium' },
    { name: 'is what all points make together', given: answers('no', 'never'), risk: 'high' },
    {
      name: 'takes an unanswered question for the worst',
      given: { risk: { answers: { before: 'yes' } } },
      risk: 'medium',
    },
    { name: 'takes an answer that is not offered for the worst', given: answers('maybe', 'easily'), risk: 'medium' },
    { name: 'takes no answers at all for the worst', given: {}, risk: 'high' },
    { name: 'leaves a standard change to its template', given: { type: 'standard' }, risk: 'low' },
    {
      name: 'is what the first condition says that holds',
      given: { ...answers('yes', 'easily'), outage },
      risk: 'high',
    },
    {
      name: 'looks at no later condition',
      given: { ...answers('yes', 'easily'), outage, environment: 'test' },
      risk: 'low',
    },
    {
      name: 'is what the blast radius makes',
      given: { ...answers('yes', 'easily'), service: 'database' },
      risk: 'medium',
    },
    {
      name: 'is raised by a claim',
      given: { risk: { ...answers('yes', 'easily').risk, claimed: 'high' } },
      risk: 'high',
    },
    {
      name: 'is not lowered by a claim',
      given: { risk: { ...answers('no', 'never').risk, claimed: 'low', reason: 'We know it.' } },
      risk: 'high',
    },
  ])('$name', ({ given, risk }) => {
    expect(assess(given).risk).toBe(risk);
  });

  it.each([
    { reason: undefined, lacks: true },
    { reason: '  ', lacks: true },
    { reason: 'Done a hundred times.', lacks: false },
  ])('asks why less is claimed, with the reason $reason', ({ reason, lacks }) => {
    const risk = {
      ...answers('no', 'never').risk,
      claimed: 'low' as const,
      ...(reason === undefined ? {} : { reason }),
    };
    expect(assess({ risk }).lacks_reason).toBe(lacks);
  });

  it('is high where the policy has no rules for it', () => {
    const { risk: _, ...without } = policy;
    expect(assess({}, without).contributions).toMatchObject([{ from: 'no_rules', risk: 'high' }]);
  });

  it('shows its arithmetic', () => {
    expect(assess({ risk: { answers: { before: 'no' } }, outage }).contributions.map(({ says }) => says)).toEqual([
      'People will miss it',
      'before 5 + back 5 (not answered) = 10 points',
      '1 service reached, 1 critical',
    ]);
  });
});

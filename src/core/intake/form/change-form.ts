import type { Configuration } from '../../config/configuration.ts';
import { CHANGE_TYPES } from './change-types.ts';
import type { IssueForm, Question } from './issue-form.ts';
import { CONSENT, dropdown, HOW_MANY, HOW_SOON, WHO_READS, whichService } from './standard-questions.ts';

const INSTANT = 'In UTC, such as 2026-12-06T02:00:00Z.';

/** Parts of the plan, each by its key in the draft. */
const PLAN: readonly (readonly [key: string, label: string])[] = [
  ['justification', 'Why is it needed?'],
  ['implementation', 'What is done, step by step?'],
  ['backout', 'How is it taken back, and when is that decided?'],
  ['test', 'How does one see that it worked?'],
  ['plan_impact', 'What may go wrong, and for whom?'],
];

/** For those who raise a change without writing YAML; what comes of it is a draft, and its pull request the change. */
export function changeForm(configuration: Configuration): IssueForm {
  return {
    name: 'Change',
    description: 'Something is to be changed in a service',
    labels: ['gitsm/change'],
    body: [
      WHO_READS,
      whichService(configuration),
      dropdown({ id: 'type', label: 'How is it authorised?', required: true }, CHANGE_TYPES),
      ...environments(configuration),
      { type: 'input', id: 'start', label: 'From when?', help: INSTANT, required: true },
      { type: 'input', id: 'end', label: 'Until when?', help: INSTANT, required: true },
      ...PLAN.map(([id, label]): Question => ({ type: 'textarea', id, label, required: true })),
      { ...HOW_MANY, required: false },
      { ...HOW_SOON, required: false },
      CONSENT,
    ],
  };
}

function environments({ organisation }: Configuration): readonly Question[] {
  const options = organisation?.value.environments ?? [];
  return options.length === 0 ? [] : [dropdown({ id: 'environment', label: 'In which environment?' }, options)];
}

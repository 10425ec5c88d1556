import type { Configuration } from '../../config/configuration.ts';
import type { IssueForm, Question } from './issue-form.ts';
import { categoryOptions, IMPACTS, NOT_SURE, type Options, serviceOptions, URGENCIES } from './option-lists.ts';

/** What every form says first: nothing in this repository is kept from those who may read it. */
export const WHO_READS: IssueForm['body'][number] = {
  type: 'markdown',
  value:
    'Whoever may read this repository may read what you write here, now and later. ' +
    'Leave out passwords, keys and what is personal.',
};

const AGREED = 'There are no passwords, keys or personal data of others in this text.';

/** What every form asks last. */
export const CONSENT: Question = {
  type: 'checkboxes',
  id: 'consent',
  label: 'Before you send it',
  required: true,
  boxes: [{ label: AGREED, required: true }],
};

export function dropdown(
  asked: { readonly id: string; readonly label: string; readonly help?: string; readonly required?: boolean },
  options: Options | readonly string[],
): Question {
  const list = Array.isArray(options) ? (options as readonly string[]) : [...(options as Options).keys()];
  return { type: 'dropdown', multiple: false, required: false, ...asked, options: list };
}

export function whichService(configuration: Configuration, required = true): Question {
  const options = [...serviceOptions(configuration).keys(), NOT_SURE];
  return dropdown({ id: 'service', label: 'Which service?', required }, options);
}

/** Left out where there is none to choose from, since the forge takes no empty list. */
export function whichCategory(configuration: Configuration): readonly Question[] {
  const options = categoryOptions(configuration);
  return options.size === 0 ? [] : [dropdown({ id: 'category', label: 'What is it about?' }, options)];
}

export const HOW_MANY = dropdown({ id: 'impact', label: 'How many are affected?', required: true }, IMPACTS);

export const HOW_SOON = dropdown({ id: 'urgency', label: 'How long can it wait?', required: true }, URGENCIES);

export const FOR_WHOM: Question = {
  type: 'input',
  id: 'requested_for',
  label: 'For whom, if not for yourself?',
  help: 'A login, or name and staff number of somebody without an account, such as Anna Berg (4711).',
  required: false,
};

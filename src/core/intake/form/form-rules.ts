import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import type { IntakeForm } from './intake-forms.ts';
import { type Question, questionsOf } from './issue-form.ts';

/**
 * What keeps the forge from showing a form: it shows a broken one to nobody and says so to nobody. The rules are those
 * of GitHub's "Common validation errors when creating issue forms".
 */
export function checkForm({ name, form, from }: IntakeForm): readonly Finding[] {
  const questions = questionsOf(form);
  const tell = (where: string, why: string): Finding =>
    finding('INTAKE_FORM_RULE', { path: from, pointer: '' }, { where: `${name}.yml, ${where}`, why, from });
  return [
    ...aboutWhole(form.name, form.description, questions).map(([where, why]) => tell(where, why)),
    ...twins(questions.map(({ id }) => id)).map((id) => tell(id, 'two questions have this id')),
    ...twins(questions.map(({ label }) => alike(label))).map((label) => tell(label, 'two questions are named alike')),
    ...questions.flatMap((question) => faultsOf(question).map((why) => tell(`"${question.label}"`, why))),
  ];
}

type Fault = readonly [where: string, why: string];

function aboutWhole(name: string, description: string, questions: readonly Question[]): readonly Fault[] {
  return [
    ...(name.trim() === '' ? [['name', 'it is empty'] as const] : []),
    ...(description.trim() === '' ? [['description', 'it is empty'] as const] : []),
    ...(questions.length === 0 ? [['body', 'it asks for nothing'] as const] : []),
  ];
}

function faultsOf(question: Question): readonly string[] {
  return [
    ...(question.label.trim() === '' ? ['it has no label'] : []),
    ...(/^[A-Za-z0-9_-]+$/.test(question.id) ? [] : ['its id has other characters than letters, digits, - and _']),
    ...faultsOfOptions(question),
  ];
}

function faultsOfOptions(question: Question): readonly string[] {
  switch (question.type) {
    case 'dropdown':
      return [...faultsOfList(question.options, 'option'), ...faultsOfPreset(question)];
    case 'checkboxes':
      return faultsOfList(
        question.boxes.map(({ label }) => label),
        'box',
      );
    case 'input':
    case 'textarea':
    case 'upload':
      return [];
  }
}

function faultsOfList(options: readonly string[], what: string): readonly string[] {
  return [
    ...(options.length === 0 ? [`it has no ${what}`] : []),
    ...(options.some((option) => option.trim() === '') ? [`an ${what} is empty`] : []),
    ...(options.some((option) => option.trim().toLowerCase() === 'none') ? [`the ${what} "None" is reserved`] : []),
    ...twins(options).map((option) => `the ${what} "${option}" stands there twice`),
  ];
}

function faultsOfPreset({ preset, options, multiple }: Extract<Question, { readonly type: 'dropdown' }>) {
  if (preset === undefined) return [];
  if (multiple) return ['a list of which several may be chosen has no choice made already'];
  return Number.isInteger(preset) && preset >= 0 && preset < options.length
    ? []
    : ['there is no option to choose first'];
}

/** Labels that the forge takes for the same: it makes ids of them. */
function alike(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function twins(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

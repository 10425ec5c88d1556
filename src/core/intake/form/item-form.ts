import type { CatalogueItem, Configuration } from '../../config/configuration.ts';
import type { IssueForm, Question } from './issue-form.ts';
import { serviceOptions, YES_OR_NO } from './option-lists.ts';
import { CONSENT, dropdown, FOR_WHOM, WHO_READS } from './standard-questions.ts';

export type ItemField = NonNullable<CatalogueItem['fields']>[number];

/** Fields of the item are asked by these ids, so that none meets a question that every form asks. */
export function questionOf(field: string): string {
  return `item-${field}`;
}

/** The question that says which item is meant; it has one option, chosen already. */
export const WHICH_ITEM = 'item';

export function itemForm(item: CatalogueItem, configuration: Configuration): IssueForm {
  const fields = item.fields ?? [];
  return {
    name: item.title,
    description: item.description.replace(/\s+/g, ' ').trim().slice(0, 200),
    labels: ['gitsm/request'],
    body: [
      WHO_READS,
      ...introduction(item),
      { ...dropdown({ id: WHICH_ITEM, label: 'Catalogue item', required: true }, [item.title]), preset: 0 } as Question,
      ...fields.map((field) => toQuestion(field, fields, configuration)),
      FOR_WHOM,
      { type: 'input', id: 'needed_by', label: 'By which day?', help: DAY, required: false },
      { type: 'textarea', id: 'details', label: 'Anything else?', required: false },
      CONSENT,
    ],
  };
}

const DAY = 'Such as 2026-12-25.';

function introduction({ description, delivery, price }: CatalogueItem): IssueForm['body'] {
  const often = { once: '', monthly: ' a month', yearly: ' a year' } as const;
  const lines = [
    description,
    ...(delivery === undefined ? [] : [`Delivery: ${delivery}`]),
    ...(price === undefined ? [] : [`Price: ${price.amount} ${price.currency}${often[price.recurring ?? 'once']}`]),
  ];
  return [{ type: 'markdown', value: lines.join('\n\n') }];
}

function toQuestion(field: ItemField, fields: readonly ItemField[], configuration: Configuration): Question {
  const help = helpOf(field, fields);
  const asked = {
    id: questionOf(field.id),
    label: labelOf(field, fields),
    // The forge cannot ask one thing only if another was answered so: what depends is never required of all.
    required: field.required === true && field.when === undefined,
    ...(help === '' ? {} : { help }),
  };
  switch (field.type) {
    case 'text':
    case 'number':
    case 'date':
    case 'person':
      return { type: 'input', ...asked };
    case 'textarea':
      return { type: 'textarea', ...asked };
    case 'choice':
      return dropdown(asked, field.options ?? []);
    case 'choices':
      return { ...dropdown(asked, field.options ?? []), multiple: true } as Question;
    case 'boolean':
      return dropdown(asked, YES_OR_NO);
    case 'service':
      return dropdown(asked, serviceOptions(configuration));
  }
}

/** Labels that every form of an item has; a field of the same name is told apart by its id. */
const TAKEN = ['catalogue item', FOR_WHOM.label, 'by which day?', 'anything else?', CONSENT.label].map(lower);

function labelOf({ id, label }: ItemField, fields: readonly ItemField[]): string {
  const isTwice = fields.some((other) => other.id !== id && lower(other.label) === lower(label));
  return isTwice || TAKEN.includes(lower(label)) ? `${label} (${id})` : label;
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}

/** How the form shows what a record holds. */
const IN_WORDS: Readonly<Record<string, string>> = { true: 'Yes', false: 'No' };

function helpOf(field: ItemField, fields: readonly ItemField[]): string {
  const { when } = field;
  const other = fields.find(({ id }) => id === when?.field);
  const answers = when?.is.map((answer) => (other?.type === 'boolean' ? (IN_WORDS[answer] ?? answer) : answer));
  const only = when === undefined ? [] : [`Only if "${other?.label ?? when.field}" is ${answers?.join(' or ')}.`];
  return [...only, ...(field.help === undefined ? [] : [field.help]), ...formOf(field)].join(' ');
}

/** What an answer must look like, where the forge does not hold people to it. */
function formOf({ type, minimum, maximum }: ItemField): readonly string[] {
  switch (type) {
    case 'number': {
      const range = [minimum === undefined ? '' : `from ${minimum}`, maximum === undefined ? '' : `to ${maximum}`];
      return [`A number ${range.join(' ')}`.trim().replace(/ +/g, ' ').concat('.')];
    }
    case 'date':
      return [DAY];
    case 'person':
      return ['A login.'];
    default:
      return [];
  }
}

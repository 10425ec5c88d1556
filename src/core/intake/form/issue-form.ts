import { isJsonMap, type JsonMap, type JsonValue } from '../../record/json.ts';

type Asked = {
  /** Names the answer; given by the form, else made from the label as the forge does. */
  readonly id: string;
  /** What stands above the answer in the body of an issue, after `### `. */
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
};

/** One thing that a form asks for. */
export type Question =
  | (Asked & { readonly type: 'input'; readonly placeholder?: string })
  | (Asked & { readonly type: 'textarea'; readonly placeholder?: string; readonly render?: string })
  | (Asked & {
      readonly type: 'dropdown';
      readonly options: readonly string[];
      readonly multiple: boolean;
      /** Index of the option that is chosen already. */
      readonly preset?: number;
    })
  | (Asked & {
      readonly type: 'checkboxes';
      readonly boxes: readonly { readonly label: string; readonly required: boolean }[];
    })
  | (Asked & { readonly type: 'upload' });

/** Text between the questions; it never comes back in the body of an issue. */
type Remark = { readonly type: 'markdown'; readonly value: string };

/** An issue form of GitHub, as far as it is shown and read back. */
export type IssueForm = {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly (Question | Remark)[];
};

export function questionsOf({ body }: IssueForm): readonly Question[] {
  return body.filter((element) => element.type !== 'markdown');
}

/** The form as its YAML file holds it. */
export function formToJson({ name, description, labels, body }: IssueForm): JsonMap {
  return { name, description, labels, body: body.map(elementToJson) };
}

function elementToJson(element: Question | Remark): JsonMap {
  if (element.type === 'markdown') return { type: 'markdown', attributes: { value: element.value } };
  const { type, id, label, help, required } = element;
  const attributes = { label, ...(help === undefined ? {} : { description: help }), ...ownAttributes(element) };
  return { type, id, attributes, ...(required && type !== 'checkboxes' ? { validations: { required } } : {}) };
}

function ownAttributes(question: Question): JsonMap {
  switch (question.type) {
    case 'input':
      return optional({ placeholder: question.placeholder });
    case 'textarea':
      return optional({ placeholder: question.placeholder, render: question.render });
    case 'dropdown': {
      const { multiple, options, preset } = question;
      return { ...(multiple ? { multiple } : {}), options, ...optional({ default: preset }) };
    }
    case 'checkboxes':
      return { options: question.boxes.map(({ label, required }) => ({ label, ...(required ? { required } : {}) })) };
    case 'upload':
      return {};
  }
}

function optional(attributes: Readonly<Record<string, JsonValue | undefined>>): JsonMap {
  const given = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return Object.fromEntries(given);
}

/**
 * Any form of GitHub, ours or not, as it was read from YAML. Options that a reader of YAML 1.1 took for numbers or
 * truth values become text again. `undefined` where it is no form: no list `body`.
 */
export function readIssueForm(value: JsonValue): IssueForm | undefined {
  if (!isJsonMap(value) || !Array.isArray(value.body)) return undefined;
  const taken = new Set<string>();
  return {
    name: textOf(value.name),
    description: textOf(value.description),
    labels: labelsOf(value.labels),
    body: (value.body as readonly JsonValue[]).flatMap((element) => readElement(element, taken)),
  };
}

/** A list, or a text of names with commas: GitHub takes both. */
function labelsOf(value: JsonValue | undefined): readonly string[] {
  const names = typeof value === 'string' ? value.split(',') : listOf(value).map(textOf);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function readElement(value: JsonValue, taken: Set<string>): readonly (Question | Remark)[] {
  if (!isJsonMap(value)) return [];
  const attributes = isJsonMap(value.attributes) ? value.attributes : {};
  if (value.type === 'markdown') return [{ type: 'markdown', value: textOf(attributes.value) }];
  const label = textOf(attributes.label).trim();
  if (label === '') return [];
  const validations = isJsonMap(value.validations) ? value.validations : {};
  const id = freeId(typeof value.id === 'string' && value.id !== '' ? value.id : slugOf(label), taken);
  const help = textOf(attributes.description);
  const asked = { id, label, required: validations.required === true, ...(help === '' ? {} : { help }) };
  return readQuestion(value.type, asked, attributes);
}

function readQuestion(type: JsonValue | undefined, asked: Asked, attributes: JsonMap): readonly Question[] {
  switch (type) {
    case 'input':
    case 'upload':
      return [{ type, ...asked }];
    case 'textarea': {
      const { render } = attributes;
      return [{ type, ...asked, ...(typeof render === 'string' ? { render } : {}) }];
    }
    case 'dropdown': {
      const options = listOf(attributes.options).map((option) => textOf(option).trim());
      const preset = typeof attributes.default === 'number' ? { preset: attributes.default } : {};
      return [{ type, ...asked, options, multiple: attributes.multiple === true, ...preset }];
    }
    case 'checkboxes': {
      const boxes = listOf(attributes.options).map(readBox);
      return [{ type, ...asked, required: boxes.some((box) => box.required), boxes }];
    }
    default:
      return [];
  }
}

function readBox(option: JsonValue) {
  if (!isJsonMap(option)) return { label: textOf(option).trim(), required: false };
  return { label: textOf(option.label).trim(), required: option.required === true };
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

function slugOf(label: string): string {
  return (
    label
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'field'
  );
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

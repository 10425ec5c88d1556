import { describe, expect, it } from 'vitest';
import { says } from '../../finding/make-finding.ts';
import { checkForm } from './form-rules.ts';
import { formToJson, type IssueForm, type Question, readIssueForm } from './issue-form.ts';

const text: Question = { type: 'input', id: 'host', label: 'Host', required: false };
const list: Question = {
  type: 'dropdown',
  id: 'level',
  label: 'Level',
  required: true,
  multiple: false,
  options: ['High', 'Low'],
};

function formOf(...body: IssueForm['body']): IssueForm {
  return { name: 'Form', description: 'A form', labels: ['gitsm/incident'], body };
}

function faultsOf(form: IssueForm): readonly string[] {
  return checkForm({ name: 'incident', kind: 'incident', version: 1, form, from: 'config/gitsm.yaml' }).map((found) => {
    expect(found.code).toBe('INTAKE_FORM_RULE');
    return says(found);
  });
}

describe('a form that the forge shows', () => {
  it('has no fault', () => {
    expect(faultsOf(formOf(text, list))).toEqual([]);
  });
});

describe('a form that the forge would not show', () => {
  const cases: readonly { readonly name: string; readonly form: IssueForm; readonly why: string }[] = [
    { name: 'has no name', form: { ...formOf(text), name: ' ' }, why: 'name: it is empty' },
    { name: 'has no description', form: { ...formOf(text), description: '' }, why: 'description: it is empty' },
    { name: 'asks for nothing', form: formOf({ type: 'markdown', value: 'Hello' }), why: 'it asks for nothing' },
    { name: 'uses an id twice', form: formOf(text, { ...text, label: 'Other' }), why: 'two questions have this id' },
    { name: 'uses a label twice', form: formOf(text, { ...text, id: 'b' }), why: 'named alike' },
    { name: 'has labels that are alike', form: formOf(text, { ...text, id: 'b', label: 'host?' }), why: 'named alike' },
    { name: 'has an id with blanks', form: formOf({ ...text, id: 'a b' }), why: 'other characters' },
    { name: 'has an empty label', form: formOf({ ...text, label: ' ' }), why: 'it has no label' },
    { name: 'has a list without options', form: formOf({ ...list, options: [] }), why: 'it has no option' },
    { name: 'has an option twice', form: formOf({ ...list, options: ['a', 'a'] }), why: 'stands there twice' },
    { name: 'has the option None', form: formOf({ ...list, options: ['a', 'None'] }), why: 'is reserved' },
    { name: 'has an empty option', form: formOf({ ...list, options: ['a', ''] }), why: 'is empty' },
    { name: 'chooses what is not there', form: formOf({ ...list, preset: 2 }), why: 'no option to choose first' },
    { name: 'chooses one of several', form: formOf({ ...list, multiple: true, preset: 0 }), why: 'made already' },
    {
      name: 'has a box twice',
      form: formOf({
        ...text,
        type: 'checkboxes',
        boxes: [
          { label: 'a', required: true },
          { label: 'a', required: false },
        ],
      }),
      why: 'stands there twice',
    },
  ];
  it.each(cases)('$name', ({ form, why }) => {
    expect(faultsOf(form).join('\n')).toContain(why);
  });
});

describe('a form as data', () => {
  it('is read as it was written', () => {
    const form = formOf({ type: 'markdown', value: 'Hello' }, text, { ...list, preset: 1 });
    expect(readIssueForm(formToJson(form))).toEqual(form);
  });

  it('of others is read as far as it is a form', () => {
    const body = [
      { type: 'dropdown', attributes: { label: ' Which? ', options: [true, 1.5, 'No'] } },
      { type: 'input', attributes: { label: 'Which?' } },
      { type: 'input', attributes: {} },
      { type: 'hologram', attributes: { label: 'x' } },
      'nonsense',
    ];
    const read = readIssueForm({ name: 'x', labels: 'bug, help', body });
    expect(read?.labels).toEqual(['bug', 'help']);
    expect(read?.body).toEqual([
      {
        type: 'dropdown',
        id: 'which',
        label: 'Which?',
        required: false,
        multiple: false,
        options: ['true', '1.5', 'No'],
      },
      { type: 'input', id: 'which-2', label: 'Which?', required: false },
    ]);
  });

  it('is none without a body', () => {
    for (const value of [null, 'x', [], {}, { body: 'x' }]) expect(readIssueForm(value)).toBeUndefined();
  });
});

import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { nearest } from '../finding/nearest.ts';
import { checkIdsOnce } from './check-lists.ts';
import type { CatalogueItem } from './configuration.ts';
import { faultOfPattern } from './safe-pattern.ts';

type Field = NonNullable<CatalogueItem['fields']>[number];
type Condition = NonNullable<Field['when']>;

/** The questions of a catalogue item, and the conditions under which they and its approvals come up. */
export function checkCatalogueFields(path: string, { fields = [], approval = [] }: CatalogueItem): readonly Finding[] {
  return [
    ...checkIdsOnce(path, '/fields', fields),
    ...fields.flatMap((field, at) => checkField(path, field, `/fields/${at}`)),
    ...fields.flatMap(({ when }, at) => checkWhen(path, `/fields/${at}/when`, { when, before: fields.slice(0, at) })),
    ...approval.flatMap(({ when }, at) => checkWhen(path, `/approval/${at}/when`, { when, before: fields })),
  ];
}

function checkField(path: string, field: Field, pointer: string): readonly Finding[] {
  const isChoice = field.type === 'choice' || field.type === 'choices';
  const range = [field.minimum, field.maximum] as const;
  const isReversed = range[0] !== undefined && range[1] !== undefined && range[0] > range[1];
  const fault = field.pattern === undefined ? undefined : faultOfPattern(field.pattern);
  return [
    ...(isChoice && (field.options ?? []).length === 0
      ? [finding('FIELD_WITHOUT_OPTIONS', { path, pointer, on: 'key' }, { field: field.id })]
      : []),
    ...(isReversed
      ? [finding('FIELD_RANGE_REVERSED', { path, pointer: `${pointer}/maximum` }, { field: field.id })]
      : []),
    ...(fault === undefined
      ? []
      : [finding('FIELD_PATTERN', { path, pointer: `${pointer}/pattern` }, { field: field.id, fault })]),
  ];
}

type When = { readonly when: Condition | undefined; readonly before: readonly Field[] };

/** A question can only follow from one that was asked before it. */
function checkWhen(path: string, pointer: string, { when, before }: When): readonly Finding[] {
  if (when === undefined) return [];
  const known = before.map(({ id }) => id);
  const other = before.find(({ id }) => id === when.field);
  if (other === undefined) {
    const near = nearest(when.field, known);
    const args = { field: when.field, known, ...(near === undefined ? {} : { near }) };
    return [finding('WHEN_FIELD_UNKNOWN', { path, pointer: `${pointer}/field` }, args)];
  }
  const possible = valuesOf(other);
  if (possible === undefined) return [];
  return when.is.flatMap((value, at) => {
    if (possible.includes(value)) return [];
    const near = nearest(value, possible);
    const args = { field: when.field, value, possible, ...(near === undefined ? {} : { near }) };
    return [finding('WHEN_VALUE_IMPOSSIBLE', { path, pointer: `${pointer}/is/${at}` }, args)];
  });
}

function valuesOf({ type, options }: Field): readonly string[] | undefined {
  if (type === 'boolean') return ['true', 'false'];
  return type === 'choice' || type === 'choices' ? (options ?? []) : undefined;
}

import type { ImportMap } from '../config/configuration.ts';
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts';
import type { ReadLocalTime } from './local-time.ts';

/** A row of the file, by column. `row` is 1-based. */
export type SourceRow = { readonly row: number; readonly cells: Readonly<Record<string, string>> };

export type FieldValue = string | number | boolean;

/** A row in our words: fields by the names of the map, without those that the file does not know. */
export type MappedRow = {
  readonly row: number;
  readonly key: string;
  /** The file's own counter of updates; 0 where it has none. */
  readonly order: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
};

/** A cell that the map cannot read. */
export type RowFault = {
  readonly row: number;
  readonly field: string;
  readonly column: string;
  readonly value: string;
  readonly expected: string;
};

export type RowReader = (row: SourceRow) => { readonly mapped: MappedRow; readonly faults: readonly RowFault[] };

type FieldRule = ImportMap['fields'][string];

/** Wall times of the file as instants; the zone is that of the map. */
export type FileClock = {
  /** The format that `read` takes, in letters. */
  readonly format: string;
  readonly read: ReadLocalTime;
  readonly toInstant: (local: NonNullable<ReturnType<ReadLocalTime>>) => Instant;
};

/** Makes the reader of one file's rows. A reader is pure: what it cannot read is a fault, never a guess. */
export function rowReader(map: ImportMap, clock: FileClock): RowReader {
  const unknown = new Set(['', ...(map.format.unknown ?? [])]);
  const rules = Object.entries(map.fields);
  const cellOf = (row: SourceRow, column: string) => {
    const text = (row.cells[column] ?? '').trim();
    return unknown.has(text) ? undefined : text;
  };
  return (row) => {
    const fields: Record<string, FieldValue> = {};
    const faults: RowFault[] = [];
    for (const [field, rule] of rules) {
      const read = readField(rule, (column) => cellOf(row, column), clock);
      if (read.value !== undefined) fields[field] = read.value;
      if (read.expected !== undefined) {
        const column = rule.column ?? '';
        faults.push({ row: row.row, field, column, value: read.text ?? '', expected: read.expected });
      }
    }
    const order = Number(map.order_by === undefined ? 0 : (cellOf(row, map.order_by) ?? 0));
    return { mapped: { row: row.row, key: cellOf(row, map.key) ?? '', order, fields }, faults };
  };
}

type Read = { readonly value?: FieldValue; readonly text?: string; readonly expected?: string };

function readField(rule: FieldRule, cell: (column: string) => string | undefined, clock: FileClock): Read {
  const text = rule.template === undefined ? cell(rule.column ?? '') : filled(rule.template, cell);
  if (text === undefined) return absent(rule);
  if (rule.values !== undefined) return mapped(text, rule);
  return convert(text, rule, clock);
}

function absent(rule: FieldRule): Read {
  if (rule.default !== undefined) return { value: rule.default };
  return rule.required === true ? { expected: 'a value; the map requires it and has no default' } : {};
}

function mapped(text: string, rule: FieldRule): Read {
  const values = rule.values ?? {};
  if (Object.hasOwn(values, text)) {
    const value = values[text];
    return value === null || value === undefined ? {} : { value };
  }
  if (rule.default !== undefined) return { value: rule.default };
  return { text, expected: `one of the values of the map: ${Object.keys(values).join(', ')}` };
}

/** `{category}: {subcategory}` with the cells put in; nothing where no column has a value. */
function filled(template: string, cell: (column: string) => string | undefined): string | undefined {
  let known = 0;
  const text = template.replace(/\{([^{}]+)\}/g, (_, column: string) => {
    const value = cell(column);
    if (value !== undefined) known++;
    return value ?? '';
  });
  return known === 0 ? undefined : text.replace(/\s+/g, ' ').trim();
}

function convert(text: string, rule: FieldRule, clock: FileClock): Read {
  switch (rule.as ?? 'text') {
    case 'text':
      return { value: text };
    case 'slug':
      return { value: `${rule.prefix ?? ''}${toSlug(text)}` };
    case 'login':
      return { value: `${rule.prefix ?? ''}${toSlug(text)}` };
    case 'number':
      return /^-?\d{1,15}$/.test(text) ? { value: Number(text) } : { text, expected: 'a whole number' };
    case 'boolean':
      return toBoolean(text);
    case 'instant':
      return toInstantText(text, clock);
  }
}

function toBoolean(text: string): Read {
  const word = text.toLowerCase();
  if (['true', 'yes', '1'].includes(word)) return { value: true };
  if (['false', 'no', '0'].includes(word)) return { value: false };
  return { text, expected: 'true or false' };
}

function toInstantText(text: string, clock: FileClock): Read {
  const exact = parseInstant(text);
  if (exact !== undefined) return { value: formatInstant(exact) };
  const local = clock.read(text);
  if (local === undefined) return { text, expected: `a time such as ${clock.format}; --dates names another format` };
  return { value: formatInstant(clock.toInstant(local)) };
}

/**
 * `Opened by  24` → `opened-by-24`. What has no Latin letter or digit becomes its code points, so that two names
 * never fall together for want of letters.
 */
export function toSlug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const whole = slug === '' ? [...text].map((letter) => letter.codePointAt(0)?.toString(16)).join('-') : slug;
  return whole.slice(0, 60).replace(/-+$/, '');
}

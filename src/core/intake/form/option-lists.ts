import type { Configuration } from '../../config/configuration.ts';
import type { Level } from '../../record/record.ts';

/** Options as people read them, each with what it stands for in a record. */
export type Options<Meaning extends string = string> = ReadonlyMap<string, Meaning>;

export const NOT_SURE = 'I am not sure';

export const IMPACTS: Options<Level> = new Map([
  ['High: many people, or the business itself', 'high'],
  ['Medium: a group of people, or some of the work', 'medium'],
  ['Low: one person', 'low'],
]);

export const URGENCIES: Options<Level> = new Map([
  ['High: it cannot wait', 'high'],
  ['Medium: there is a way around it for a while', 'medium'],
  ['Low: it can wait', 'low'],
]);

export const YES_OR_NO: Options<'yes' | 'no'> = new Map([
  ['Yes', 'yes'],
  ['No', 'no'],
]);

/** Services in production that people know by name, by title. */
export function serviceOptions({ services }: Configuration): Options {
  const offered = [...services.values()].map(({ value }) => value).filter(({ status }) => status === 'production');
  const known = offered.filter(({ type }) => type === 'business_service' || type === 'technical_service');
  return byTitle(known);
}

export function categoryOptions({ organisation }: Configuration): Options {
  return byTitle(organisation?.value.categories ?? []);
}

/** By title, in the order of code units, which is the same everywhere; two of one title are told apart by their ids. */
export function byTitle(all: readonly { readonly id: string; readonly title: string }[]): Options {
  const counts = new Map<string, number>();
  for (const { title } of all) counts.set(title.toLowerCase(), (counts.get(title.toLowerCase()) ?? 0) + 1);
  const named = all.map(
    ({ id, title }) => [counts.get(title.toLowerCase()) === 1 ? title : `${title} (${id})`, id] as const,
  );
  return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

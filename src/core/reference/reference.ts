/** What a name in a record or in the configuration can stand for. */
export type ReferenceTarget =
  | 'service'
  | 'team'
  | 'person'
  | 'category'
  | 'environment'
  | 'catalogue_item'
  | 'calendar'
  | 'sla'
  | 'template'
  | 'freeze';

/** A name that must exist, with where it stands. */
export type Reference = {
  readonly to: ReferenceTarget;
  readonly name: string;
  readonly pointer: string;
  /** Whether it must also be in use: the person works here, the service is not retired. */
  readonly inUse?: boolean;
};

type Options = { readonly inUse?: boolean };

/** A reference where the field is filled; none where it is not. */
export function refer(
  to: ReferenceTarget,
  name: string | undefined,
  pointer: string,
  { inUse = false }: Options = {},
): readonly Reference[] {
  return name === undefined ? [] : [{ to, name, pointer, inUse }];
}

/** One reference for each name of a list. */
export function referEach(
  to: ReferenceTarget,
  names: readonly string[] | undefined,
  pointer: string,
  options: Options = {},
): readonly Reference[] {
  return (names ?? []).flatMap((name, at) => refer(to, name, `${pointer}/${at}`, options));
}

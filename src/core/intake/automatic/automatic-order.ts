import type { CatalogueItem, Configuration } from '../../config/configuration.ts';
import type { Entry } from '../../ledger/ledger.ts';
import type { ForgeEffect } from '../../plan/forge-effect.ts';
import type { ServiceRequest } from '../../record/record.ts';

/** A request that a workflow fulfils, once it is approved. */
export type AutomaticOrder = {
  readonly record: ServiceRequest;
  readonly path: string;
  readonly item: CatalogueItem;
  readonly workflow: string;
  /** Where the notice of the dispatch stands among `announced`; -1 where it is not due yet. */
  readonly notice: number;
};

/** The key of the dispatch within its record. */
export const DISPATCH = 'automatic';

export function automaticOrder(entry: Entry, { catalogue }: Configuration): AutomaticOrder | undefined {
  if (entry.kind !== 'request' || entry.record.state !== 'approved') return undefined;
  const { record, path } = entry;
  const item = catalogue.get(record.catalogue_item)?.value;
  if (item?.automatic === undefined) return undefined;
  const notice = (record.announced ?? []).findIndex(({ key }) => key === DISPATCH);
  return { record, path, item, workflow: item.automatic.workflow, notice };
}

export function dispatchKey({ record }: Pick<AutomaticOrder, 'record'>): string {
  return `${record.id}/${DISPATCH}`;
}

/** The id of the request is the key for whoever fulfils it; the answers are handed over as they were typed. */
export function dispatchOf(order: AutomaticOrder): ForgeEffect {
  const { record, item, workflow } = order;
  const fields = item.automatic?.inputs ?? [];
  const answers = fields.map((field) => [field, asText(record.answers?.[field])] as const);
  return {
    key: dispatchKey(order),
    kind: 'dispatch',
    workflow,
    inputs: { request: record.id, ...Object.fromEntries(answers) },
  };
}

function asText(answer: NonNullable<ServiceRequest['answers']>[string] | undefined): string {
  if (answer === undefined) return '';
  return typeof answer === 'object' ? answer.join('\n') : String(answer);
}

import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { JsonMap } from '../record/json.ts';
import { valueAt } from '../record/json-pointer.ts';
import type { RecordKind } from '../record/record.ts';

type Required = { readonly field: string; readonly give: string };

const TITLE: Required = { field: 'title', give: 'title=<text>' };
const SERVICE: Required = { field: 'service', give: 'service=<id>' };
const TEAM: Required = { field: 'team', give: 'team=<id>' };
const LEVELS: readonly Required[] = [
  { field: 'impact', give: 'impact=high, medium or low' },
  { field: 'urgency', give: 'urgency=high, medium or low' },
];

const PLAN = ['justification', 'implementation', 'backout', 'test', 'impact'].map(
  (part): Required => ({ field: `plan.${part}`, give: `plan.${part}=<text>` }),
);

/** What each kind takes once all defaults are filled in. */
const REQUIRED: Readonly<Record<RecordKind, readonly Required[]>> = {
  incident: [TITLE, SERVICE, TEAM, ...LEVELS],
  request: [TITLE, { field: 'catalogue_item', give: 'catalogue_item=<id>' }, SERVICE, TEAM, ...LEVELS],
  problem: [TITLE, SERVICE, TEAM, ...LEVELS],
  change: [
    TITLE,
    SERVICE,
    TEAM,
    { field: 'window.start', give: 'window.start=<instant>' },
    { field: 'window.end', give: 'window.end=<instant>' },
    ...PLAN,
  ],
};

/** Everything that a new record of the kind still lacks, each with how to give it. */
export function refuseMissingInput(kind: RecordKind, fields: JsonMap, path: string): readonly Finding[] {
  return REQUIRED[kind]
    .filter(({ field }) => valueAt(fields, field.split('.')) === undefined)
    .map(({ field, give }) => finding('INPUT_MISSING', { path, pointer: '', on: 'key' }, { kind, field, give }));
}

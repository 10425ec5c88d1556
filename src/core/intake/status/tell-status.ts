import type { Entry } from '../../ledger/ledger.ts';
import type { ForgeEffect } from '../../plan/forge-effect.ts';
import { isOnForge, numberOfId, parseRecordId } from '../../record/record-id.ts';
import { measureRecord } from '../../sla/clocks-of.ts';
import type { Reading } from '../convert/reading.ts';
import { statusComment } from './status-comment.ts';
import type { StatusFacts } from './status-facts.ts';
import { LABEL_PREFIXES, statusLabels } from './status-labels.ts';

/**
 * How a record stands, told on its issue: the comment, the labels and the assignee, all of them projections of the
 * record. Nothing for a record whose issue is not in this repository. `reading` adds what the issue still lacks.
 */
export function tellStatus(entry: Entry, facts: StatusFacts, reading?: Reading): readonly ForgeEffect[] {
  const id = parseRecordId(entry.record.id);
  if (id === undefined || !isOnForge(id) || entry.kind === 'change') return [];
  const issue = numberOfId(id);
  const runs = measureRecord({ kind: entry.kind, ...entry.record }, facts.rules, facts.now).runs;
  const body = statusComment(entry, { facts, runs, ...(reading === undefined ? {} : { reading }) });
  return [
    { key: `status/${issue}`, kind: 'sticky_comment', issue, purpose: 'status', body },
    {
      key: `labels/${issue}`,
      kind: 'labels',
      issue,
      labels: statusLabels(entry, runs),
      prefixes: LABEL_PREFIXES,
    },
    { key: `assignees/${issue}`, kind: 'assignees', issue, logins: assigneesOf(entry) },
  ];
}

function assigneesOf({ record }: Entry): readonly string[] {
  return record.assignee === undefined ? [] : [record.assignee];
}

import type { ConsequenceFacts } from '../../core/consequence/consequence.ts';
import { extend, startWork, type Work } from '../../core/conversation/work.ts';
import { commitSubject } from '../../core/encode/commit-subject.ts';
import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { indexLedger } from '../../core/ledger/ledger-index.ts';
import { wordsOfMajors } from '../../core/major/words.ts';
import { markTold, outgoing, type Word } from '../../core/outbox/outbox.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { FileEffect, FilePlan, Plan } from '../../core/plan/plan.ts';
import { wordsOfProblems } from '../../core/problem/words.ts';
import { wordsOfSuggestions } from '../../core/similarity/words-of-suggestions.ts';
import { type LinkOptions, linkRecords } from '../link-records.ts';
import { type FollowOptions, followRelations } from './follow-relations.ts';
import { proposeProblems } from './propose-problems.ts';

export type TendOptions = FollowOptions & {
  readonly us: { readonly login: string; readonly user_id: number };
  /** Owner and name. */
  readonly repository: string;
  /** Issues of ours that may be proposals of problems. */
  readonly proposals: readonly IssueFacts[];
  /** Keys of words that stand in their threads, or whose threads are gone. */
  readonly deliveredKeys?: Iterable<string>;
  /** Earlier versions: a side of a link that is gone since takes the other with it. */
  readonly earlier?: Pick<LinkOptions, 'before' | 'settled'>;
};

export type Tended = Plan & {
  readonly left: readonly string[];
};

/**
 * Keeps what belongs together together: links, what follows from them, problems that are proposed, and what people are
 * to be told of it. The same however often it ran before.
 */
export function tendRelations(ledger: Ledger, options: TendOptions): Tended {
  const linked = extend(startWork(ledger), linkRecords(ledger, options.earlier).plan);
  const { work, left } = followRelations(linked, options);
  const proposed = proposeProblems(work.ledger, options);
  const told = tell(ledger, work, options);
  const effects = [...work.plan.effects, ...told.plan.effects, ...proposed.files.effects];
  const summary = [...work.plan.summary, ...told.plan.summary, ...proposed.files.summary];
  const subject = commitSubject('follow what records belong to', []);
  return { files: { effects, summary }, subject, forge: [...told.forge, ...proposed.forge], left };
}

type Told = { readonly plan: FilePlan; readonly forge: readonly ForgeEffect[] };

/** Whether some link stands on one side only: then it matters what was there before. */
export function hasOneSided(ledger: Ledger): boolean {
  return linkRecords(ledger).plan.effects.length > 0;
}

/** Words are written on the records as they will be, and told of those that were committed before. */
function tell(committed: Ledger, { ledger }: Work, { now, us, deliveredKeys }: TendOptions): Told {
  const delivered = new Set(deliveredKeys ?? []);
  const isDelivered = (key: string) => delivered.has(key);
  const facts: ConsequenceFacts = {
    index: indexLedger(ledger),
    configuration: ledger.configuration,
    now,
    us: us.login,
  };
  const words = byRecord([...wordsOfSuggestions(ledger, now), ...wordsOfMajors(facts), ...wordsOfProblems(facts)]);
  const before = indexLedger(committed).byId;
  const effects: FileEffect[] = [];
  const summary: string[] = [];
  const forge: ForgeEffect[] = [];
  for (const entry of ledger.entries) {
    const own = words.get(entry.record.id) ?? [];
    const marks = delivered.size === 0 ? [] : markTold(entry, isDelivered, now);
    const out = outgoing(entry, own, isDelivered);
    const edits = [...marks, ...out.edits];
    if (before.has(entry.record.id)) forge.push(...out.effects);
    if (edits.length === 0) continue;
    effects.push({ kind: 'edit_record', path: entry.path, edits });
    summary.push(`${entry.record.id} ${out.edits.length > 0 ? 'has something to tell' : 'has told'}`);
  }
  return { plan: { effects, summary }, forge };
}

function byRecord(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const groups = new Map<string, Word[]>();
  for (const word of words) groups.set(word.id, [...(groups.get(word.id) ?? []), word]);
  return groups;
}

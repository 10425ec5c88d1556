import type { Finding } from '../core/finding/finding.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { checkLinks } from '../core/links/check-links.ts';
import { type LinkAnswer, type LinkRequest, planLink, planUnlink } from '../core/links/edit-link.ts';
import { planLinks } from '../core/links/plan-links.ts';
import type { FilePlan } from '../core/plan/plan.ts';

export type LinkOptions = {
  /** The version before the change that is completed: with it, a side that was removed takes the other with it. */
  readonly before?: Ledger;
  /** The version at which every link had both sides last: what was removed since, however long ago, goes as well. */
  readonly settled?: Ledger;
  /** Ids of the records proposed by open pull requests; absent where the forge was not asked. */
  readonly proposals?: ReadonlySet<string>;
};

export type Linking = {
  readonly plan: FilePlan;
  /** What is wrong with links and cannot be mended by the plan. */
  readonly findings: readonly Finding[];
};

/** Brings both sides of every link to the same, and tells what stands in the way of that. */
export function linkRecords(ledger: Ledger, { before, settled, proposals }: LinkOptions = {}): Linking {
  const { entries, drafts, unreadable } = ledger;
  const plan = planLinks({
    after: entries,
    ...(before === undefined ? {} : { before: before.entries }),
    ...(settled === undefined ? {} : { settled: settled.entries }),
  });
  const unread = new Set(unreadable.map(({ place }) => place.path));
  const findings = checkLinks({ entries, drafts, unread, ...(proposals === undefined ? {} : { proposals }) });
  return { plan, findings: findings.filter(({ code }) => code !== 'LINK_MIRROR_MISSING') };
}

/** `gitsm link INC-117 caused_by CHG-57`. */
export function linkTwoRecords(ledger: Ledger, request: LinkRequest): LinkAnswer {
  return planLink(ledger.entries, request);
}

/** `gitsm link --remove INC-117 caused_by CHG-57`. */
export function unlinkTwoRecords(ledger: Ledger, request: LinkRequest): LinkAnswer {
  return planUnlink(ledger.entries, request);
}

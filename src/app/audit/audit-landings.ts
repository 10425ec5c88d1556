import { type Landing, toldLandings, type Unauthorised } from '../../core/audit/landing.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { type JudgePorts, judgeLanding } from './judge-landing.ts';
import { type LandingsPorts, listLandings } from './landings.ts';

export type AuditPorts = JudgePorts & LandingsPorts;

export type Audited = {
  readonly landings: number;
  readonly unauthorised: readonly Unauthorised[];
  /** What could not be told, in sentences: these landings, and those after them, are asked for again. */
  readonly untold: readonly string[];
  /** Up to here everything is told; `undefined` where nothing new is. */
  readonly until: string | undefined;
};

/** So many landings of ours in a row are remembered as seen; a few are looked at again, which costs no commit. */
const MANY_OF_OURS = 50;

/** After a day of asking in vain a landing that nothing can be told of is not authorised. */
const PATIENCE_SECONDS = 24 * 3600;

/** Decides again what landed since the last audit. */
export async function auditLandings(
  tip: { readonly commit: string; readonly ledger: Ledger },
  since: string | undefined,
  ports: AuditPorts,
): Promise<Audited> {
  const landings = await listLandings(tip.commit, since, ports);
  const told = toldLandings(tip.ledger);
  const unauthorised: Unauthorised[] = [];
  const untold: string[] = [];
  let until: string | undefined;
  let ours = 0;
  for (const landing of landings) {
    const found = told.has(landing.commit) ? undefined : await judgeLanding(landing, tip.ledger, ports);
    const verdict = found === undefined ? ({ is: 'in_order' } as const) : insist(found.judgement, landing, ports);
    if (verdict.is === 'untold') untold.push(`${landing.commit.slice(0, 7)}: ${verdict.why}`);
    if (found !== undefined && verdict.is === 'unauthorised')
      unauthorised.push({ landing, why: verdict.why, paths: found.paths, service: found.service });
    ours = landing.by?.id === ports.us ? ours + 1 : 0;
    if (untold.length === 0 && (ours === 0 || ours > MANY_OF_OURS)) until = landing.commit;
  }
  return { landings: landings.length, unauthorised, untold, until };
}

type Verdict = Awaited<ReturnType<typeof judgeLanding>>['judgement'];

function insist(judgement: Verdict, { at }: Landing, { now }: AuditPorts): Verdict {
  if (judgement.is !== 'untold' || at === undefined || at > now - PATIENCE_SECONDS) return judgement;
  return { is: 'unauthorised', why: `it cannot be told whether it was approved: ${judgement.why}` };
}

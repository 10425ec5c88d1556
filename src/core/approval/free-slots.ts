import { findSlots, type SlotAnswer, type SlotQuestion } from '../change/find-slots.ts';
import { type Instant, parseInstant, toInstant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import type { DecisionPart } from './decision.ts';
import type { ResolvedFacts } from './facts.ts';

/** Windows in which nothing would speak against the first change of the facts, judged as the decision judged it. */
export function freeSlotsFor(
  facts: ResolvedFacts,
  part: DecisionPart | undefined,
  { question, loadZone }: { readonly question: SlotQuestion; readonly loadZone: LoadZone },
): SlotAnswer {
  const content = facts.changes[0]?.after ?? null;
  const { schedule, other_changes: others, policy, services } = facts;
  if (content === null || schedule === null || others === null || services === null || policy === null || !part?.risk)
    return { ok: false, reason: 'The change or what it is measured by could not be read.' };
  const raised = instantOf(facts.pull_request.opened_at);
  const change = { id: part.change ?? '', isProposal: facts.changes[0]?.id === undefined, raised, content };
  return findSlots(change, {
    risk: part.risk.risk,
    question,
    facts: {
      ...{ schedule, loadZone, majorIncidents: [] },
      others: others.map((one) => ({
        id: one.id,
        isProposal: one.proposal,
        raised: instantOf(one.opened_at),
        content: one.change,
      })),
      services: new Map(services.map((service) => [service.id, service])),
      leadTimeHours: policy.lead_time_hours ?? {},
    },
  });
}

function instantOf(text: string): Instant {
  return parseInstant(text) ?? toInstant(0);
}

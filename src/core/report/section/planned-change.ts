import type { ChangeContent } from '../../change/change-content.ts';
import type { ChangeDraft } from '../../record/record.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { servicesOf, windowOf } from '../facts/change-facts.ts';
import type { RecordFacts } from '../facts/record-facts.ts';

/** A change in an open pull request; its state is derived from where the approvals stand. */
export type Proposal = {
  readonly id: string;
  readonly state: 'draft' | 'assess' | 'authorize';
  readonly opened_at: string;
  readonly opened_by: string;
  readonly pull_request: number;
  readonly draft: ChangeDraft;
};

/** What a schedule needs to know, of a registered change or of a proposal. */
export type PlannedChange = {
  readonly id: string;
  readonly path: string | null;
  readonly pullRequest: number | null;
  readonly title: string;
  readonly type: ChangeDraft['type'];
  readonly state: string;
  readonly service: string;
  readonly services: readonly string[];
  readonly environment: string | undefined;
  readonly team: string;
  readonly assignee: string | undefined;
  readonly risk: 'high' | 'medium' | 'low' | undefined;
  readonly window: Interval | undefined;
  readonly opened: Instant | undefined;
  readonly freezeException: string | undefined;
  readonly isOnHold: boolean;
  /** As the rules of approvals read it. */
  readonly content: ChangeContent;
};

/** Open changes and proposals; a proposal that is registered already counts once. */
export function plannedChanges(
  changes: readonly RecordFacts<'change'>[],
  proposals: readonly Proposal[],
): readonly PlannedChange[] {
  const registered = new Set(changes.map(({ id }) => id));
  return [
    ...changes.filter(({ phase }) => phase === 'open').map(ofRecord),
    ...proposals.filter(({ id }) => !registered.has(id)).map(ofProposal),
  ];
}

function ofRecord(facts: RecordFacts<'change'>): PlannedChange {
  const { record, id, path, state, opened } = facts;
  return {
    ...planOf(record),
    ...{ id, path, state, opened },
    pullRequest: record.evidence?.pull_request ?? null,
    isOnHold: record.hold !== undefined,
    content: record,
  };
}

function ofProposal({ id, state, opened_at, pull_request, draft }: Proposal): PlannedChange {
  const opened = parseInstant(opened_at);
  return {
    ...planOf(draft),
    id,
    path: null,
    state,
    opened,
    pullRequest: pull_request,
    isOnHold: false,
    content: draft,
  };
}

type Plan = Pick<ChangeDraft, 'title' | 'type' | 'service' | 'affects' | 'environment' | 'team' | 'assignee'> &
  Pick<RecordFacts<'change'>['record'], 'risk' | 'window' | 'freeze_exception'>;

function planOf(plan: Plan) {
  const { title, type, service, team } = plan;
  return {
    ...{ title, type, service, team },
    services: servicesOf(plan),
    environment: plan.environment,
    assignee: plan.assignee,
    risk: plan.risk?.claimed,
    window: windowOf(plan),
    freezeException: plan.freeze_exception?.freeze,
  };
}

import type { HashText } from '../approval/content-digest.ts';
import { alteredFields, isAmended } from '../audit/approved-plan.ts';
import { environmentOf, windowOf } from '../change/change-content.ts';
import { freezesFor } from '../change/find-conflicts.ts';
import { holdsOf } from '../change/hold.ts';
import { assessRisk } from '../change/risk.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Change, Level } from '../record/record.ts';
import { fieldToJson, recordToJson } from '../record/record-json.ts';
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import type { Deployment, GateAnswer, NoReason } from './gate-answer.ts';
import { deliveryOf, showDeployment } from './match-delivery.ts';

export type GateQuestion = { readonly change: string; readonly deployment: Deployment; readonly now: Instant };
export type GatePorts = { readonly hashText: HashText; readonly loadZone: LoadZone };

/** Whether this may be deployed under that change, now: a function of the records as they are committed. */
export function answerGate(ledger: Ledger, question: GateQuestion, ports: GatePorts): GateAnswer {
  const { change, now } = question;
  const asked = { change, asked_at: formatInstant(now), commit: ledger.commit ?? null };
  const found = ledger.entries.find(({ record }) => record.id === change);
  const nothing = { remarks: [], authorise_by: null, until: null };
  if (found?.kind !== 'change') return { answer: 'no', ...asked, reasons: [absence(ledger, change)], ...nothing };
  const { record } = found;
  const unread = ledger.unreadable.filter(
    ({ severity, place }) => severity === 'error' && place.path.startsWith('config/'),
  );
  const reasons = [
    ...unread.map(({ place }) => no('unreadable', `${place.path} cannot be read`)),
    ...authorisationOf(record, now),
    ...stateOf(record),
    ...alterationOf(record, ports.hashText),
    ...scheduleOf(record, ledger.configuration, { question, loadZone: ports.loadZone }),
    ...deliveryReasons(record, ledger.configuration, question.deployment),
  ];
  const owed = owedBy(record);
  const yes = owed === null ? 'yes' : 'yes_not_yet_authorised';
  return {
    ...{ answer: reasons.length > 0 ? 'no' : yes, ...asked, reasons },
    remarks: reasons.length > 0 ? [] : remarksOn(record),
    authorise_by: owed,
    until: record.window?.end ?? null,
  };
}

/** Until when an emergency is to be authorised that has not been. */
function owedBy({ evidence }: Change): string | null {
  const isOwed = evidence?.decision === 'authorise_afterwards' && evidence.authorised_at === undefined;
  return isOwed ? (evidence.authorise_by ?? null) : null;
}

function no(code: NoReason['code'], says: string): NoReason {
  return { code, says };
}

function absence({ unreadable, drafts }: Ledger, change: string): NoReason {
  const isBroken = unreadable.some(({ place }) => place.path.endsWith(`/${change}.yaml`));
  if (isBroken) return no('unreadable', `the record of ${change} cannot be read`);
  const draft = drafts.some(({ path }) => path.endsWith(`/${change}.yaml`));
  return no('unknown_change', draft ? `${change} is a draft` : `there is no ${change} on the branch of records`);
}

/** Only what registration wrote proves an approval. */
function authorisationOf({ evidence, unauthorised }: Change, now: Instant): readonly NoReason[] {
  if (evidence?.authorised_at !== undefined) return [];
  if (unauthorised !== undefined) return [no('not_authorised', `it is unauthorised: ${unauthorised.why}`)];
  switch (evidence?.decision) {
    case 'approved':
      return [];
    case 'authorise_afterwards': {
      const by = parseInstant(evidence.authorise_by ?? '');
      if (by !== undefined && now < by) return [];
      return [
        no('authorisation_overdue', `it was to be authorised by ${evidence.authorise_by ?? 'nobody knows when'}`),
      ];
    }
    case 'not_approved':
      return [no('not_authorised', 'the policy did not approve it')];
    case undefined:
      return [no('no_evidence', 'nothing in its record proves that it was approved')];
  }
}

function stateOf({ state }: Change): readonly NoReason[] {
  if (state === 'scheduled' || state === 'implementing') return [];
  return [no('state', `it is ${state}; deployed is what is scheduled or being implemented`)];
}

/** An edit that the policy did not decide takes the approval with it. */
function alterationOf(record: Change, hashText: HashText): readonly NoReason[] {
  if (record.evidence === undefined) return [];
  const altered = alteredFields(recordToJson(record), fieldToJson(record.evidence.facts?.plan), hashText);
  if (altered === undefined) return [no('no_evidence', 'its evidence does not keep what was approved')];
  const pending = altered.filter((field) => !isAmended(field, record.journal));
  if (pending.length === 0) return [];
  return [no('altered', `${pending.join(', ')} was altered since it was approved, and that is not approved yet`)];
}

type Asked = { readonly question: GateQuestion; readonly loadZone: LoadZone };

function scheduleOf(record: Change, configuration: Configuration, { question, loadZone }: Asked): readonly NoReason[] {
  const { now } = question;
  const window = windowOf(record);
  const schedule = configuration.schedule?.value ?? {};
  const scope = { services: servicesIn(configuration), risk: riskOf(record, configuration) };
  const planned = { id: record.id, isProposal: false, raised: now, content: record, risk: scope.risk };
  const facts = { schedule, loadZone, others: [], majorIncidents: [], leadTimeHours: {}, services: scope.services };
  const isWaived = (record.evidence?.waivers ?? []).some(({ conflict }) => conflict.split(':')[0] === 'freeze');
  const frozen = isWaived ? [] : freezesFor(planned, facts).filter(({ span }) => span.from <= now && now < span.to);
  const isInside = window !== undefined && window.from <= now && now < window.to;
  const span = window === undefined ? 'it has none' : `${formatInstant(window.from)} to ${formatInstant(window.to)}`;
  return [
    ...(isInside ? [] : [no('outside_window', `it is outside its window: ${span}`)]),
    ...frozen.map(({ freeze }) => no('frozen', `the freeze ${freeze.title} holds until ${freeze.end}`)),
    ...holdsOf(record, { ...scope, schedule, now }).map(({ by, since, reason }) =>
      no('held', `${by === 'hold' ? 'it is on hold' : 'a lockdown holds it'} since ${since}: ${reason}`),
    ),
  ];
}

function servicesIn({ services }: Configuration) {
  return new Map([...services.values()].map(({ value }) => [value.id, value]));
}

/** Without a policy that can be read the risk is the highest. */
function riskOf(record: Change, configuration: Configuration): Level {
  const policy = configuration.approvals?.value;
  if (policy === undefined) return 'high';
  return assessRisk(record, { policy, services: servicesIn(configuration), paths: [] }).risk;
}

/** A change that says what it delivers lets nothing else through; one of high risk must say it. */
function deliveryReasons(record: Change, configuration: Configuration, deployment: Deployment): readonly NoReason[] {
  const what = showDeployment(deployment);
  if ((record.delivers ?? []).length > 0) {
    if (deliveryOf(record, deployment) !== undefined) return [];
    return [no('not_delivered', `it does not deliver ${what}`)];
  }
  if (riskOf(record, configuration) === 'high')
    return [no('not_delivered', 'its risk is high, and it does not say what it delivers')];
  const planned = environmentOf(record);
  return planned === deployment.environment
    ? []
    : [no('not_delivered', `it is for ${planned}, not for ${deployment.environment}`)];
}

function remarksOn({ delivers, id }: Change): readonly string[] {
  return delivers === undefined ? [`${id} does not say what it delivers: any repository may be deployed under it`] : [];
}

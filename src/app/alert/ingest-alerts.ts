import type { Alert, AlertBatch, HashShort } from '../../core/alert/alert.ts';
import { alertIssue, openingIn } from '../../core/alert/alert-issue.ts';
import { type AlertRules, alertRules } from '../../core/alert/alert-rules.ts';
import { type HearingFacts, hearAlerts, recover } from '../../core/alert/hear-alerts.ts';
import { inMaintenance } from '../../core/alert/in-maintenance.ts';
import { formatOccurrence } from '../../core/alert/occurrences.ts';
import { openIncident } from '../../core/alert/open-incident.ts';
import { describeAlerts } from '../../core/alert/opening.ts';
import { type IncidentEntry, lookUp, nextKey, placeAlerts } from '../../core/alert/place-alerts.ts';
import type { Configuration } from '../../core/config/configuration.ts';
import { commitSubject } from '../../core/encode/commit-subject.ts';
import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { FileEffect, Plan } from '../../core/plan/plan.ts';
import { type Instant, parseInstant } from '../../core/time/instant.ts';
import type { LoadZone } from '../../core/time/zone.ts';

export type IngestOptions = {
  readonly now: Instant;
  readonly us: { readonly login: string; readonly user_id: number };
  /** Owner and name. */
  readonly repository: string;
  readonly loadZone: LoadZone;
  readonly hash: HashShort;
};

export type AlertFacts = {
  /** What the event brought. */
  readonly batch?: AlertBatch;
  /** Issues of ours that are open; among them those that alerts opened. */
  readonly issues: readonly IssueFacts[];
};

type Step = {
  readonly files: readonly FileEffect[];
  readonly forge: readonly ForgeEffect[];
  readonly summary: readonly string[];
  readonly ids: readonly string[];
  /** What is not done, and why. */
  readonly remarks?: readonly string[];
};

export type IngestPlan = Plan & { readonly remarks: readonly string[] };

/**
 * What alerts ask for: the incident of each issue that an alert opened, what was heard of the alerts of incidents, an
 * issue where no incident takes a firing alert, and the end of incidents whose alerts are over. An occurrence counts
 * once, whenever and however often it is told.
 */
export function ingestAlerts(ledger: Ledger, { batch, issues }: AlertFacts, options: IngestOptions): IngestPlan {
  const rules = alertRules(ledger.configuration);
  if (rules === undefined) return toPlan([]);
  const incidents = ledger.entries.filter(
    (entry): entry is IncidentEntry => entry.kind === 'incident' && entry.record.alerts !== undefined,
  );
  const context: Context = { incidents, rules, options, configuration: ledger.configuration };
  const opened = openIncidents(issues, ledger, context);
  const facts: HearingFacts = { ...context, now: options.now, us: options.us.login };
  const heard = batch === undefined ? [] : hear(batch, context, facts);
  const touched = new Set(heard.flatMap(({ ids }) => ids));
  const rest = incidents.filter(({ record }) => !touched.has(record.id));
  const recovered = rest.flatMap((entry) => toStep(entry, recover(entry, facts)));
  return toPlan([...opened, ...heard, ...recovered]);
}

type Context = {
  readonly incidents: readonly IncidentEntry[];
  readonly rules: AlertRules;
  readonly options: IngestOptions;
  readonly configuration: Configuration;
};

/** The first issue of a key becomes its incident; whichever comes later is closed as its duplicate. */
function openIncidents(issues: readonly IssueFacts[], ledger: Ledger, context: Context): readonly Step[] {
  const { configuration, rules, options } = context;
  const numbers = new Map(
    context.incidents.map(({ record }) => [record.source?.key ?? '', record.source?.number] as const),
  );
  const ids = new Set<string>(ledger.entries.map(({ record }) => record.id));
  const steps: Step[] = [];
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const opening = openingIn(issue, options.us);
    const openedAt = parseInstant(issue.created_at);
    if (opening === undefined || openedAt === undefined) continue;
    const holder = numbers.get(opening.key);
    if (holder !== undefined) {
      if (holder !== issue.number) steps.push(closeSurplus(issue.number, holder));
      continue;
    }
    numbers.set(opening.key, issue.number);
    const { repository, us } = options;
    const facts = { issue, openedAt, configuration, rules, repository, us: us.login };
    const { id, effects } = openIncident(opening, facts);
    if (!ids.has(id)) steps.push({ files: effects, forge: [], summary: [`${id} opened by an alert`], ids: [id] });
  }
  return steps;
}

function closeSurplus(issue: number, holder: number): Step {
  const body = `The same alert is INC-${holder} (#${holder}); this issue was opened twice.`;
  return {
    ...NOTHING,
    forge: [
      { key: `alert/surplus/${issue}`, kind: 'notice', issue, body },
      { key: `alert/surplus/${issue}/closed`, kind: 'issue_state', issue, state: 'not_planned' },
    ],
  };
}

function hear(batch: AlertBatch, context: Context, facts: HearingFacts): readonly Step[] {
  const incidents = lookUp(context.incidents, context.rules);
  return byService(batch, context).flatMap(({ service, alerts }) => {
    const group = context.options.hash(`${batch.group} ${service}`);
    const { heard, unplaced, isNews } = placeAlerts({ group, alerts }, service, incidents);
    const kept = [...heard].flatMap(([entry, told]) =>
      toStep(entry, hearAlerts(entry, told, { isNews: isNews(entry), facts })),
    );
    return unplaced.length === 0 ? kept : [...kept, openFor({ group, alerts: unplaced }, service, context)];
  });
}

type ServiceAlerts = { readonly service: string; readonly alerts: readonly Alert[] };

/** The alerts of each service, by the intake default where it is none of ours; in the order of the batch. */
function byService({ alerts }: AlertBatch, { configuration }: Context): readonly ServiceAlerts[] {
  const fallback = configuration.organisation?.value.intake.service ?? '';
  const found = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const isOurs = alert.service !== undefined && configuration.services.has(alert.service);
    const service = isOurs ? (alert.service ?? fallback) : fallback;
    found.set(service, [...(found.get(service) ?? []), alert]);
  }
  return [...found].map(([service, own]) => ({ service, alerts: own }));
}

function openFor({ group, alerts }: AlertBatch, service: string, context: Context): Step {
  const { options, incidents } = context;
  const silence = inMaintenance(service, options.now, { ...context, loadZone: options.loadZone });
  if (silence !== undefined) {
    return { ...NOTHING, remarks: [`${alerts.length} alerts for ${service} are silent during ${silence}`] };
  }
  const [first] = alerts;
  const key = nextKey(group, incidents);
  const opening = {
    key,
    ...describeAlerts(alerts),
    ...(first?.service === undefined ? {} : { service: first.service }),
    ...(first?.severity === undefined ? {} : { severity: first.severity }),
    ...(first?.url === undefined ? {} : { url: first.url }),
    occurrences: alerts.slice(0, MOST_AT_FIRST).map(formatOccurrence),
  };
  return { ...NOTHING, forge: [alertIssue(opening)] };
}

/** An issue holds 65,536 characters; the alerts that do not fit are heard right after. */
const MOST_AT_FIRST = 300;

const NOTHING: Step = { files: [], forge: [], summary: [], ids: [] };

function toStep({ path, record }: IncidentEntry, found: ReturnType<typeof hearAlerts>): readonly Step[] {
  if (found === undefined) return [];
  const { edits, summary } = found;
  return [{ files: [{ kind: 'edit_record', path, edits }], forge: [], summary: [summary], ids: [record.id] }];
}

function toPlan(steps: readonly Step[]): IngestPlan {
  const effects = steps.flatMap(({ files }) => files);
  const ids = steps.flatMap((step) => step.ids);
  return {
    files: { effects, summary: steps.flatMap(({ summary }) => summary) },
    subject:
      ids.length > 3
        ? commitSubject(`hear alerts of ${ids.length} incidents`, [])
        : commitSubject('hear alerts of', ids),
    forge: steps.flatMap(({ forge }) => forge),
    remarks: steps.flatMap(({ remarks = [] }) => remarks),
  };
}

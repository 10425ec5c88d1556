import type { Configuration, OrganisationConfig } from '../config/configuration.ts';
import type { Level } from '../record/record.ts';
import type { Seconds } from '../time/instant.ts';
import { toSeconds } from '../time/instant.ts';

export type Severity = { readonly impact: Level; readonly urgency: Level };

/** `alerts` of `config/gitsm.yaml`, with what holds where it is silent. */
export type AlertRules = {
  readonly severityOf: (name: string | undefined) => Severity;
  readonly category: string | undefined;
  /** How long all must be quiet until an incident that nobody took up is resolved. */
  readonly recoverAfter: Seconds;
  /** How long after its last alert an incident takes in other alerts of its service. */
  readonly gatherWithin: Seconds;
};

const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: { impact: 'high', urgency: 'high' },
  error: { impact: 'medium', urgency: 'high' },
  warning: { impact: 'medium', urgency: 'medium' },
  info: { impact: 'low', urgency: 'low' },
};

const RECOVER_AFTER_MINUTES = 15;
const GATHER_WITHIN_MINUTES = 15;

export function alertRules({ organisation }: Configuration): AlertRules | undefined {
  const own = organisation?.value;
  if (own === undefined) return undefined;
  const { alerts = {}, intake } = own;
  const severities = new Map<string, Severity>(Object.entries({ ...SEVERITIES, ...alerts.severities }));
  return {
    severityOf: (name) => severities.get((name ?? '').toLowerCase()) ?? levelsOf(intake),
    category: alerts.category,
    recoverAfter: toSeconds(60 * (alerts.recover_after_minutes ?? RECOVER_AFTER_MINUTES)),
    gatherWithin: toSeconds(60 * (alerts.gather_within_minutes ?? GATHER_WITHIN_MINUTES)),
  };
}

function levelsOf({ impact, urgency }: OrganisationConfig['intake']): Severity {
  return { impact, urgency };
}

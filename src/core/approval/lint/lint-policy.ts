import type { ApprovalsConfig, ConfigFile, Configuration, Service, TeamsConfig } from '../../config/configuration.ts';
import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import { lintClasses } from './lint-classes.ts';
import { lintCoverage } from './lint-coverage.ts';
import { lintRules } from './lint-rules.ts';
import { lintSteps } from './lint-steps.ts';

/** What a lint of the policy may look at. */
export type PolicyFacts = {
  readonly path: string;
  readonly policy: ApprovalsConfig;
  readonly teams: TeamsConfig;
  readonly services: ReadonlyMap<string, Service>;
  readonly environments: readonly string[];
  /** Files of the repository, for the classes; nothing is said of them where they are not known. */
  readonly files: readonly string[];
};

/** Whether the policy can decide what it will be asked: dead rules, impossible steps, cases and files without a rule. */
export function lintPolicy(facts: PolicyFacts): readonly Finding[] {
  return [...lintRules(facts), ...lintSteps(facts), ...lintCoverage(facts), ...lintClasses(facts), ...lintRisk(facts)];
}

/** The facts of a configuration; `undefined` where policy or teams are missing or unreadable. */
export function policyFactsOf(configuration: Configuration, files: readonly string[]): PolicyFacts | undefined {
  const { approvals, teams, services, organisation } = configuration;
  if (approvals === undefined || teams === undefined) return undefined;
  return {
    path: approvals.path,
    policy: approvals.value,
    teams: teams.value,
    services: new Map([...services].map(([id, file]: readonly [string, ConfigFile<Service>]) => [id, file.value])),
    environments: organisation?.value.environments ?? ['production'],
    files,
  };
}

function lintRisk({ path, policy }: PolicyFacts): readonly Finding[] {
  const scales = [
    { pointer: '/risk/thresholds/high', scale: policy.risk?.thresholds },
    { pointer: '/risk/blast_radius/high', scale: policy.risk?.blast_radius },
  ];
  return scales.flatMap(({ pointer, scale }) =>
    scale === undefined || scale.high > scale.medium
      ? []
      : [finding('POLICY_THRESHOLDS', { path, pointer }, { medium: scale.medium, high: scale.high })],
  );
}

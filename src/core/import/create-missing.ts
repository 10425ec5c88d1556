import type { Configuration } from '../config/configuration.ts';
import type { FileEffect, FilePlan } from '../plan/plan.ts';
import type { Edit } from '../record/edit.ts';
import type { MissingConfiguration } from './import-report.ts';

/**
 * The configuration that imported records need: teams with the people who held records for them, categories, and
 * services with the triage team as their owner's. It is a beginning to be reviewed, and its titles say so.
 * Undefined where `config/gitsm.yaml` or `config/teams.yaml` cannot be read.
 */
export function createMissing(missing: MissingConfiguration, configuration: Configuration): FilePlan | undefined {
  const { organisation, teams } = configuration;
  if (organisation === undefined || teams === undefined) return undefined;
  const owner = teams.value.roles.managers[0];
  if (owner === undefined) return undefined;
  const team = organisation.value.intake.team;
  const effects = [
    ...edited(teams.path, [
      ...missing.people.map((login): Edit => ({ op: 'append', pointer: '/people', value: { login } })),
      ...missing.teams.map(({ id, members }): Edit => {
        const value = { id, title: imported(id), kind: 'support', members };
        return { op: 'append', pointer: '/teams', value };
      }),
    ]),
    ...edited(
      organisation.path,
      missing.categories.map(
        (id): Edit => ({ op: 'append', pointer: '/categories', value: { id, title: imported(id) } }),
      ),
    ),
    ...missing.services.map((id) => newService(id, owner, team)),
  ];
  return { effects, summary: [summaryOf(missing)] };
}

function edited(path: string, edits: readonly Edit[]): readonly FileEffect[] {
  return edits.length === 0 ? [] : [{ kind: 'edit_record', path, edits }];
}

function newService(id: string, owner: string, team: string): FileEffect {
  const value = {
    id,
    title: imported(id),
    type: 'business_service',
    status: 'production',
    criticality: 'medium',
    owner,
    team,
  };
  return { kind: 'create_record', path: `config/services/${id}.yaml`, document: 'service', value };
}

function imported(id: string): string {
  return `${id} (imported, to be reviewed)`;
}

function summaryOf(missing: MissingConfiguration): string {
  const counts = [
    `${missing.teams.length} teams`,
    `${missing.people.length} people`,
    `${missing.categories.length} categories`,
    `${missing.services.length} services`,
  ];
  return `configuration: ${counts.join(', ')} added, to be reviewed`;
}

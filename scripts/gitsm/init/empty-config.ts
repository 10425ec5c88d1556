import type { FileEffect } from '../../../src/core/plan/plan.ts';
import { approvalsFile } from './first-files/approvals-file.ts';
import { AROUND_THE_CLOCK, officeFile } from './first-files/calendar-files.ts';
import { organisationFile } from './first-files/organisation-file.ts';
import { SCHEDULE } from './first-files/schedule-file.ts';
import { serviceFile } from './first-files/service-file.ts';
import { SLA } from './first-files/sla-file.ts';
import { teamsFile } from './first-files/teams-file.ts';

/** What an organisation says of itself when it begins. */
export type Beginning = {
  readonly organisation: string;
  /** IANA zone, already known to exist. */
  readonly zone: string;
  /** Login of the first person, who holds every role until others are named. */
  readonly login: string;
  /** The day on which it begins, `2026-11-22`. */
  readonly today: string;
};

/**
 * The least configuration that validates and works: one team, one person in every role, office hours and around the
 * clock, one service for what is not known better, targets for incidents. Every file says what to put in it.
 */
export function emptyConfig(beginning: Beginning): readonly FileEffect[] {
  const files = {
    'config/gitsm.yaml': organisationFile(beginning),
    'config/teams.yaml': teamsFile(beginning),
    'config/services/unknown.yaml': serviceFile(beginning),
    'config/calendars/office.yaml': officeFile(beginning),
    'config/calendars/around-the-clock.yaml': AROUND_THE_CLOCK,
    'config/sla.yaml': SLA,
    'config/approvals.yaml': approvalsFile(beginning),
    'config/schedule.yaml': SCHEDULE,
  };
  return Object.entries(files).map(([path, text]) => ({ kind: 'write_text', path, text }));
}

import type { FileEffect } from '../../../src/core/plan/plan.ts';

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

function organisationFile({ organisation, zone }: Beginning): string {
  return `# yaml-language-server: $schema=../schemas/gitsm.schema.json
# Who we are, and the rules that hold for every record.
organisation: ${JSON.stringify(organisation)}
zone: ${JSON.stringify(zone)}
calendar: office
level: 0
default_branch: main
priority_matrix:
  high:
    high: P1
    medium: P2
    low: P3
  medium:
    high: P2
    medium: P3
    low: P4
  low:
    high: P3
    medium: P4
    low: P5
# What tickets are about; \`team\` takes those of a category where it is not the team of the service.
categories:
  - id: other
    title: Something else
intake:
  team: service-desk
  impact: medium
  urgency: medium
  service: unknown
auto_close:
  after_business_days: 5
  calendar: office
`;
}

function teamsFile({ login }: Beginning): string {
  const member = JSON.stringify(login);
  return `# yaml-language-server: $schema=../schemas/teams.schema.json
# Who works on records (teams of kind support) and who decides on changes (teams of kind approval).
people:
  - login: ${member}
teams:
  - id: service-desk
    title: Service desk
    kind: support
    members:
      - ${member}
    lead: ${member}
    calendar: office
  - id: cab
    title: Change advisory board
    kind: approval
    members:
      - ${member}
  - id: ecab
    title: Emergency change advisory board
    kind: approval
    members:
      - ${member}
roles:
  managers:
    - ${member}
  change_manager:
    - ${member}
  cab: cab
  ecab: ecab
`;
}

function serviceFile({ login, today }: Beginning): string {
  return `# yaml-language-server: $schema=../../schemas/service.schema.json
# Tickets stand here until somebody knows their service. Add one file a service beside this one.
id: unknown
title: Not known yet
description: Where tickets stand until somebody knows what they are about.
type: business_service
status: production
criticality: medium
owner: ${JSON.stringify(login)}
team: service-desk
calendar: office
verified_at: ${JSON.stringify(today)}
`;
}

function officeFile({ zone }: Beginning): string {
  const day = '\n    - "08:00-17:00"';
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((name) => `  ${name}:${day}`).join('\n');
  return `# yaml-language-server: $schema=../../schemas/calendar.schema.json
# Add the public holidays; an edit counts from its \`effective_from\` on, the old hours go to \`history\`.
id: office
title: Office hours
zone: ${JSON.stringify(zone)}
hours:
${week}
holidays: []
`;
}

const AROUND_THE_CLOCK = `# yaml-language-server: $schema=../../schemas/calendar.schema.json
id: around-the-clock
title: Around the clock
zone: UTC
hours: always
`;

const SLA = `# yaml-language-server: $schema=../schemas/sla.schema.json
# What we promise. A change of a target is a new entry with the same id and an \`effective_from\`.
definitions:
  - id: incident-response
    title: Incidents are answered in time
    kind: sla
    target: response
    records:
      - incident
    calendar_of: service
    targets:
      P1:
        minutes: 30
      P2:
        hours: 2
      default:
        hours: 8
    warn_at:
      - 75
  - id: incident-resolution
    title: Incidents are resolved in time
    kind: sla
    target: resolution
    records:
      - incident
    calendar_of: service
    targets:
      P1:
        hours: 4
      P2:
        hours: 8
      default:
        working_days: 3
    pause:
      states:
        - on_hold
      hold_reasons:
        - awaiting_caller
    warn_at:
      - 75
`;

function approvalsFile({ login }: Beginning): string {
  return `# yaml-language-server: $schema=../schemas/approvals.schema.json
# A decision table: every rule that matches adds its steps. A path that no class covers is an error.
version: 1
rules:
  - id: tickets-and-problems
    title: Tickets, problems and docs
    for: records
    require: none
    reason: People who work on tickets must not wait for each other; validation and the audit watch these files.
  - id: control
    title: Configuration, schemas, actions and workflows
    for: control
    steps:
      - id: control-owners
        approvers:
          - control_owners
        require: first
  - id: everything-else
    title: Whatever else lies in the repository
    for: other
    steps:
      - id: peer
        approvers:
          - team:service-desk
        require: first
  - id: normal
    title: Normal and retrospective changes
    for: change
    when:
      types:
        - normal
        - retrospective
    steps:
      - id: cab
        approvers:
          - cab
        require: first
  - id: emergency
    title: Emergency changes
    for: change
    when:
      types:
        - emergency
    steps:
      - id: ecab
        approvers:
          - ecab
        require: first
  - id: standard
    title: Standard changes are authorised by their template
    for: change
    when:
      types:
        - standard
    require: none
    reason: The template was approved, and a change that deviates from it is not standard.
classes:
  - class: change
    paths:
      - changes/**
  - class: records
    paths:
      - tickets/**
      - problems/**
      - docs/**
  - class: control
    paths:
      - config/**
      - schemas/**
      - actions/**
      - .github/**
  - class: other
    paths:
      - "**"
control_owners:
  - ${JSON.stringify(login)}
`;
}

const SCHEDULE = `# yaml-language-server: $schema=../schemas/schedule.schema.json
# When changes should be done, and when they must not be.
maintenance: []
freezes: []
`;

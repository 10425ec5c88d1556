export const DRAFT = 'changes/drafts/rotate-certificates.yaml';

/** A sample change that is in order, with fields put in place of others. */
export function draft(over: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...FIELDS, ...over })
    .map(([name, text]) => `${name}:${text.startsWith('\n') ? '' : ' '}${text}\n`)
    .join('');
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Rotate the certificates of the shop',
  type: 'normal',
  requested_by: 'henrik',
  service: 'web-shop',
  environment: 'production',
  impact: 'medium',
  urgency: 'medium',
  team: 'web-shop',
  assignee: 'meera',
  window: '\n  start: "2026-12-09T01:30:00Z"\n  end: "2026-12-09T02:30:00Z"',
  plan: `
  justification: They end in January.
  implementation: One node after the other.
  backout: The old ones go back.
  test: The shop answers, and the chain is valid.
  impact: A connection may break off.`,
};

/** One of the change advisory board, for whatever change it is. */
export const ONE_OF_CAB = `version: 6
rules:
  - id: changes
    title: Changes
    for: change
    steps:
      - id: cab
        title: The change advisory board agrees
        approvers:
          - cab
        require:
          count: 1
  - id: control
    title: Rules
    for: control
    steps:
      - id: owners
        title: Somebody who answers for the rules
        approvers:
          - control_owners
        require:
          count: 1
  - id: records
    title: Tickets and problems
    for: records
    require: none
    reason: They are worked on all day.
classes:
  - class: change
    paths:
      - changes/**
  - class: records
    paths:
      - tickets/**
      - problems/**
  - class: control
    paths:
      - config/**
      - .github/**
control_owners:
  - viktor
risk:
  questions: []
`;

/** The same board, which may let an emergency begin; conflicts are accepted by the change manager, windows moved by her. */
export const WITH_COMMANDS = `${ONE_OF_CAB.replace(
  '  - id: control\n',
  `  - id: emergencies
    title: Emergencies
    for: change
    when:
      types:
        - emergency
    steps:
      - id: ecab
        title: The emergency board agrees
        approvers:
          - ecab
        require: first
    authorise:
      afterwards:
        by: ecab
        within_hours: 24
  - id: control\n`,
).replace('for: change\n    steps', 'for: change\n    when:\n      types: [normal, standard]\n    steps')}waivers:
  - conflict: outside_maintenance
    by:
      - change_manager
reschedule:
  - id: same-week
    when: {}
    by:
      - change_manager
    within_hours: 168
`;

/** Something that cannot wait; the forge's clock stands at 2026-11-23T09:00:00Z. */
export function emergency(over: Readonly<Record<string, string>> = {}): string {
  const now = '\n  start: "2026-11-23T10:00:00Z"\n  end: "2026-11-25T04:00:00Z"';
  const why = '\n  reason: The shop shows nobody a price.';
  return draft({ type: 'emergency', service: 'fax-gateway', window: now, emergency: why, ...over });
}

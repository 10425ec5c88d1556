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

import type { Beginning } from '../empty-config.ts';

export function approvalsFile({ login }: Beginning): string {
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

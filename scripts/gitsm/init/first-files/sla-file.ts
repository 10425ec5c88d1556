export const SLA = `# yaml-language-server: $schema=../schemas/sla.schema.json
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

import type { Beginning } from '../empty-config.ts';

export function organisationFile({ organisation, zone }: Beginning): string {
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

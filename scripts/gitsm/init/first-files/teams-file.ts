import type { Beginning } from '../empty-config.ts';

export function teamsFile({ login }: Beginning): string {
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

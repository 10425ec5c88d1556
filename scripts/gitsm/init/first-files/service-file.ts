import type { Beginning } from '../empty-config.ts';

export function serviceFile({ login, today }: Beginning): string {
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

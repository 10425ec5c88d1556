import type { Beginning } from '../empty-config.ts';

export function officeFile({ zone }: Beginning): string {
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

export const AROUND_THE_CLOCK = `# yaml-language-server: $schema=../../schemas/calendar.schema.json
id: around-the-clock
title: Around the clock
zone: UTC
hours: always
`;

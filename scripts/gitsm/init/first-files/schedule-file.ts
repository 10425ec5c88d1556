export const SCHEDULE = `# yaml-language-server: $schema=../schemas/schedule.schema.json
# When changes should be done, and when they must not be.
maintenance: []
freezes: []
`;

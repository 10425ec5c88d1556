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
  window: '\n  start: "2026-12-06T01:00:00Z"\n  end: "2026-12-06T02:00:00Z"',
  plan: `
  justification: They end in January.
  implementation: One node after the other.
  backout: The old ones go back.
  test: The shop answers, and the chain is valid.
  impact: A connection may break off.`,
};

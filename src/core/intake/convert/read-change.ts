import type { IssueText, OwnReading } from './read-issue.ts';

export function readChange(_text: IssueText): OwnReading {
  return { fields: {}, findings: [] };
}

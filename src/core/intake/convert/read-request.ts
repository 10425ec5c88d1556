import type { IssueText, OwnReading } from './read-issue.ts';

export function readRequest(_text: IssueText): OwnReading {
  return { fields: {}, findings: [] };
}

import type { Runner } from '../src/adapters/actions/runner.ts';

/** Which issue an event is about, and by whom it was opened; all else about it is read freshly. */
export type IssueOfEvent = { readonly number: number; readonly openedBy: number | undefined };

export function issueOfEvent({ event, payload }: Runner): IssueOfEvent | undefined {
  if (event !== 'issues' && event !== 'issue_comment') return undefined;
  const number = numberIn(payload.issue, 'number');
  const user = isMap(payload.issue) ? payload.issue.user : undefined;
  return number === undefined ? undefined : { number, openedBy: numberIn(user, 'id') };
}

function numberIn(map: unknown, name: string): number | undefined {
  const value = isMap(map) ? map[name] : undefined;
  return typeof value === 'number' ? value : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

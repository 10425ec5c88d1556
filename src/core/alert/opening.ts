import { toStoredText } from '../intake/convert/stored-text.ts';
import type { Alert } from './alert.ts';

/** What an incident is opened with, as the issue carries it until the record is written. */
export type AlertOpening = {
  /** Key of the incident: `alert:<group>.<how often the group has had one>`. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly service?: string;
  readonly severity?: string;
  readonly url?: string;
  readonly occurrences: readonly string[];
};

/** Texts of so many alerts; the rest is counted. */
const MOST_TOLD = 10;
const LONGEST_TEXT = 300;

/** The texts: those of the first alerts, with how many there are. What looks like a secret is masked. */
export function describeAlerts(alerts: readonly Alert[]): { readonly title: string; readonly description: string } {
  const [first] = alerts;
  const more = alerts.length > 1 ? ` (and ${alerts.length - 1} more)` : '';
  const told = alerts.slice(0, MOST_TOLD).map(({ title, description, url }) =>
    [title, description, url ?? '']
      .filter((text) => text !== '')
      .join('\n')
      .slice(0, LONGEST_TEXT),
  );
  const rest = alerts.length > MOST_TOLD ? [`… and ${alerts.length - MOST_TOLD} more alerts`] : [];
  return {
    title: toStoredText(`${first?.title ?? 'Alert'}${more}`, 'title').text,
    description: toStoredText([...told, ...rest].join('\n\n'), 'description').text,
  };
}

import { type HtmlText, html, text } from './html-text.ts';
import { dated } from './show.ts';
import type { Site, SitePlace } from './site.ts';

/** What stands around every page. */
export type Shell = {
  readonly title: HtmlText;
  readonly organisation: HtmlText;
  readonly home: string;
  readonly menu: readonly { readonly label: string; readonly href: string; readonly isCurrent: boolean }[];
  /** Pages of a record, and of months gone by, have none: they change only with what they show. */
  readonly asOf: { readonly utc: string; readonly says: HtmlText } | null;
  readonly isSample: boolean;
  readonly zone: HtmlText;
};

const MENU = [
  ['index.html', 'Overview'],
  ['incidents.html', 'Incidents'],
  ['requests.html', 'Requests'],
  ['problems.html', 'Problems'],
  ['changes.html', 'Changes'],
  ['calendar.html', 'Calendar'],
  ['services.html', 'Services'],
  ['sla.html', 'SLA'],
  ['metrics.html', 'Metrics'],
  ['audit.html', 'Audit'],
  ['search.html', 'Search'],
] as const;

export type ShellParts = { readonly title: HtmlText | string; readonly section?: string; readonly isDated?: boolean };

export function shellOf(
  { model }: Site,
  place: SitePlace,
  { title, section = place.path, isDated = true }: ShellParts,
): Shell {
  const { head } = model;
  const commit = head.commit === null ? 'work tree' : `commit ${head.commit.slice(0, 7)}`;
  return {
    title: typeof title === 'string' ? text(title) : title,
    organisation: text(head.organisation ?? 'Organisation without a name'),
    home: place.toPage('index.html'),
    menu: MENU.map(([path, label]) => ({ label, href: place.toPage(path), isCurrent: path === section })),
    asOf: isDated ? { utc: head.as_of.utc, says: html`as of ${dated(head.as_of)} · ${commit}` } : null,
    isSample: head.sample,
    zone: text(head.zone),
  };
}

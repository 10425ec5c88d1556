import type { ReportModel } from '../model/report-model.ts';
import { type MarkdownText, md, text } from './markdown-text.ts';
import { type PagePlace, toPage } from './place.ts';
import { local, utc } from './show.ts';

/** What stands at the top of every page. */
export type PageHead = {
  readonly title: MarkdownText;
  readonly organisation: MarkdownText;
  /** `as of … UTC (…) · commit … · days of …` */
  readonly asOf: MarkdownText;
  readonly isSample: boolean;
  readonly menu: readonly MarkdownText[];
};

const MENU = [
  ['README.md', 'Overview'],
  ['incidents.md', 'Incidents'],
  ['requests.md', 'Requests'],
  ['problems.md', 'Problems'],
  ['changes.md', 'Changes'],
  ['sla.md', 'SLA'],
  ['services.md', 'Services'],
  ['audit.md', 'Audit'],
] as const;

/**
 * `isDated: false` is for pages that hold no time left and nothing of the hour: they change with what they show alone,
 * so that publishing again rewrites few files.
 */
export function pageHead(
  { head }: ReportModel,
  title: MarkdownText,
  place: PagePlace,
  { isDated = true }: { readonly isDated?: boolean } = {},
): PageHead {
  const zone = text(head.zone);
  const when =
    head.zone === 'UTC' ? md`${utc(head.as_of)} UTC` : md`${utc(head.as_of)} UTC (${local(head.as_of)} ${zone})`;
  const commit = head.commit === null ? md`work tree, not committed` : md`commit \`${text(head.commit.slice(0, 7))}\``;
  return {
    title,
    organisation: head.organisation === null ? md`Organisation without a name` : text(head.organisation),
    asOf: isDated
      ? md`As of ${when} · ${commit} · days are those of ${zone}`
      : md`Changes only with what it shows · days are those of ${zone}`,
    isSample: head.sample,
    menu: MENU.map(([path, name]) => (path === place.path ? md`**${text(name)}**` : toPage(place, path, text(name)))),
  };
}

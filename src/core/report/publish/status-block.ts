import type { ReportModel } from '../model/report-model.ts';
import { join, link, type MarkdownText, md, text } from '../page/markdown-text.ts';
import { tilesOf } from '../page/overview-page.ts';

const BEGIN = '<!-- gitsm:status -->';
const END = '<!-- /gitsm:status -->';

/** The sentence on top and the four figures, for a job's summary and for a README; nothing in it tells the hour. */
export function statusText(model: ReportModel, reports: string): MarkdownText {
  const tiles = tilesOf(model);
  const row = (cells: readonly MarkdownText[]) => md`| ${join(cells, md` | `)} |`;
  return join(
    [
      md`**${text(model.headline)}**`,
      md``,
      row(tiles.map(({ title }) => title)),
      row(tiles.map(() => md`---`)),
      row(tiles.map(({ value }) => md`**${value}**`)),
      row(tiles.map(({ detail }) => detail)),
      md``,
      link(md`All reports`, reports),
    ],
    md`\n`,
  );
}

/** A README with the block between its markers renewed; `undefined` where it has none, or says the same already. */
export function withStatus(readme: string, status: MarkdownText): string | undefined {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END, begin);
  if (begin === -1 || end === -1) return undefined;
  const next = `${readme.slice(0, begin)}${BEGIN}\n${status}\n${readme.slice(end)}`;
  return next === readme ? undefined : next;
}

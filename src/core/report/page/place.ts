import type { RecordRow } from '../section/record-row.ts';
import { link, type MarkdownText, text } from './markdown-text.ts';

/** Where a page stands, and from there the way to everything else. */
export type PagePlace = {
  /** From the root of the reports, such as `queue/payments.md`. */
  readonly path: string;
  /**
   * From the root of the reports to that of the repository: `../` for `reports/`, or an address of the forge such as
   * `https://github.example/acme/itsm/blob/9f3c1ab/`.
   */
  readonly repository: string;
};

export function toPage(from: PagePlace, path: string, label: MarkdownText): MarkdownText {
  return link(label, `${upwards(from)}${path}`);
}

export function toFile(from: PagePlace, path: string, label: MarkdownText): MarkdownText {
  const isAddress = /^https?:/.test(from.repository);
  return link(label, `${isAddress ? '' : upwards(from)}${from.repository}${path}`);
}

/** `[INC-117](…/INC-117.yaml)`, the id and the way to its file. */
export function toRecord(from: PagePlace, { id, path }: Pick<RecordRow, 'id' | 'path'>): MarkdownText {
  return toFile(from, path, text(id));
}

export function titled(row: Pick<RecordRow, 'title'>): MarkdownText {
  return text(row.title);
}

function upwards({ path }: PagePlace): string {
  return '../'.repeat(path.split('/').length - 1);
}

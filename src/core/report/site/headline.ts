import { type HtmlText, html, join, text } from './html-text.ts';
import { toRecord } from './record-columns.ts';
import type { SitePlace } from './site.ts';

const MARKED = /(\d+ targets? breached|\d+ at risk|\d+ conflicts?|\d+ errors?|(?:INC|REQ|CHG|PRB)-\d+)/;

/** The model's own sentence, word for word: what is late in red, what may become so in amber, ids as links. */
export function headline(sentence: string, place: SitePlace): HtmlText {
  return join(
    sentence.split(MARKED).map((part) => mark(part, place)),
    '',
  );
}

function mark(part: string, place: SitePlace): HtmlText {
  if (!MARKED.test(part) || part.startsWith('0 ')) return text(part);
  if (/^[A-Z]/.test(part)) return toRecord(place, part);
  const level = /breached|error/.test(part) ? 'red' : 'amber';
  return html`<strong class="${level}">${part}</strong>`;
}

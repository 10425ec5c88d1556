import { type ShareBar, shareBar } from '../chart/share-bar.ts';
import type { ReportModel } from '../model/report-model.ts';
import { showDuration } from '../period/show-time.ts';
import type { ClockRow } from '../section/clock-row.ts';
import { type HtmlText, html, nothing, text } from './html-text.ts';
import { clockName, recordCell } from './record-columns.ts';
import { orNothing, when } from './show.ts';
import type { Site, SitePlace } from './site.ts';

/** A clock with its bar, as the partial `clocks` draws it. */
export type ClockLine = {
  readonly record: HtmlText;
  readonly clock: HtmlText;
  readonly bar: ShareBar;
  readonly level: 'breached' | 'risk' | 'fine';
  readonly used: string;
  readonly left: string;
  readonly says: string;
  readonly due: HtmlText;
  readonly owner: HtmlText;
};

export type ClockList = { readonly caption: string; readonly lines: readonly ClockLine[] };

/** Breached, then at risk, then what is due next; each clock once. */
export function mostUrgent({ sla }: ReportModel): readonly ClockRow[] {
  const seen = new Set<string>();
  return [...sla.breached, ...sla.at_risk, ...sla.next_due].filter(({ record, key }) => {
    const name = `${record.id} ${key}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

/** `null` for no clocks. */
export function clockList(
  { kit }: Pick<Site, 'kit'>,
  place: SitePlace,
  { clocks, caption }: { readonly clocks: readonly ClockRow[]; readonly caption: string },
): ClockList | null {
  if (clocks.length === 0) return null;
  return { caption, lines: clocks.map((clock) => toLine(clock, kit, place)) };
}

function toLine(clock: ClockRow, kit: Site['kit'], place: SitePlace): ClockLine {
  const isPaused = clock.stage === 'paused';
  return {
    record: recordCell(place, clock.record),
    clock: clockName(clock),
    bar: shareBar(kit, clock.percent_used),
    level: clock.breached ? 'breached' : clock.percent_used >= 75 ? 'risk' : 'fine',
    used: `${clock.percent_used} %`,
    left: showDuration(clock.remaining_seconds),
    says: [clock.breached ? 'breached' : clock.percent_used >= 75 ? 'at risk' : '', isPaused ? 'paused' : '']
      .filter((word) => word !== '')
      .join(', '),
    due: isPaused && !clock.breached ? nothing : when(clock.due),
    owner: clock.record.assignee === null ? html`${text(clock.record.team)}` : orNothing(clock.record.assignee),
  };
}

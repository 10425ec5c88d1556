import { encodeTerminalLine } from '../../encode/terminal-text.ts';
import { counted } from '../../finding/phrase.ts';
import type { ReportModel } from '../model/report-model.ts';
import { showDuration, showLocal, showUtc } from '../period/show-time.ts';
import type { ClockRow } from '../section/clock-row.ts';

const NEXT_DUE = 3;
const NEXT_CHANGES = 5;
const MOST_TITLE = 60;

/** What `gitsm run` says: at most 25 lines, safe on any terminal, without colour. `folder` is where the reports are. */
export function overviewLines(model: ReportModel, folder = 'reports'): readonly string[] {
  return [
    ...headLines(model),
    ...countLines(model),
    findingLine(model),
    ...clockLines(model),
    ...changeLines(model),
    `Read on: ${folder}/README.md, incidents.md, sla.md, changes.md, audit.md, queue/<team>.md`,
  ];
}

function headLines({ head }: ReportModel): readonly string[] {
  const name = encodeTerminalLine(head.organisation ?? 'Organisation without a name');
  const zone = head.zone === 'UTC' ? '' : ` (${showLocal(head.as_of)} ${head.zone})`;
  const commit = head.commit === null ? 'work tree' : head.commit.slice(0, 7);
  return [name, `as of ${showUtc(head.as_of.utc)} UTC${zone}, ${commit}${head.sample ? ', sample data' : ''}`, ''];
}

/** `incidents    19 open of 101   1 P2, 9 P3, 7 P4, 2 P5` */
function countLines({ counts }: ReportModel): readonly string[] {
  return counts.map(({ kind, open, total, open_by_priority }) => {
    const urgent = open_by_priority
      .filter(({ count }) => count > 0)
      .map(({ priority, count }) => `${count} ${priority}`);
    const line = `${`${kind}s`.padEnd(10)}${String(open).padStart(5)} open of ${String(total).padEnd(5)}`;
    return `${line} ${urgent.join(', ')}`.trimEnd();
  });
}

function findingLine({ findings: { errors, warnings, infos } }: ReportModel): string {
  if (errors + warnings + infos === 0) return 'findings  none';
  return `findings  ${[counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'remark')].join(', ')}`;
}

function clockLines({ sla }: ReportModel): readonly string[] {
  const state = `clocks    ${sla.breached.length} breached, ${sla.at_risk.length} at risk, ${sla.running} running, ${sla.paused} paused`;
  return ['', state, ...nextDue(sla).map(dueLine)];
}

/** One clock a record: the next three things to do, not three clocks of one. */
function nextDue({ next_due }: ReportModel['sla']): readonly ClockRow[] {
  const isFirst = (clock: ClockRow, index: number) =>
    next_due.findIndex(({ record }) => record.id === clock.record.id) === index;
  return next_due.slice(0, 100).filter(isFirst).slice(0, NEXT_DUE);
}

function dueLine({ record, target, due, remaining_seconds }: ClockRow): string {
  const when = due === null ? '' : ` by ${showUtc(due.utc)} UTC`;
  return `  ${record.id} ${target} ${showDuration(remaining_seconds)} left${when}: ${shorten(record.title)}`;
}

function changeLines({ head, changes }: ReportModel): readonly string[] {
  const week = changes.next_14_days.filter(
    ({ window }) => window !== null && startsWithin7Days(window.start.utc, head),
  );
  const conflicts = week.filter((each) => each.conflicts.length > 0).length;
  const open = week.filter(({ window }) => window !== null && window.start.utc <= head.as_of.utc).length;
  const parts = [
    `changes   ${week.length} in the next 7 days`,
    ...(open > 0 ? [`${open} of them in their window already`] : []),
    ...(conflicts > 0 ? [`${conflicts} with a conflict`] : []),
  ];
  const lines = week.slice(0, NEXT_CHANGES).map(({ id, type, title, window, state }) => {
    const start = window === null ? '' : ` ${windowInWords(window, head)}`;
    return `  ${id}${start} ${type}, ${state.replaceAll('_', ' ')}: ${shorten(title)}`;
  });
  const more = week.length - lines.length;
  return ['', parts.join(', '), ...lines, ...(more > 0 ? [`  and ${more} more`] : []), ''];
}

type PlannedWindow = NonNullable<ReportModel['changes']['next_14_days'][number]['window']>;

/** A window that is open already says until when: its start is no longer to come. */
function windowInWords({ start, end }: PlannedWindow, { as_of }: ReportModel['head']): string {
  return start.utc <= as_of.utc ? `window open until ${showUtc(end.utc)} UTC,` : `${showUtc(start.utc)} UTC`;
}

function startsWithin7Days(start: string, { as_of }: ReportModel['head']): boolean {
  return Date.parse(start) < Date.parse(as_of.utc) + 7 * 86_400_000;
}

function shorten(title: string): string {
  const points = [...encodeTerminalLine(title)];
  return points.length <= MOST_TITLE ? points.join('') : `${points.slice(0, MOST_TITLE - 1).join('')}…`;
}

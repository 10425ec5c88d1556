import type { CatalogueItem } from '../../config/configuration.ts';
import type { Entry } from '../../ledger/ledger.ts';
import { sameLogin } from '../../lifecycle/role.ts';
import type { ServiceRequest } from '../../record/record.ts';
import { formatInstant } from '../../time/instant.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { stretchesOf } from '../stretches.ts';
import type { TimerContext } from '../timer-context.ts';
import type { Told } from '../whose-turn.ts';
import type { Deadline } from './deadline.ts';

/** How long an approval may wait before its approvers are reminded; what a target says comes beside it. */
const DECIDED_WITHIN_WORKING_DAYS = 2;

type RequestEntry = Entry & { readonly kind: 'request' };

/** Requests whose approval nobody has decided, two working days of the organisation after it was asked for. */
export function approvalDeadlines(entry: RequestEntry, { configuration, rules }: TimerContext): readonly Deadline[] {
  const { record } = entry;
  const calendar = configuration.organisation?.value.calendar;
  if (calendar === undefined || !record.journal.some(({ to }) => to === 'awaiting_approval')) return [];
  const item = configuration.catalogue.get(record.catalogue_item)?.value;
  const waits = stretchesOf(entry, ({ state }) => (state === 'awaiting_approval' ? state : undefined));
  return waits.flatMap(({ from, until }): readonly Deadline[] => {
    const timetable = rules.timetable(calendar, from);
    const at = timetable === undefined ? undefined : addWorkingDays(timetable, from, DECIDED_WITHIN_WORKING_DAYS);
    if (at === undefined) return [];
    return [
      { name: `approval/${formatInstant(from)}`, at, until, says: 'decision due', turn: approversOf(record, item) },
    ];
  });
}

/** The approvers of the first step that nobody has approved; the requester's own word does not count. */
function approversOf(record: ServiceRequest, item: CatalogueItem | undefined): readonly Told[] {
  const step = (item?.approval ?? []).find(
    ({ id, when }) => isAsked(record, when) && !(record.approvals ?? []).some((given) => given.step === id),
  );
  const approvers = step?.approvers ?? ['team_lead'];
  return approvers.filter((approver) => !sameLogin(approver, `user:${record.opened_by}`));
}

type When = NonNullable<CatalogueItem['approval']>[number]['when'];

function isAsked({ answers }: ServiceRequest, when: When): boolean {
  if (when === undefined) return true;
  const answer = answers?.[when.field];
  const given = typeof answer === 'object' ? answer : answer === undefined ? [] : [String(answer)];
  return given.some((one) => when.is.includes(one));
}

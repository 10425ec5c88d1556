import type { FindingCode } from '../finding/catalogue.ts';
import type { Finding, FindingArgs } from '../finding/finding.ts';
import type { WeeklyHours } from './calendar.ts';
import { WEEKDAYS, type Weekday } from './civil-date.ts';
import { parseSlot, type Slot } from './slot.ts';

/** Says `code` of what stands at `pointer`. */
export type Report = (code: FindingCode, pointer: string, args?: FindingArgs) => Finding;

type PlacedSlot = Slot & { readonly text: string; readonly weekday: Weekday; readonly pointer: string };

const DAY = 86_400;
/** A night shift is shorter than this; what is longer was probably meant the other way round. */
const LONGEST_NIGHT = 16 * 3600;

export function checkWeek(hours: 'always' | WeeklyHours, pointer: string, report: Report): readonly Finding[] {
  if (hours === 'always') return [];
  const empty: Finding[] = [];
  const slots: PlacedSlot[] = [];
  for (const weekday of WEEKDAYS) {
    for (const [index, text] of (hours[weekday] ?? []).entries()) {
      const slot = parseSlot(text);
      const place = `${pointer}/${weekday}/${index}`;
      if (slot === undefined) empty.push(report('CALENDAR_SLOT_EMPTY', place, { slot: text }));
      else slots.push({ ...slot, text, weekday, pointer: place });
    }
  }
  return [...empty, ...slots.flatMap((slot) => reversed(slot, report)), ...overlaps(slots, report)];
}

function reversed(slot: PlacedSlot, report: Report): readonly Finding[] {
  const length = slot.to - slot.from;
  if (slot.to <= DAY || length < LONGEST_NIGHT) return [];
  const [from, to] = slot.text.split('-');
  return [
    report('CALENDAR_SLOT_REVERSED', slot.pointer, {
      slot: slot.text,
      hours: Math.floor(length / 3600),
      reversed: `${to}-${from}`,
    }),
  ];
}

/** Each slot against those above it on its day, and against the nights that run into its day. */
function overlaps(slots: readonly PlacedSlot[], report: Report): readonly Finding[] {
  return slots.flatMap((slot, index) => {
    const other = slots.find(
      (one, at) =>
        (at < index && one.weekday === slot.weekday && meet(one, slot, 0)) ||
        (one.weekday === dayBefore(slot.weekday) && meet(one, slot, DAY)),
    );
    if (other === undefined) return [];
    const args = { slot: slot.text, other: other.text, weekday: other.weekday };
    return [report('CALENDAR_SLOTS_OVERLAP', slot.pointer, args)];
  });
}

function meet(earlier: Slot, slot: Slot, shift: number): boolean {
  return earlier.from - shift < slot.to && slot.from < earlier.to - shift;
}

function dayBefore(weekday: Weekday): Weekday | undefined {
  return WEEKDAYS.at(WEEKDAYS.indexOf(weekday) - 1);
}

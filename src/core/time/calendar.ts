import type { Weekday } from './civil-date.ts';

/** `09:00-17:00`; `22:00-06:00` runs into the next day; `24:00` may end a slot. */
export type SlotText = string;

export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly SlotText[]>>>;

/** One version of the hours. Open are ((weekly hours less holidays) and openings) less closures. */
export type CalendarHours = {
  /** IANA name, such as `Europe/Berlin`. */
  readonly zone: string;
  readonly hours: 'always' | WeeklyHours;
  /** Whole local days, 00:00 to 24:00, taken from the weekly hours, the tail of an overnight slot included. */
  readonly holidays?: readonly { readonly date: string; readonly title?: string }[];
  /** One-off openings, on holidays too; what they share with the weekly hours counts once. */
  readonly openings?: readonly {
    readonly date: string;
    readonly hours: readonly SlotText[];
    readonly title?: string;
  }[];
  /** One-off closures, between two instants; they win over everything else. */
  readonly closures?: readonly { readonly from: string; readonly to: string; readonly title?: string }[];
  /** A date (00:00 in `zone`) or an instant. The oldest version also holds before its own. */
  readonly effective_from?: string;
};

/** A file of `config/calendars`; the hours at the top are the newest version, `history` has the earlier ones. */
export type Calendar = CalendarHours & {
  readonly id: string;
  readonly title?: string;
  readonly history?: readonly CalendarHours[];
};

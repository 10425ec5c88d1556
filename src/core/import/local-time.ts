import { type CivilDay, parseCivilDay } from '../time/civil-date.ts';

/** A wall time without a zone, as foreign files write it. */
export type LocalTime = { readonly day: CivilDay; readonly secondsOfDay: number };

export type ReadLocalTime = (text: string) => LocalTime | undefined;

const TOKENS: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{2})',
  H: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d{2})',
  h: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
  a: '(?<half>[AaPp][Mm])',
};

/**
 * A reader of one date format, in letters: `d/M/yyyy HH:mm`, `MM-dd-yyyy hh:mm:ss a`. Day and month are never
 * guessed: the format says which is which. `undefined` where the format lacks a year, month or day.
 */
export function localTimeReader(format: string): ReadLocalTime | undefined {
  const source = format
    .split(/(yyyy|MM|M|dd|d|HH|H|hh|h|mm|ss|a)/)
    .map((part) => TOKENS[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('');
  if (!['year', 'month', 'day'].every((name) => source.includes(`(?<${name}>`))) return undefined;
  const pattern = new RegExp(`^${source}$`);
  return (text) => {
    const groups = pattern.exec(text.trim())?.groups;
    return groups === undefined ? undefined : fromGroups(groups);
  };
}

function fromGroups(groups: Readonly<Record<string, string | undefined>>): LocalTime | undefined {
  const two = (text: string | undefined) => (text ?? '').padStart(2, '0');
  const day = parseCivilDay(`${groups.year}-${two(groups.month)}-${two(groups.day)}`);
  const hour = hourOf(Number(groups.hour ?? 0), groups.half?.toLowerCase());
  const minute = Number(groups.minute ?? 0);
  const second = Number(groups.second ?? 0);
  if (day === undefined || hour === undefined || minute > 59 || second > 59) return undefined;
  return { day, secondsOfDay: hour * 3600 + minute * 60 + second };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour > 23 ? undefined : hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

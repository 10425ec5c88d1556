import { isCivilDate, parseInstant } from '../../core/time/instant.ts';

// The years in which a service desk can have records: anything else is a slip of the pen.
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

const FIRST_INSTANT = Date.UTC(FIRST_YEAR, 0) / 1000;
const END_OF_INSTANTS = Date.UTC(LAST_YEAR + 1, 0) / 1000;

const OWN_LENGTH = '2026-11-22T15:40:00Z'.length;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * Stand beside the patterns of the same names in schemas/common.schema.json: a pattern cannot know that February has
 * no 30th day. What the pattern refuses already passes here, so that one fault is one finding.
 */
export const formats = { instant: isRealInstant, date: isRealDate } as const;

function isRealInstant(text: string): boolean {
  const at = parseInstant(text);
  // Of so many characters only the pattern's own form is an instant: nearly every text is known by now.
  if (at !== undefined && text.length === OWN_LENGTH) return at >= FIRST_INSTANT && at < END_OF_INSTANTS;
  return !INSTANT.test(text);
}

function isRealDate(text: string): boolean {
  if (!DATE.test(text)) return true;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)].map(Number);
  return isRealYear(text) && isCivilDate(year ?? 0, month ?? 0, day ?? 0);
}

function isRealYear(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

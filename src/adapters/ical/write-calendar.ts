import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { WriteCalendar } from '../../app/generate-reports.ts';
import { encodeIcsText } from '../../core/encode/ics-text.ts';
import { toVisibleText } from '../../core/encode/visible-text.ts';
import type { FeedEvent } from '../../core/report/feed/calendar-feed.ts';

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const HOUR = 3600;

/** A feed as RFC 5545 has it, in UTC throughout. The package escapes texts, but not the calendar's own name. */
export const writeCalendar: WriteCalendar = ({ name, events }) => {
  const calendar = ical({
    name: encodeIcsText(name),
    prodId: { company: 'gitsm', product: 'reports', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR,
  });
  for (const event of events) addEvent(calendar, event);
  return `${calendar.toString()}\r\n`;
};

function addEvent(calendar: ICalCalendar, event: FeedEvent): void {
  const isCancelled = event.status === 'cancelled';
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: new Date(event.stamp),
    lastModified: new Date(event.stamp),
    start: new Date(event.start),
    end: new Date(event.end),
    summary: toVisibleText(event.title),
    description: toVisibleText(event.description),
    status: STATUS[event.status],
    // It stands in the way of nobody's appointments.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: isCancelled ? ICalEventBusyStatus.FREE : null,
    categories: event.categories.map((category) => ({ name: category })),
    ...(event.url === null ? {} : { url: event.url }),
  });
}

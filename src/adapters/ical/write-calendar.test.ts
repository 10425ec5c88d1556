import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { FeedEvent } from '../../core/report/feed/calendar-feed.ts';
import { writeCalendar } from './write-calendar.ts';

const event: FeedEvent = {
  uid: 'CHG-1@itsm.acme.gitsm',
  sequence: 3,
  stamp: '2026-11-20T08:00:00Z',
  start: '2026-11-24T10:00:00Z',
  end: '2026-11-24T12:00:00Z',
  title: 'CHG-1 Sample',
  description: 'One\nTwo',
  status: 'confirmed',
  categories: ['normal'],
  url: 'https://forge.example/acme/itsm/blob/main/changes/2026/11/CHG-1.yaml',
};

/** Read by another program than the one that wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) };
}

const write = (parts: Partial<FeedEvent>, name = 'Sample') =>
  writeCalendar({ path: 'calendar/changes.ics', name, events: [{ ...event, ...parts }] });

describe('a calendar file', () => {
  it('is read by another parser as it was meant', () => {
    const { calendar, events } = read(write({}));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const [found] = events;
    expect(found).toMatchObject({ uid: event.uid, sequence: 3, summary: event.title, description: event.description });
    expect([found?.startDate.toJSDate(), found?.endDate.toJSDate()].map((date) => date?.toISOString())).toEqual([
      '2026-11-24T10:00:00.000Z',
      '2026-11-24T12:00:00.000Z',
    ]);
    expect(found?.component.getFirstPropertyValue('url')).toBe(event.url);
  });

  it.each([
    ['tentative', 'TENTATIVE'],
    ['confirmed', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
  ] as const)('says %s as %s', (status, expected) => {
    expect(read(write({ status })).events[0]?.component.getFirstPropertyValue('status')).toBe(expected);
  });

  it.each([
    'a; b, c \\ d',
    'END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged',
    'ATTACH:https://evil.example/x',
    '"quoted" ü 🚀 '.repeat(20),
    '\u202Egnp.exe\u0007',
  ])('holds a hostile text as one value, wherever it stands: %j', (hostile) => {
    const { calendar, events } = read(
      write({ title: hostile, description: hostile, categories: [hostile.slice(0, 9)] }, hostile),
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.component.getAllProperties().map(({ name }) => name)).not.toContain('attach');
    expect(events[0]?.summary).toBe(events[0]?.description);
    expect(calendar.getAllProperties().map(({ name }) => name)).toEqual(
      read(write({}))
        .calendar.getAllProperties()
        .map(({ name }) => name),
    );
  });

  it('has lines of 75 octets at most, each ended by CRLF', () => {
    const lines = write({ description: 'ü🚀 '.repeat(200) }).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('without any event is a calendar all the same', () => {
    const text = writeCalendar({ path: 'calendar/services/mail.ics', name: 'Mail', events: [] });
    expect(read(text).events).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { computeReport, type ReportInput } from '../model/compute-model.ts';
import { at, change, configuration, inputOf, instant, organisation } from '../report.fixture.ts';
import { calendarFeeds } from './calendar-feeds.ts';

const window = { start: at('11-24T10:00'), end: at('11-24T12:00') };
const freezes = [
  { id: 'quiet', title: 'Quiet days', start: at('11-26T00:00'), end: at('11-28T00:00'), reason: 'Sales' },
  { id: 'long-ago', title: 'Over', start: at('08-01T00:00'), end: at('08-02T00:00') },
];
const parts = {
  organisation: { path: 'config/gitsm.yaml', value: { ...organisation, repository: 'acme/itsm' } },
  schedule: { path: 'config/schedule.yaml', value: { freezes } },
};

function feedsOf(entries: Parameters<typeof inputOf>[0], more: Partial<ReportInput> = {}, repository = '../') {
  const made = inputOf(entries, more);
  const input = { ...made, ledger: { ...made.ledger, configuration: configuration(parts) } };
  return calendarFeeds({ ...computeReport(input), input, repository });
}

const eventsOf = (feeds: ReturnType<typeof feedsOf>, path: string) =>
  feeds.find((feed) => feed.path === path)?.events ?? [];

describe('the calendars', () => {
  it('are one of changes, one of freezes, and one for each service, empty ones too', () => {
    const feeds = feedsOf([change('CHG-1', '11-16T09:00', {}, { window })]);
    expect(feeds.map(({ path, events }) => [path, events.length])).toEqual([
      ['calendar/changes.ics', 1],
      ['calendar/freezes.ics', 1],
      ['calendar/services/mail.ics', 1],
      ['calendar/services/network.ics', 0],
    ]);
  });

  it.each([
    { name: 'waits for a decision', steps: { '11-16T10:00': { to: 'assess' } }, status: 'tentative' },
    { name: 'is scheduled', steps: {}, status: 'confirmed' },
    { name: 'was cancelled', steps: { '11-16T10:00': { to: 'cancelled' } }, status: 'cancelled' },
    { name: 'was not carried out', steps: { '11-20T10:00': { to: 'closed' } }, status: 'cancelled' },
  ])('say of a change that $name: $status', ({ steps, status }) => {
    const close = { code: 'not_implemented', notes: 'Sample' } as const;
    const feeds = feedsOf([change('CHG-1', '11-16T09:00', steps, { window, close })]);
    expect(eventsOf(feeds, 'calendar/changes.ics')).toMatchObject([{ uid: 'CHG-1@itsm.acme.gitsm', status }]);
  });

  it('give each revision a greater number, and none to what had not happened yet', () => {
    const entry = change('CHG-1', '11-16T09:00', { '11-17T09:00': { note: 'Moved' }, '11-18T09:00': {} }, { window });
    const sequences = ['11-16T10:00', '11-17T10:00', '11-18T10:00'].map((asOf) => {
      const [event] = eventsOf(feedsOf([entry], { asOf: instant(asOf) }), 'calendar/changes.ics');
      return [event?.sequence, event?.stamp];
    });
    expect(sequences).toEqual([
      [0, at('11-16T09:00')],
      [1, at('11-17T09:00')],
      [2, at('11-18T09:00')],
    ]);
  });

  it('take a freeze that was moved for another one', () => {
    const [event] = eventsOf(feedsOf([]), 'calendar/freezes.ics');
    expect(event).toMatchObject({ title: 'Freeze: Quiet days', description: 'Sales', start: at('11-26T00:00') });
    expect(event?.uid).toBe('freeze-quiet-20261126000000-20261128000000@itsm.acme.gitsm');
  });

  it('tell the outage that a change brings, and lead to its file on the forge', () => {
    const outage = { services: ['mail'], start: at('11-24T10:30'), end: at('11-24T11:00') };
    const entry = change('CHG-1', '11-16T09:00', {}, { window, outage });
    const [event] = eventsOf(feedsOf([entry], {}, 'https://forge.example/b/'), 'calendar/services/mail.ics');
    expect(event?.description).toContain('Outage expected: mail from 2026-11-24T10:30:00Z to 2026-11-24T11:00:00Z');
    expect(event?.categories).toEqual(['normal', 'outage']);
    expect(event?.url).toBe('https://forge.example/b/records/CHG-1.yaml');
  });

  it('hold a proposal until it is registered, then the change in its place', () => {
    const draft = { title: 'Sample', type: 'normal', service: 'mail', team: 'desk', window };
    const proposal = { id: 'CHG-1', state: 'assess', opened_at: at('11-16T09:00'), opened_by: 'rob', pull_request: 1 };
    const proposals = [{ ...proposal, draft }] as unknown as NonNullable<ReportInput['proposals']>;
    const before = eventsOf(feedsOf([], { proposals }), 'calendar/changes.ics');
    const after = eventsOf(
      feedsOf([change('CHG-1', '11-16T09:00', {}, { window })], { proposals }),
      'calendar/changes.ics',
    );
    expect([before, after].map((events) => events.map(({ uid, status }) => [uid, status]))).toEqual([
      [['CHG-1@itsm.acme.gitsm', 'tentative']],
      [['CHG-1@itsm.acme.gitsm', 'confirmed']],
    ]);
  });
});

/** A calendar that people subscribe to. All texts are as people wrote them: whoever writes the file encodes them. */
export type CalendarFeed = {
  /** From the root of the reports, such as `calendar/changes.ics`. */
  readonly path: string;
  readonly name: string;
  readonly events: readonly FeedEvent[];
};

/** Instants are RFC 3339 in UTC; the end is exclusive. */
export type FeedEvent = {
  /** The same for the same thing for ever, whatever becomes of it. */
  readonly uid: string;
  /** Grows with every revision, so that a subscriber's calendar takes the newer one. */
  readonly sequence: number;
  /** When it was last revised. */
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly description: string;
  readonly status: 'tentative' | 'confirmed' | 'cancelled';
  readonly categories: readonly string[];
  /** An address of the forge; `null` where the reports stand beside the records. */
  readonly url: string | null;
};

/** The names of calendars, and how they are reached from the root of the reports. */
export const FEED_PATHS = {
  changes: 'calendar/changes.ics',
  freezes: 'calendar/freezes.ics',
  ofService: (id: string) => `calendar/services/${id}.ics`,
} as const;

import { describe, expect, it } from 'vitest';
import { showDuration, showInstant } from './duration.ts';

describe('a duration as people say it', () => {
  it.each([
    { seconds: 0, text: '0 s' },
    { seconds: 59, text: '59 s' },
    { seconds: 60, text: '1 min' },
    { seconds: 61, text: '1 min 1 s' },
    { seconds: 3599, text: '59 min' },
    { seconds: 3600, text: '1 h' },
    { seconds: 3900, text: '1 h 05 min' },
    { seconds: -3900, text: '−1 h 05 min' },
    { seconds: 90_000, text: '25 h' },
  ])('$seconds seconds are $text', ({ seconds, text }) => {
    expect(showDuration(seconds)).toBe(text);
  });
});

describe('an instant as people read it', () => {
  it.each([
    { instant: '2026-11-22T15:40:00Z', text: '2026-11-22 15:40Z' },
    { instant: '2026-11-22T15:40:07Z', text: '2026-11-22 15:40:07Z' },
  ])('$instant is $text', ({ instant, text }) => {
    expect(showInstant(instant)).toBe(text);
  });
});

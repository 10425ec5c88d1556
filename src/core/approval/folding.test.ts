import { describe, expect, it } from 'vitest';
import { account, review } from './facts.fixture.ts';
import type { Review } from './facts.ts';
import { foldReviews } from './fold-reviews.ts';

const at = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`;
const said = (state: Review['state'], minute: number, more: Partial<Review> = {}) =>
  review('ben', state, { id: 500 + minute, submitted_at: at(minute), ...more });
const dismissed = (was: 'APPROVED' | 'CHANGES_REQUESTED', minute: number) =>
  said('DISMISSED', minute, { dismissed: { was, by: account('cara'), at: at(59) } });

describe('the last word of a person', () => {
  it.each<{
    readonly name: string;
    readonly given: readonly Review[];
    readonly says: string;
    readonly dismissal?: string;
  }>([
    { name: 'is an approval', given: [said('APPROVED', 1)], says: 'approves' },
    {
      name: 'is a refusal after an approval',
      given: [said('APPROVED', 1), said('CHANGES_REQUESTED', 2)],
      says: 'refuses',
    },
    {
      name: 'is an approval after a refusal',
      given: [said('CHANGES_REQUESTED', 1), said('APPROVED', 2)],
      says: 'approves',
    },
    {
      name: 'goes by time, not by the order of the list',
      given: [said('APPROVED', 2), said('CHANGES_REQUESTED', 1)],
      says: 'approves',
    },
    { name: 'is not changed by a comment', given: [said('APPROVED', 1), said('COMMENTED', 2)], says: 'approves' },
    {
      name: 'is not changed by what is pending',
      given: [said('CHANGES_REQUESTED', 1), said('PENDING', 2, { submitted_at: null })],
      says: 'refuses',
    },
    {
      name: 'is nothing once an approval was dismissed',
      given: [dismissed('APPROVED', 1)],
      says: 'nothing',
      dismissal: 'none',
    },
    {
      name: 'stays nothing where an older approval stands before the dismissed refusal',
      given: [said('APPROVED', 1), dismissed('CHANGES_REQUESTED', 2)],
      says: 'nothing',
      dismissal: 'of_refusal',
    },
    {
      name: 'is the approval after a dismissal',
      given: [dismissed('CHANGES_REQUESTED', 1), said('APPROVED', 2)],
      says: 'approves',
    },
    {
      name: 'is untold where nobody knows what was dismissed',
      given: [said('DISMISSED', 1)],
      says: 'nothing',
      dismissal: 'unknown',
    },
    {
      name: 'is the refusal where its time is not known',
      given: [said('APPROVED', 2), said('CHANGES_REQUESTED', 1, { submitted_at: null })],
      says: 'refuses',
    },
    {
      name: 'is not an approval whose time is not known',
      given: [said('CHANGES_REQUESTED', 1), said('APPROVED', 2, { submitted_at: null })],
      says: 'refuses',
    },
  ])('$name', ({ given, says, dismissal = 'none' }) => {
    expect(foldReviews(given)).toMatchObject([{ says, dismissal }]);
  });

  it('is nothing where there are comments alone', () => {
    expect(foldReviews([said('COMMENTED', 1), said('PENDING', 2)])).toEqual([]);
  });

  it('is kept apart for each deleted account', () => {
    const given = [said('APPROVED', 1, { user: null }), said('CHANGES_REQUESTED', 2, { user: null })];
    expect(foldReviews(given).map(({ says }) => says)).toEqual(['approves', 'refuses']);
  });
});

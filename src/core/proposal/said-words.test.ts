import { describe, expect, it } from 'vitest';
import type { CommentFacts } from '../conversation/facts.ts';
import { bindingKey } from './binding.ts';
import { readSaid } from './said-words.ts';

const US = 9;
const DIGEST = `sha256:${'a'.repeat(64)}`;
const AT = '2026-11-23T09:00:00Z';

function comment(id: number, user: number, body: string, updated = AT): CommentFacts {
  const who = { id: user, login: user === US ? 'us' : 'mei', type: 'User' };
  return { id, body, user: who, created_at: AT, updated_at: updated, reactions: {} };
}

const key = bindingKey({ comment: 1, digest: DIGEST, grants: ['same_service:CHG-45'] }) ?? '';
const waiver = comment(1, 5, '/waive CHG-45 The replicas stay up.');
const answer = comment(2, US, `Accepted.\n\n<!-- gitsm:notice:${key} -->`);

describe('a conflict that was accepted', () => {
  it('counts for the content that our answer names', () => {
    const { waivers, open } = readSaid([waiver, answer], US);
    expect(waivers).toMatchObject([
      { conflict: 'same_service', with: 'CHG-45', digest: DIGEST, edited: false, reason: 'The replicas stay up.' },
    ]);
    expect(open).toEqual([]);
  });

  it.each([
    {
      name: 'somebody else writes our answer',
      comments: [waiver, { ...answer, user: comment(3, 6, '').user }],
      open: 1,
    },
    { name: 'our answer was edited', comments: [waiver, { ...answer, updated_at: '2026-11-23T09:01:00Z' }], open: 0 },
    { name: 'nobody has answered', comments: [waiver], open: 1 },
    {
      name: 'the words are about another conflict',
      comments: [{ ...waiver, body: '/waive freeze So.' }, answer],
      open: 0,
    },
  ])('counts for nothing where $name', ({ comments, open }) => {
    const said = readSaid(comments, US);
    expect([said.waivers, said.open.length]).toEqual([[], open]);
  });

  it('is told as edited where its comment was', () => {
    const { waivers } = readSaid([{ ...waiver, updated_at: '2026-11-23T09:01:00Z' }, answer], US);
    expect(waivers).toMatchObject([{ edited: true }]);
  });
});

describe('the key of an answer', () => {
  it.each([
    { name: 'more than it can hold', grants: Array.from({ length: 9 }, (_, at) => `same_service:CHG-${at}000000`) },
    { name: 'text that ends a marker', grants: ['freeze:--> x'] },
    { name: 'nothing', grants: [] },
  ])('takes no $name', ({ grants }) => {
    expect(bindingKey({ comment: 1, digest: DIGEST, grants })).toBeUndefined();
  });
});

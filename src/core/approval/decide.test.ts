import { describe, expect, it } from 'vitest';
import { createZoneLoader } from '../../adapters/time/zone-rules.ts';
import { decide as decideWith } from './decide.ts';
import { approved, boardStep, DIGEST, facts, HEAD, OLD, policyWith, review } from './facts.fixture.ts';
import type { ResolvedFacts } from './facts.ts';

const ports = { loadZone: createZoneLoader() };
const decide = (given: ResolvedFacts) => decideWith(given, ports);

describe('a decision', () => {
  it('is a success once every step is met', () => {
    const decision = decide(facts({ reviews: approved() }));
    expect(decision).toMatchObject({
      state: 'success',
      description: 'approved by eve, ben, cara',
      head: HEAD,
      digest: DIGEST,
      base: 'main',
      policy_version: 3,
    });
    expect(decision.parts[0]?.steps.map(({ state }) => state)).toEqual(['met', 'met']);
  });

  it('waits, and says for whom', () => {
    const stale = review('cara', 'APPROVED', { commit_id: OLD });
    const decision = decide(facts({ policy: policyWith(boardStep), reviews: [review('ben'), stale] }));
    expect(decision).toMatchObject({ state: 'pending', description: '1 of 2 from cab; 1 stale' });
    expect(decision.parts[0]?.steps[0]?.missing_from).toEqual(['cara', 'dan']);
    expect(decision.parts[0]?.ignored[0]?.says).toBe('@cara: stale: approved 2222222, head 1111111');
  });
});

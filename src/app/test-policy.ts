import { type DecidePorts, decide } from '../core/approval/decide.ts';
import { differences, factsOfCase, type PolicyTests } from '../core/approval/policy-case.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { ledgerFacts } from '../core/proposal/ledger-facts.ts';

export type CaseResult = {
  readonly name: string;
  /** None where the policy says what the case expects. */
  readonly differences: readonly string[];
};

/** Runs the cases beside a policy on the configuration of a ledger, in their order. */
export function testPolicy({ now, cases }: PolicyTests, ledger: Ledger, ports: DecidePorts): readonly CaseResult[] {
  const known = ledgerFacts(ledger, []);
  return cases.map((one) => {
    const decision = decide(factsOfCase(one, one.now ?? now, known), ports);
    return { name: one.name, differences: differences(decision, one.expect) };
  });
}

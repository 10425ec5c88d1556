import { answerGate, type GatePorts, type GateQuestion } from '../../core/gate/answer-gate.ts';
import { type GateAnswer, refusal } from '../../core/gate/gate-answer.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { formatInstant } from '../../core/time/instant.ts';

/** The records as they are on the forge now: those of one change, and the configuration. */
export type FetchLedger = (change: string) => Promise<Ledger>;

/** Asks the records once. Whatever fails on the way is a no: a gate whose own failure lets something pass is none. */
export async function askGate(
  question: GateQuestion,
  { fetchLedger, ...ports }: GatePorts & { readonly fetchLedger: FetchLedger },
): Promise<GateAnswer> {
  try {
    return answerGate(await fetchLedger(question.change), question, ports);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const says = `the records could not be read: ${why}`.slice(0, 500);
    return refusal(question.change, formatInstant(question.now), { code: 'unreachable', says });
  }
}

/** Which files of the records a gate reads. */
export function isReadByGate(change: string): (path: string) => boolean {
  return (path) => path.startsWith('config/') || (path.startsWith('changes/') && path.endsWith(`/${change}.yaml`));
}

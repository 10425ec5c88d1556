import { approve, reject } from '../approval/answer-approval.ts';
import { type ChangeVerb, isVerb, type Talk, type TicketVerb, type Verb } from '../command/commands.ts';
import { incident, request } from '../turn/turn-acts.ts';
import { changeAct } from './change-acts.ts';
import { major } from './major-act.ts';
import { link, unlink } from './other-acts.ts';
import { cancel, close, done, duplicate, reopen, resolve, verdict } from './outcome-acts.ts';
import type { Act } from './step.ts';
import { ack, assign, hold, impact, priority, resume, start, unassign, urgency } from './work-acts.ts';

/** Questions change nothing; they are answered in words. */
export type Question = 'help' | 'status';

const ticketActs: Readonly<Record<Exclude<TicketVerb, Question>, Act>> = {
  ...{ ack, start, assign, unassign, priority, impact, urgency, hold, resume },
  ...{ resolve, done, close, reopen, cancel, duplicate, approve, reject, verdict },
  ...{ link, unlink, major, request, incident },
};

/** What a verb does where it is said; `undefined` where it is not spoken there. */
export function actOf(verb: Exclude<Verb, Question>, talk: Talk): Act | undefined {
  if (!isVerb(verb, talk)) return undefined;
  // Spoken there, and no question, so that it is one of the table's.
  return talk === 'change'
    ? changeAct(verb as Exclude<ChangeVerb, 'help'>)
    : ticketActs[verb as keyof typeof ticketActs];
}

export function isQuestion(verb: Verb): verb is Question {
  return verb === 'help' || verb === 'status';
}

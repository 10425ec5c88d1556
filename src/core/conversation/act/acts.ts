import { approve, reject } from '../approval/answer-approval.ts';
import type { Verb } from '../command/commands.ts';
import { link, major, unlink } from './other-acts.ts';
import { cancel, close, done, duplicate, reopen, resolve } from './outcome-acts.ts';
import type { Act } from './step.ts';
import { ack, assign, hold, impact, priority, resume, start, unassign, urgency } from './work-acts.ts';

/** Questions change nothing; they are answered in words. */
export type Question = 'help' | 'status';

export const acts: Readonly<Record<Exclude<Verb, Question>, Act>> = {
  ...{ ack, start, assign, unassign, priority, impact, urgency, hold, resume },
  ...{ resolve, done, close, reopen, cancel, duplicate, approve, reject },
  ...{ link, unlink, major },
};

export function isQuestion(verb: Verb): verb is Question {
  return verb === 'help' || verb === 'status';
}

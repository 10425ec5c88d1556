import type { Entry } from '../../ledger/ledger.ts';
import type { Due } from '../due.ts';
import { endOf } from '../stretches.ts';
import type { TimerContext } from '../timer-context.ts';
import { approvalDeadlines } from './approval-deadlines.ts';
import { changeDeadlines } from './change-deadlines.ts';
import { type Deadline, passedBy } from './deadline.ts';
import { holdDeadlines } from './hold-deadlines.ts';
import { majorDeadlines } from './major-deadlines.ts';
import { problemDeadlines } from './problem-deadlines.ts';
import { taskDeadlines } from './task-deadlines.ts';

/** Everything that a record was to be reminded of by now, beside what its clocks say. */
export function reminderDues(entry: Entry, context: TimerContext): readonly Due[] {
  return deadlinesOf(entry, context).flatMap(passedBy(context.now));
}

function deadlinesOf(entry: Entry, context: TimerContext): readonly Deadline[] {
  switch (entry.kind) {
    case 'incident':
      return [...holdDeadlines(entry), ...majorDeadlines(entry, context)];
    case 'request':
      return [
        ...holdDeadlines(entry),
        ...approvalDeadlines(entry, context),
        ...taskDeadlines('task', entry.record.tasks, endOf(entry)),
      ];
    case 'change':
      return changeDeadlines(entry);
    case 'problem':
      return problemDeadlines(entry);
  }
}

import { didYouMean, type FindingDeclarations, show } from './declare.ts';

/** The journal by itself, and against the fields of its record. */
export const journalFindings = {
  JOURNAL_PENDING: {
    severity: 'info',
    title: 'An edit that is not in the journal yet',
    says: (args) => `${show(args, 'fields')} differ from the journal; the edit is not registered yet.`,
    mend: () => 'Nothing needs to be done: registration writes the entry on the next push, or run: gitsm register',
  },
  JOURNAL_EDIT_FORBIDDEN: {
    severity: 'error',
    title: 'A field was edited in a way that is not allowed',
    says: (args) => `${show(args, 'field')} was edited, but ${show(args, 'why')}.`,
    mend: (args) => `${show(args, 'instead')}`,
  },
  JOURNAL_OPENING_STATE: {
    severity: 'error',
    title: 'The journal does not begin with the opening',
    says: (args) => `The first entry ${show(args, 'found')}; a journal begins with to: ${show(args, 'initial')}.`,
    mend: (args) => `Begin the journal with {at: opened_at, by: opened_by, to: ${show(args, 'initial')}}.`,
  },
  JOURNAL_OPENING_TIME: {
    severity: 'error',
    title: 'The journal does not begin when the record was opened',
    says: (args) => `The first entry is at ${show(args, 'found')}, but opened_at is ${show(args, 'opened')}.`,
    mend: () => 'Neither of the two ever changes: put back the one that was edited.',
  },
  JOURNAL_NOT_AN_INSTANT: {
    severity: 'error',
    title: 'A time that does not exist',
    says: (args) => `${show(args, 'found')} is not an instant: there is no such day or time.`,
    mend: () => 'Write an instant that exists, such as "2026-11-22T15:40:00Z".',
  },
  JOURNAL_OUT_OF_ORDER: {
    severity: 'error',
    title: 'An entry is earlier than the one before it',
    says: (args) => `This entry is at ${show(args, 'at')}, before the entry above it at ${show(args, 'previous')}.`,
    mend: () => 'A journal is only appended to, oldest first; take the entry back and record it with gitsm move --at.',
  },
  JOURNAL_FUTURE: {
    severity: 'error',
    title: 'An entry lies in the future',
    says: (args) => `${show(args, 'at')} is later than now (${show(args, 'now')}).`,
    mend: () => 'Correct the time; what is planned belongs into a field, not into the journal.',
  },
  JOURNAL_RECORDED_EARLIER: {
    severity: 'error',
    title: 'Written down before it happened',
    says: (args) => `recorded_at is ${show(args, 'recorded')}, before the entry's own time ${show(args, 'at')}.`,
    mend: () => 'recorded_at is when a back-dated entry was written, so it is never earlier than at.',
  },
  JOURNAL_STATE_UNKNOWN: {
    severity: 'error',
    title: 'An entry names a state that does not exist',
    says: (args) => `There is no state ${show(args, 'to')} for ${show(args, 'kind')}.${didYouMean(args)}`,
    mend: (args) => `The states are ${show(args, 'known')}.`,
  },
  JOURNAL_MOVE_NOT_ALLOWED: {
    severity: 'error',
    title: 'An entry makes a move that is not allowed',
    says: (args) => `The move from ${show(args, 'from')} to ${show(args, 'to')} is not allowed: ${show(args, 'why')}.`,
    mend: () => 'Journals are written by registration; restore the file from the version before this entry.',
  },
  JOURNAL_MOVE_NOT_ENTITLED: {
    severity: 'warning',
    title: 'An entry makes a move that is for others',
    says: (args) =>
      `${show(args, 'by')} took it from ${show(args, 'from')} to ${show(args, 'to')}, which is for ${show(args, 'who')}.`,
    mend: (args) => `If ${show(args, 'by')} had that role then, list the role in config/teams.yaml; else move it back.`,
  },
  JOURNAL_BY_UNKNOWN: {
    severity: 'warning',
    title: 'An entry by somebody unknown',
    says: (args) => `${show(args, 'by')} neither opened the record nor stands in config/teams.yaml.${didYouMean(args)}`,
    mend: () => 'Add the person to config/teams.yaml; people who left stay there with status: former.',
  },
  JOURNAL_FIELD_UNKNOWN: {
    severity: 'error',
    title: 'An entry sets a field that is not journalled',
    says: (args) =>
      `${show(args, 'field')} is not a field that the journal of ${show(args, 'kind')} tracks.${didYouMean(args)}`,
    mend: (args) => `Tracked are ${show(args, 'known')}; other fields are changed in the record alone.`,
  },
  JOURNAL_VALUE_INVALID: {
    severity: 'error',
    title: 'An entry sets a field to a value that it cannot hold',
    says: (args) => `${show(args, 'value')} is not a value of ${show(args, 'field')}.`,
    mend: (args) => `Write a value that the field ${show(args, 'field')} of the record itself could hold.`,
  },
  JOURNAL_FIELD_FIXED: {
    severity: 'error',
    title: 'An entry changes a field that is fixed by then',
    says: (args) => `${show(args, 'field')} is changed, but ${show(args, 'why')}.`,
    mend: () => 'Journals are written by registration; restore the file from the version before this entry.',
  },
  JOURNAL_ENTRY_EMPTY: {
    severity: 'warning',
    title: 'An entry that says nothing',
    says: () => 'The entry has neither to, set, note nor source.',
    mend: () => 'Say what happened, or leave it: an entry is never taken out again once it has been merged.',
  },
  JOURNAL_IMPORTED_MOVES: {
    severity: 'info',
    title: 'An imported history with moves that are not made here',
    says: (args) => `The system it came from moved it ${show(args, 'moves')}.`,
    mend: () => 'Nothing needs to be done; imported entries are kept as they were.',
  },
  EVIDENCE_UNSUPPORTED: {
    severity: 'warning',
    title: 'Evidence that no journal entry speaks of',
    says: (args) => `There is evidence of ${show(args, 'of')}, but no entry of the journal came from it.`,
    mend: () => 'Evidence is written by registration alone; restore the file, or run: gitsm audit verify',
  },
} satisfies FindingDeclarations;

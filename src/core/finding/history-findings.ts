import { type FindingDeclarations, show } from './declare.ts';
import { counted } from './phrase.ts';

/** What a change of the ledger did to the past; judged against the version before by `gitsm validate --since`. */
export const historyFindings = {
  HISTORY_RECORD_REMOVED: {
    severity: 'error',
    title: 'A record was removed',
    says: (args) => `${show(args, 'id')} was in ${show(args, 'path')}, and is gone.`,
    mend: (args) =>
      `Restore it: git checkout <before> -- ${show(args, 'path')}. What is not wanted is cancelled, and stays.`,
  },
  HISTORY_RECORD_MOVED: {
    severity: 'error',
    title: 'A record was moved to another file',
    says: (args) => `${show(args, 'id')} was moved here from ${show(args, 'from')}.`,
    mend: (args) => `A record stays where its id and opened_at put it: git mv it back to ${show(args, 'from')}.`,
  },
  HISTORY_ID_CHANGED: {
    severity: 'error',
    title: 'The id of a record was changed',
    says: (args) => `The record in this file was ${show(args, 'before')}, and is now ${show(args, 'after')}.`,
    mend: (args) => `An id never changes: put ${show(args, 'before')} back.`,
  },
  HISTORY_KIND_CHANGED: {
    severity: 'error',
    title: 'A record was turned into one of another kind',
    says: (args) =>
      `${show(args, 'before')} became ${show(args, 'after')}, opened at the same time by the same person.`,
    mend: () => 'Restore it, cancel it, and open a record of the other kind with a link to it.',
  },
  HISTORY_FIXED_FIELD_CHANGED: {
    severity: 'error',
    title: 'A field that never changes was changed',
    says: (args) => `${show(args, 'field')} was ${show(args, 'before')}, and is now ${show(args, 'after')}.`,
    mend: (args) => `Put back what it was: ${show(args, 'before')}.`,
  },
  HISTORY_ENTRY_REWRITTEN: {
    severity: 'error',
    title: 'An entry of the journal was rewritten',
    says: (args) => `Entry ${show(args, 'number')} of the journal is not what it was: ${show(args, 'what')} changed.`,
    mend: () => 'A journal is only appended to. Restore the entry; correct it by a new one with a note.',
  },
  HISTORY_JOURNAL_SHORTENED: {
    severity: 'error',
    title: 'Entries of the journal were removed',
    says: (args) =>
      `The journal had ${counted(Number(args.before), 'entry', 'entries')}, and now has ${show(args, 'after')}.`,
    mend: () => 'A journal is only appended to. Restore the entries.',
  },
  HISTORY_BACK_DATED: {
    severity: 'error',
    title: 'An entry was back-dated in silence',
    says: (args) => `The new entry is at ${show(args, 'at')}; the version before is of ${show(args, 'since')} already.`,
    mend: () => 'Record it with gitsm move --at, which adds recorded_at; or write the time at which it was merged.',
  },
  HISTORY_OTHERS_NAME: {
    severity: 'error',
    title: "An entry in another's name",
    says: (args) => `${show(args, 'author')} wrote an entry by ${show(args, 'by')}.`,
    mend: () => 'State the fields alone; registration writes the entry with who and when.',
  },
  HISTORY_EVIDENCE_FORGED: {
    severity: 'error',
    title: 'Evidence was not written by automation',
    says: (args) => `${show(args, 'author')} ${show(args, 'what')} ${show(args, 'field')}.`,
    mend: (args) => `Restore ${show(args, 'field')}; registration alone writes it.`,
  },
  HISTORY_NOTICE_CHANGED: {
    severity: 'error',
    title: 'What was announced was changed',
    says: (args) => `The notice ${show(args, 'key')} ${show(args, 'what')}.`,
    mend: () => 'Restore it: a notice that is taken out would be sent again.',
  },
  SLA_HISTORY_MOVED: {
    severity: 'warning',
    title: 'An edit of service levels or calendars moves clocks that were completed',
    says: (args) =>
      `${show(args, 'count')} completed clocks of ${show(args, 'definition')} come out otherwise: ${show(args, 'clocks')}${args.more === 0 ? '' : `, and ${show(args, 'more')} more`}.`,
    mend: () =>
      'Keep the old version and give the new one an effective_from; leave it where the edit corrects a mistake.',
  },
  HISTORY_ID_NOT_GIVEN: {
    severity: 'error',
    title: 'A new record has a number of the forge',
    says: (args) =>
      `${show(args, 'author')} gave ${show(args, 'id')} by hand; numbers below ${show(args, 'first')} are the forge's.`,
    mend: () => 'Open an issue or a draft, which gets the number; or make it offline: gitsm new',
  },
} satisfies FindingDeclarations;

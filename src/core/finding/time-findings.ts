import { didYouMean, type FindingDeclarations, show } from './declare.ts';

/** What can be wrong with calendars and service levels beyond their shape. */
export const timeFindings = {
  CALENDAR_ZONE_UNKNOWN: {
    severity: 'error',
    title: 'A calendar names a time zone that does not exist',
    says: (args) => `There is no time zone "${show(args, 'zone')}".${didYouMean(args)}`,
    mend: () => 'Write the IANA name of a zone, such as Europe/Berlin; a fixed offset is none.',
  },
  CALENDAR_NEVER_OPENS: {
    severity: 'error',
    title: 'A calendar has no open hour at all',
    says: () => 'The calendar never opens: no weekday has a slot, and there is no opening.',
    mend: () => 'Give at least one weekday a slot, such as monday: ["09:00-17:00"], or write hours: always.',
  },
  CALENDAR_SLOT_EMPTY: {
    severity: 'error',
    title: 'A slot has no length or cannot be read',
    says: (args) => `The slot "${show(args, 'slot')}" is none: from one time to another was expected.`,
    mend: () => 'Write it as "08:00-17:00"; for a whole day "00:00-24:00".',
  },
  CALENDAR_SLOT_REVERSED: {
    severity: 'warning',
    title: 'A slot looks as if its ends were exchanged',
    says: (args) => `The slot "${show(args, 'slot')}" runs ${show(args, 'hours')} hours into the next day.`,
    mend: (args) => `Write "${show(args, 'reversed')}" if the day is meant, or split the slot at 24:00.`,
  },
  CALENDAR_SLOTS_OVERLAP: {
    severity: 'warning',
    title: 'Two slots of a calendar overlap',
    says: (args) => `The slot "${show(args, 'slot')}" overlaps "${show(args, 'other')}" of ${show(args, 'weekday')}.`,
    mend: () => 'Let one begin where the other ends. What they share counts once.',
  },
  CALENDAR_DATE_IMPOSSIBLE: {
    severity: 'error',
    title: 'A calendar names a day or an instant that does not exist',
    says: (args) => `There is no "${show(args, 'date')}".`,
    mend: () => 'Write a day as "2026-12-25" and an instant as "2026-12-25T09:00:00Z".',
  },
  CALENDAR_HOLIDAY_TWICE: {
    severity: 'warning',
    title: 'A holiday is listed twice',
    says: (args) => `The holiday ${show(args, 'date')} is listed already.`,
    mend: () => 'Remove one of the two, or mend the date.',
  },
  CALENDAR_CLOSURE_REVERSED: {
    severity: 'error',
    title: 'A closure ends before it begins',
    says: (args) => `The closure from ${show(args, 'from')} ends at ${show(args, 'to')}, which is not later.`,
    mend: () => 'Let `to` be after `from`.',
  },
  CALENDAR_VERSIONS_NOT_ASCENDING: {
    severity: 'error',
    title: 'The versions of a calendar are not in order',
    says: (args) => `The version from ${show(args, 'from')} comes after the one from ${show(args, 'before')}.`,
    mend: () =>
      'Sort `history` by `effective_from`; the newest version stands at the top of the file and needs one of its own.',
  },
  SLA_CALENDAR_UNKNOWN: {
    severity: 'error',
    title: 'A service level names a calendar that does not exist',
    says: (args) => `There is no calendar "${show(args, 'calendar')}".${didYouMean(args)}`,
    mend: () => 'Create it under config/calendars/, or name one that exists.',
  },
  SLA_SERVICE_UNKNOWN: {
    severity: 'error',
    title: 'A service level names a service that does not exist',
    says: (args) => `There is no service "${show(args, 'service')}".${didYouMean(args)}`,
    mend: () => 'Create it under config/services/, or name one that exists.',
  },
  SLA_TEAM_UNKNOWN: {
    severity: 'error',
    title: 'A service level names a team that does not exist',
    says: (args) => `There is no team "${show(args, 'team')}".${didYouMean(args)}`,
    mend: () => 'Add it to config/teams.yaml, or name one that exists.',
  },
  SLA_PERSON_UNKNOWN: {
    severity: 'error',
    title: 'An escalation names a person who is not known',
    says: (args) => `There is no person "${show(args, 'login')}" in the teams.${didYouMean(args)}`,
    mend: () => 'Add the person to config/teams.yaml, or name one who is there.',
  },
  SLA_CATALOGUE_ITEM_UNKNOWN: {
    severity: 'error',
    title: 'A service level names a catalogue item that does not exist',
    says: (args) => `There is no catalogue item "${show(args, 'item')}".${didYouMean(args)}`,
    mend: () => 'Create it under config/catalogue/, or name one that exists.',
  },
  SLA_STATE_UNKNOWN: {
    severity: 'error',
    title: 'A service level names a state that its records do not have',
    says: (args) => `No ${show(args, 'records')} has a state "${show(args, 'state')}".${didYouMean(args)}`,
    mend: () => 'Name a state of the records that the definition is for.',
  },
  SLA_PRIORITY_WITHOUT_TARGET: {
    severity: 'warning',
    title: 'A service level has no target for a priority',
    says: (args) => `There is no target for ${show(args, 'priorities')}, and no default: those records have no clock.`,
    mend: () => 'Add the targets or a `default`, or say in `when.priorities` for which priorities it is meant.',
  },
  SLA_TARGET_UNREACHABLE: {
    severity: 'warning',
    title: 'A service level has a target for a priority that it excludes',
    says: (args) => `The target for ${show(args, 'priority')} is never used: when.priorities leaves it out.`,
    mend: () => 'Remove the target, or add the priority to `when.priorities`.',
  },
  SLA_WARNINGS_NOT_ASCENDING: {
    severity: 'error',
    title: 'The warning percentages of a service level are not in order',
    says: (args) => `The warning at ${show(args, 'percent')} % comes after the one at ${show(args, 'before')} %.`,
    mend: () => 'List the percentages in ascending order, each once.',
  },
  SLA_VERSIONS_NOT_ASCENDING: {
    severity: 'error',
    title: 'The versions of a service level are not in order',
    says: (args) =>
      `The version of "${show(args, 'id')}" from ${show(args, 'from')} comes after the one from ${show(args, 'before')}.`,
    mend: () => 'Sort the versions by `effective_from`, each with a later one than the version before.',
  },
  SLA_VERSION_CHANGES_KIND: {
    severity: 'error',
    title: 'Two versions of a service level are about different things',
    says: (args) => `This version of "${show(args, 'id')}" has another ${show(args, 'field')} than the one before.`,
    mend: () => 'Give it another id: reports compare clocks by the id of their definition.',
  },
  SLA_DATE_IMPOSSIBLE: {
    severity: 'error',
    title: 'A service level comes into force on a day that does not exist',
    says: (args) => `There is no "${show(args, 'date')}".`,
    mend: () => 'Write a day as "2027-01-01" or an instant as "2027-01-01T00:00:00Z".',
  },
  SLA_ESCALATION_TWICE: {
    severity: 'error',
    title: 'Two escalations of a service level have the same id',
    says: (args) => `There is an escalation "${show(args, 'id')}" above.`,
    mend: () => 'Give each escalation an id of its own: it is announced once under it.',
  },
  SLA_ESCALATION_IDLE: {
    severity: 'warning',
    title: 'An escalation does nothing',
    says: (args) => `The escalation "${show(args, 'id')}" neither tells anyone nor does anything.`,
    mend: () => 'Say whom to `tell` or what to `do`.',
  },
} satisfies FindingDeclarations;

import { didYouMean, type FindingDeclarations, show } from './declare.ts';

/** States and what they take, priority, and why a move or a command was refused. */
export const lifecycleFindings = {
  STATE_FIELD_MISSING: {
    severity: 'error',
    title: 'A field that the state takes is missing',
    says: (args) => `The state ${show(args, 'state')} takes ${show(args, 'what')}; ${show(args, 'field')} is missing.`,
    mend: (args) => `Add ${show(args, 'field')} (gitsm set: ${show(args, 'give')}), or take the state back.`,
  },
  STATE_FIELD_STALE: {
    severity: 'warning',
    title: 'A field says something that is over',
    says: (args) =>
      `${show(args, 'field')} says something only while the state is ${show(args, 'states')}; it is ${show(args, 'state')}.`,
    mend: (args) => `Remove ${show(args, 'field')}.`,
    fixable: true,
  },
  STATE_NOT_OF_TYPE: {
    severity: 'error',
    title: 'A state that changes of this type do not have',
    says: (args) => `A change of type ${show(args, 'type')} is never in the state ${show(args, 'state')}.`,
    mend: (args) => `Its states are ${show(args, 'known')}.${didYouMean(args)}`,
  },
  STATE_IMPORTED_INCOMPLETE: {
    severity: 'info',
    title: 'An imported record lacks what its state takes here',
    says: (args) => `It came in as ${show(args, 'state')} without ${show(args, 'fields')}.`,
    mend: () => 'Nothing needs to be done; they are asked for on the next move.',
  },
  PRIORITY_MISMATCH: {
    severity: 'error',
    title: 'The priority is not the one that impact and urgency give',
    says: (args) => `The priority is ${show(args, 'found')}; ${show(args, 'why')} ${show(args, 'expected')}.`,
    mend: (args) =>
      `Write priority: ${show(args, 'expected')}, or say why it differs in priority_override {value, reason, by}.`,
    fixable: true,
  },
  PRIORITY_OVERRIDE_IDLE: {
    severity: 'info',
    title: 'A priority override that changes nothing',
    says: (args) => `The override says ${show(args, 'value')}, which impact and urgency give anyway.`,
    mend: () => 'Remove priority_override, unless it is to hold when impact or urgency change.',
  },
  PRIORITY_OVERRIDE_NOT_ENTITLED: {
    severity: 'warning',
    title: 'A priority override by someone who is no manager',
    says: (args) => `${show(args, 'by')} overrode the priority, which is for managers.`,
    mend: () => 'Have a manager of config/teams.yaml set it, or remove priority_override.',
  },
  PRIORITY_UNFOUNDED: {
    severity: 'warning',
    title: 'A priority without impact and urgency',
    says: (args) => `There is a priority, but no ${show(args, 'missing')} that it could follow from.`,
    mend: (args) => `Add ${show(args, 'missing')}, or remove the priority.`,
  },
  MOVE_RECORD_UNKNOWN: {
    severity: 'error',
    title: 'There is no such record',
    says: (args) => `There is no record ${show(args, 'id')}.${didYouMean(args)}`,
    mend: () => 'List what there is with: gitsm list',
  },
  MOVE_STATE_UNKNOWN: {
    severity: 'error',
    title: 'There is no such state',
    says: (args) => `${show(args, 'id')} has no state ${show(args, 'to')}.${didYouMean(args)}`,
    mend: (args) => `Its states are ${show(args, 'known')}.`,
  },
  MOVE_ALREADY_THERE: {
    severity: 'error',
    title: 'The record is in that state already',
    says: (args) => `${show(args, 'id')} is ${show(args, 'to')} already.`,
    mend: (args) => `To change fields alone: gitsm set ${show(args, 'id')} <field>=<value>`,
  },
  MOVE_NOT_ALLOWED: {
    severity: 'error',
    title: 'The lifecycle has no such move',
    says: (args) => `${show(args, 'id')} cannot go from ${show(args, 'from')} to ${show(args, 'to')}.`,
    mend: (args) =>
      show(args, 'instead') === ''
        ? `${show(args, 'from')} is final; open a new record with links.follow_up_of: ${show(args, 'id')}.`
        : `From ${show(args, 'from')} it can go to ${show(args, 'instead')}.`,
  },
  MOVE_ON_HOLD: {
    severity: 'error',
    title: 'The change is on hold',
    says: (args) => `${show(args, 'id')} is on hold: ${show(args, 'reason')}`,
    mend: (args) => `Resume it first (gitsm set ${show(args, 'id')} hold=), or cancel it.`,
  },
  MOVE_NOT_ENTITLED: {
    severity: 'error',
    title: 'The move is for others',
    says: (args) =>
      `${show(args, 'by')} may not take ${show(args, 'id')} from ${show(args, 'from')} to ${show(args, 'to')}; that is for ${show(args, 'who')}.`,
    mend: () => 'Ask one of them; agents and managers stand in config/teams.yaml.',
  },
  MOVE_CONDITION: {
    severity: 'error',
    title: 'A condition of the move does not hold',
    says: (args) => `${show(args, 'id')} cannot go to ${show(args, 'to')}: ${show(args, 'condition')}.`,
    mend: () => 'Do what the rule asks for, or have it done by who may.',
  },
  MOVE_FIELD_MISSING: {
    severity: 'error',
    title: 'The move takes a field that is missing',
    says: (args) => `${show(args, 'to')} takes ${show(args, 'what')}; ${show(args, 'field')} is missing.`,
    mend: (args) => `Give it with ${show(args, 'give')}.`,
  },
  MOVE_TIME: {
    severity: 'error',
    title: 'The time given does not fit the journal',
    says: (args) => `${show(args, 'at')} is ${show(args, 'why')} ${show(args, 'limit')}.`,
    mend: () => 'Give a time between the last entry and now, or leave --at out.',
  },
  MOVE_PENDING: {
    severity: 'error',
    title: 'An edit is not registered yet',
    says: (args) =>
      `${show(args, 'fields')} of ${show(args, 'id')} were edited by hand, and the journal does not tell yet.`,
    mend: () => 'Register the edit first (gitsm register), or take it back.',
  },
  FIELD_NOT_BY_HAND: {
    severity: 'error',
    title: 'A field that is not set by hand',
    says: (args) => `${show(args, 'field')} is not set by hand: ${show(args, 'why')}.`,
    mend: (args) => `${show(args, 'instead')}.`,
  },
  INPUT_MISSING: {
    severity: 'error',
    title: 'Something that a new record takes is missing',
    says: (args) => `A new ${show(args, 'kind')} takes ${show(args, 'field')}.`,
    mend: (args) => `Give it with ${show(args, 'give')}.`,
  },
} satisfies FindingDeclarations;

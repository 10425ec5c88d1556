import { didYouMean, type FindingDeclarations, show } from './declare.ts';

/** What can be wrong with configuration beyond its shape, its names and its clocks. */
export const configFindings = {
  CONFIG_FILE_MISSING: {
    severity: 'error',
    title: 'A configuration file that everything needs is missing',
    says: () => 'There is no such file, and nothing can be checked without it.',
    mend: () => 'Create it; gitsm init writes one to begin with.',
  },
  CONFIG_ID_TWICE: {
    severity: 'error',
    title: 'Two entries of a list have the same id',
    says: (args) =>
      `The id "${show(args, 'id')}" is that of entry ${show(args, 'first')} of ${show(args, 'list')} already.`,
    mend: () => 'Give one of the two another id, or remove it.',
  },
  CONFIG_CYCLE: {
    severity: 'error',
    title: 'Entries of the configuration lead back to where they begin',
    says: (args) => `${show(args, 'field')} leads round in a circle: ${show(args, 'way')}.`,
    mend: (args) => `Remove one ${show(args, 'field')} on the way.`,
  },
  PERIOD_REVERSED: {
    severity: 'error',
    title: 'A span of time ends before it begins',
    says: (args) => `This ends at ${show(args, 'to')}, which is not after its beginning at ${show(args, 'from')}.`,
    mend: () => 'Exchange the two, or correct the one that is wrong.',
  },
  ZONE_UNKNOWN: {
    severity: 'error',
    title: 'A time zone does not exist',
    says: (args) => `There is no time zone "${show(args, 'zone')}".`,
    mend: () => 'Write the IANA name of a zone, such as Europe/Berlin; a fixed offset is none.',
  },
  PRIORITY_MATRIX_ORDER: {
    severity: 'error',
    title: 'The priority matrix makes the lesser more urgent',
    says: (args) =>
      `${show(args, 'cell')} give ${show(args, 'found')}, which is more urgent than ${show(args, 'other')} for ${show(args, 'higher')}.`,
    mend: () => 'Let priorities fall, or stay, from high to low in both directions.',
  },
  PERSON_TWICE: {
    severity: 'error',
    title: 'A person is listed twice',
    says: (args) => `"${show(args, 'login')}" is the same person as "${show(args, 'other')}", who is listed already.`,
    mend: () => 'Keep one entry; capitals in a login do not count, and a user id belongs to one person.',
  },
  TEAM_NOBODY: {
    severity: 'error',
    title: 'A team that has to decide has no member who could',
    says: (args) => `The team ${show(args, 'team')} decides on changes, but nobody in it works here.`,
    mend: () => 'Add members who are listed as active people.',
  },
  ROLE_NOBODY: {
    severity: 'error',
    title: 'A role is held by nobody',
    says: (args) => `Nobody who works here holds the role ${show(args, 'role')}.`,
    mend: () => 'Name at least one active person.',
  },
  DELEGATE_SELF: {
    severity: 'error',
    title: 'Someone is their own delegate',
    says: (args) => `${show(args, 'login')} is away, and named as the one who decides meanwhile.`,
    mend: () => 'Name someone else.',
  },
  DELEGATE_AWAY: {
    severity: 'warning',
    title: 'A delegate is away at the same time',
    says: (args) =>
      `${show(args, 'delegate')} stands in for ${show(args, 'login')}, but is away from ${show(args, 'from')} to ${show(args, 'to')}.`,
    mend: () => 'Name someone who is there. Nobody stands in for a delegate.',
  },
  SERVICE_CYCLE: {
    severity: 'warning',
    title: 'Services depend on each other in a circle',
    says: (args) => `The dependencies lead round in a circle: ${show(args, 'way')}.`,
    mend: () =>
      'Remove the dependency that is not one; where each really needs the other, both count as one in the impact.',
  },
  DEPENDENCY_TWICE: {
    severity: 'warning',
    title: 'A dependency is listed twice',
    says: (args) => `The dependency on ${show(args, 'service')} is listed already.`,
    mend: () => 'Keep one of the two.',
  },
  REDUNDANCY_ALONE: {
    severity: 'warning',
    title: 'A redundancy group has one member',
    says: (args) =>
      `${show(args, 'service')} is alone in the redundancy group ${show(args, 'group')}, so nothing can stand in for it.`,
    mend: () => 'Name the other members, or remove the group.',
  },
  SERVICE_INCOMPLETE: {
    severity: 'info',
    title: 'A service in use does not say all that is asked of it',
    says: (args) => `The service ${show(args, 'id')} is in production without: ${show(args, 'missing')}.`,
    mend: () => 'Fill in what is missing.',
  },
  MAINTENANCE_NEVER: {
    severity: 'error',
    title: 'A maintenance window never opens',
    says: (args) =>
      `The maintenance window ${show(args, 'id')} has no hours: weekly, monthly and windows are all missing.`,
    mend: () => 'Give it one of the three, or remove it.',
  },
  FIELD_WITHOUT_OPTIONS: {
    severity: 'error',
    title: 'A choice has nothing to choose from',
    says: (args) => `The field ${show(args, 'field')} is a choice without options.`,
    mend: () => 'List its options.',
  },
  FIELD_RANGE_REVERSED: {
    severity: 'error',
    title: 'The greatest value of a field is below its smallest',
    says: (args) => `The field ${show(args, 'field')} has a maximum below its minimum, so no answer fits.`,
    mend: () => 'Exchange the two, or correct the one that is wrong.',
  },
  FIELD_PATTERN: {
    severity: 'error',
    title: 'The pattern of a field cannot be used',
    says: (args) => `The pattern of the field ${show(args, 'field')} cannot be used: ${show(args, 'fault')}.`,
    mend: () => 'Write a plain pattern without nested repetitions, such as [A-Z]{2}[0-9]{4}.',
  },
  WHEN_FIELD_UNKNOWN: {
    severity: 'error',
    title: 'A condition asks for a field that does not come before it',
    says: (args) => `There is no field "${show(args, 'field')}" before this condition.${didYouMean(args)}`,
    mend: (args) =>
      show(args, 'known') === ''
        ? 'Remove the condition, or put the field it asks for before it.'
        : `Ask for a field that comes before it: ${show(args, 'known')}.`,
  },
  WHEN_VALUE_IMPOSSIBLE: {
    severity: 'error',
    title: 'A condition waits for an answer that cannot be given',
    says: (args) => `${show(args, 'field')} can never be "${show(args, 'value')}".${didYouMean(args)}`,
    mend: (args) => `Write one of: ${show(args, 'possible')}.`,
  },
  APPROVER_NOBODY: {
    severity: 'error',
    title: 'An approval asks for somebody who is not named',
    says: (args) => `${show(args, 'approver')} has to approve, but the item has no owner.`,
    mend: () => 'Name an owner, or another approver.',
  },
  TEMPLATE_NO_SUCH_FIELD: {
    severity: 'error',
    title: 'A standard change fixes or frees a field that changes do not have',
    says: (args) => `"${show(args, 'field')}" is no field that a standard change can fix or free.${didYouMean(args)}`,
    mend: (args) => `Name one of: ${show(args, 'known')}.`,
  },
  TEMPLATE_FIELD_TWICE: {
    severity: 'error',
    title: 'A standard change both fixes and frees a field',
    says: (args) => `${show(args, 'field')} is free to fill in here, but fixed above.`,
    mend: () => 'Remove it from one of the two.',
  },
  TEMPLATE_INCOMPLETE: {
    severity: 'error',
    title: 'A standard change can never make a whole change',
    says: (args) =>
      `A change that follows ${show(args, 'id')} can have no ${show(args, 'missing')}, though each change must.`,
    mend: () => 'Fix these fields, or list them under variable.',
  },
} satisfies FindingDeclarations;

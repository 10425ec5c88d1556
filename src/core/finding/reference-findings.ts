import { didYouMean, type FindingDeclarations, show } from './declare.ts';
import type { FindingArgs } from './finding.ts';

/** Names in records and configuration that must exist elsewhere. `field` is the place in words: `tasks[2].assignee`. */
export const referenceFindings = {
  SERVICE_UNKNOWN: {
    severity: 'error',
    title: 'A service does not exist',
    says: (args) => noSuch(args, 'service'),
    mend: (args) => mendBy(args, (name) => `create config/services/${name}.yaml`),
  },
  SERVICE_OBSOLETE: {
    severity: 'warning',
    title: 'A retired service is still in use',
    says: (args) => `${show(args, 'field')} is "${show(args, 'name')}", a service that is retired (obsolete).`,
    mend: () => 'Name the service that replaced it; its file says which in replaced_by.',
  },
  TEAM_UNKNOWN: {
    severity: 'error',
    title: 'A team does not exist',
    says: (args) => noSuch(args, 'team'),
    mend: (args) => mendBy(args, () => 'add it to the teams of config/teams.yaml'),
  },
  PERSON_UNKNOWN: {
    severity: 'error',
    title: 'A person is not listed',
    says: (args) =>
      `${show(args, 'field')} is "${show(args, 'name')}", who is not listed in config/teams.yaml.${didYouMean(args)}`,
    mend: (args) =>
      mendBy(args, () => 'add the person to config/teams.yaml; whoever left stays there with status: former'),
  },
  PERSON_SPELLING: {
    severity: 'warning',
    title: 'A login is spelt with other capitals than in the list of people',
    says: (args) =>
      `${show(args, 'field')} is "${show(args, 'name')}"; config/teams.yaml spells it "${show(args, 'login')}".`,
    mend: (args) => `Write ${show(args, 'login')}.`,
    fixable: true,
  },
  PERSON_FORMER: {
    severity: 'warning',
    title: 'Someone who left still has something to do',
    says: (args) => `${show(args, 'field')} is "${show(args, 'name')}", who does not work here any more.`,
    mend: () => 'Name someone who does.',
  },
  CATEGORY_UNKNOWN: {
    severity: 'error',
    title: 'A category does not exist',
    says: (args) => noSuch(args, 'category'),
    mend: (args) => mendBy(args, () => 'add it to the categories of config/gitsm.yaml'),
  },
  ENVIRONMENT_UNKNOWN: {
    severity: 'error',
    title: 'An environment does not exist',
    says: (args) => noSuch(args, 'environment'),
    mend: (args) => mendBy(args, () => 'add it to the environments of config/gitsm.yaml'),
  },
  CATALOGUE_ITEM_UNKNOWN: {
    severity: 'error',
    title: 'A catalogue item does not exist',
    says: (args) => noSuch(args, 'catalogue item'),
    mend: (args) => mendBy(args, (name) => `create config/catalogue/${name}.yaml`),
  },
  CATALOGUE_ITEM_OBSOLETE: {
    severity: 'warning',
    title: 'A catalogue item that is no longer offered is still in use',
    says: (args) => `${show(args, 'field')} is "${show(args, 'name')}", which is no longer offered (obsolete).`,
    mend: () => 'Name an item that is offered, or tell the requester and cancel the request.',
  },
  CALENDAR_UNKNOWN: {
    severity: 'error',
    title: 'A calendar does not exist',
    says: (args) => noSuch(args, 'calendar'),
    mend: (args) => mendBy(args, (name) => `create config/calendars/${name}.yaml`),
  },
  SLA_UNKNOWN: {
    severity: 'error',
    title: 'A service level does not exist',
    says: (args) => noSuch(args, 'service level'),
    mend: (args) => mendBy(args, () => 'add it to the definitions of config/sla.yaml'),
  },
  FREEZE_UNKNOWN: {
    severity: 'error',
    title: 'A freeze does not exist',
    says: (args) => noSuch(args, 'freeze'),
    mend: (args) => mendBy(args, () => 'add it to the freezes of config/schedule.yaml'),
  },
  TEMPLATE_UNKNOWN: {
    severity: 'error',
    title: 'A standard change does not exist',
    says: (args) => noSuch(args, 'standard change'),
    mend: (args) => mendBy(args, (name) => `create config/standard-changes/${name}.yaml`),
  },
  TEMPLATE_VERSION: {
    severity: 'error',
    title: 'A change follows another version of its standard change than there is',
    says: (args) =>
      `template.version is ${show(args, 'version')}, but the standard change ${show(args, 'id')} is at version ${show(args, 'current')}.`,
    mend: (args) => `Compare the change with version ${show(args, 'current')}, then write that number.`,
  },
  TEMPLATE_NOT_USABLE: {
    severity: 'error',
    title: 'A change follows a standard change that may not be used',
    says: (args) =>
      `The standard change ${show(args, 'id')} is ${show(args, 'status')}; only approved ones may be used.`,
    mend: () => 'Follow one that is approved, or raise it as a normal change.',
  },
  TEMPLATE_FIELD_FIXED: {
    severity: 'error',
    title: 'A field differs from what the standard change fixes',
    says: (args) => `The standard change ${show(args, 'id')} fixes ${show(args, 'field')}: ${show(args, 'fixed')}.`,
    mend: () => 'Write it exactly so, or raise it as a normal change.',
  },
  TEMPLATE_FIELD_FOREIGN: {
    severity: 'error',
    title: 'A field has no place in a change of this template',
    says: (args) =>
      `${show(args, 'field')} may not be filled in where the standard change ${show(args, 'id')} is followed.`,
    mend: (args) => `Remove it, or raise it as a normal change; free to fill in are: ${show(args, 'variable')}.`,
  },
  TEMPLATE_SERVICE: {
    severity: 'error',
    title: 'A standard change is used on a service that it does not cover',
    says: (args) => `The standard change ${show(args, 'id')} does not cover ${show(args, 'service')}.`,
    mend: (args) => `It covers: ${show(args, 'services')}. For another service raise a normal change.`,
  },
  TEMPLATE_TOO_LONG: {
    severity: 'error',
    title: 'The window is longer than the standard change allows',
    says: (args) =>
      `The window takes ${show(args, 'minutes')} minutes; the standard change ${show(args, 'id')} allows ${show(args, 'most')}.`,
    mend: () => 'Shorten the window, or raise it as a normal change.',
  },
  ANSWER_UNKNOWN: {
    severity: 'warning',
    title: 'An answer to a question that the catalogue item does not ask',
    says: (args) => `answers.${show(args, 'field')} is no field of the catalogue item.${didYouMean(args)}`,
    mend: (args) => (show(args, 'near') === '' ? 'Remove it.' : `Write ${show(args, 'near')}, or remove it.`),
  },
  ANSWER_MISSING: {
    severity: 'warning',
    title: 'A question of the catalogue item is not answered',
    says: (args) => `answers.${show(args, 'field')} is missing ("${show(args, 'label')}").`,
    mend: () => 'Ask the requester, and fill it in.',
  },
  ANSWER_WRONG: {
    severity: 'warning',
    title: 'An answer does not fit its question',
    says: (args) =>
      `answers.${show(args, 'field')} is "${show(args, 'value')}"; ${show(args, 'expected')} is expected.`,
    mend: () => 'Correct it, or ask the requester.',
  },
  SOURCE_TAKEN: {
    severity: 'error',
    title: 'Two records come from the same thing elsewhere',
    says: (args) => `The source key "${show(args, 'key')}" is that of ${show(args, 'other')} already.`,
    mend: () => 'Keep one of the two records; cancel the other as a duplicate, without the key.',
  },
} satisfies FindingDeclarations;

function noSuch(args: FindingArgs, noun: string): string {
  return `${show(args, 'field')} is "${show(args, 'name')}", but there is no such ${noun}.${didYouMean(args)}`;
}

function mendBy(args: FindingArgs, add: (name: string) => string): string {
  const near = show(args, 'near');
  const known = near === '' ? 'name one that exists' : `write ${near}`;
  const other = add(show(args, 'name'));
  return `${known.charAt(0).toUpperCase()}${known.slice(1)}, or ${other}.`;
}

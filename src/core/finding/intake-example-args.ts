import type { FindingCode } from './catalogue.ts';
import type { FindingArgs } from './finding.ts';

const levels = '"High: many people", "Medium: a group", "Low: one person"';

/** A case of each code about issues and their forms. */
export const intakeExampleArgs: Readonly<Partial<Record<FindingCode, FindingArgs>>> = {
  INTAKE_BODY_TOO_BIG: { length: 70_112, most: 65_536 },
  INTAKE_HEADING_MISSING: { label: 'Which service?' },
  INTAKE_HEADING_REPEATED: { label: 'Which service?', count: 2 },
  INTAKE_ANSWER_MISSING: { label: 'What happens?', expected: 'the answer' },
  INTAKE_NOT_AN_OPTION: { value: 'Low: one persn', near: 'Low: one person', allowed: levels },
  INTAKE_BOX_UNKNOWN: { value: 'I agree to everything' },
  INTAKE_NOT_AS_EXPECTED: { value: 'tomorrow', expected: 'a day such as 2026-12-25' },
  INTAKE_NOT_ENTITLED: { login: 'kim', item: 'New laptop', who: 'somebody of the team platform' },
  INTAKE_SECRET: { count: 1, what: 'GitHub token' },
  INTAKE_TEXT_CHANGED: { field: 'description', character: 'U+0007' },
  INTAKE_FORM_RULE: {
    where: 'request-access.yml, body[3]',
    why: 'the option "None" is reserved',
    from: 'config/catalogue/access.yaml',
  },
};

import type { ChangeContent } from '../change/change-content.ts';
import { formatInstant, parseInstant, toInstant } from '../time/instant.ts';
import type { AuthoriseAfterwards, Reason } from './decision.ts';
import { faultOfSaid, isIn } from './entitled.ts';
import type { Account, Said } from './facts.ts';
import type { GroupFacts } from './groups.ts';
import type { Rule } from './match-rules.ts';
import { isAccountOf, isActivePerson } from './people.ts';
import type { ReviewFacts } from './valid-approvals.ts';

export type EmergencyFacts = {
  readonly contents: readonly ChangeContent[];
  readonly rules: readonly Rule[];
  readonly groups: GroupFacts;
  readonly reviews: ReviewFacts;
};

export type EmergencyJudgement = {
  /** `running`: the steps may be met until the deadline; `over`: they were not. */
  readonly state: 'none' | 'running' | 'over';
  readonly afterwards: AuthoriseAfterwards | null;
  readonly reasons: readonly Reason[];
  readonly remarks: readonly string[];
};

/** Whether the change may begin before its emergency rules are met. */
export function judgeEmergency(facts: EmergencyFacts): EmergencyJudgement {
  const said = facts.reviews.facts.emergency;
  const rules = facts.rules.filter(({ authorise }) => authorise !== undefined);
  if (said === null || rules.length === 0) return none([]);
  const fault = faultOfEmergency(said, rules, facts);
  if (fault !== undefined) return none([`the /emergency of @${said.by.login} does not count: ${fault}`]);
  const hours = Math.min(...rules.map(({ authorise }) => authorise?.afterwards.within_hours ?? 0));
  const deadline = toInstant((parseInstant(said.at) ?? 0) + hours * 3600);
  const afterwards = {
    by: [...new Set(rules.flatMap(({ authorise }) => authorise?.afterwards.by ?? []))],
    declared_by: said.by.login,
    declared_at: said.at,
    deadline: formatInstant(deadline),
  };
  // At the deadline itself there is still time, as a clock is breached only above its target.
  if ((parseInstant(facts.reviews.facts.now) ?? Number.POSITIVE_INFINITY) <= deadline)
    return { state: 'running', afterwards, reasons: [], remarks: [] };
  const says = `begun as an emergency by @${said.by.login}, and not authorised by ${afterwards.deadline}`;
  return {
    state: 'over',
    afterwards,
    reasons: [{ state: 'failure', code: 'not_authorised_in_time', says }],
    remarks: [],
  };
}

function none(remarks: readonly string[]): EmergencyJudgement {
  return { state: 'none', afterwards: null, reasons: [], remarks };
}

/** Only what says that it is an emergency, and why, and by somebody who answers for such things. The author may. */
function faultOfEmergency(said: Said, rules: readonly Rule[], facts: EmergencyFacts): string | undefined {
  const { contents, groups, reviews } = facts;
  if (!contents.every(({ type, emergency }) => type === 'emergency' && emergency !== undefined))
    return 'the change does not say that it is an emergency, and why';
  const fault = faultOfSaid(said, reviews);
  if (fault !== undefined) return fault;
  const deciders = rules.flatMap(({ authorise }) => authorise?.afterwards.by ?? []);
  if (isIn(said.by, ['change_manager', 'peer', ...deciders], groups)) return undefined;
  return isAgent(said.by, groups) ? undefined : 'not of a support team, change_manager or the group that authorises it';
}

/** Somebody of a support team, or a manager. */
function isAgent(account: Account, { teams, directory }: GroupFacts): boolean {
  const support = teams.teams.filter(({ kind }) => kind === 'support').flatMap(({ members }) => members);
  return [...support, ...teams.roles.managers].some(
    (login) => isActivePerson(directory.find(login)) && isAccountOf(account, directory.keyOf(login)),
  );
}

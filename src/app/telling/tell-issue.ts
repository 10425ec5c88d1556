import { type Effect, expectIssue, type Outcome, type Run, remember } from './telling-run.ts';

export async function tellLabels({ issue, labels, prefixes }: Effect<'labels'>, run: Run): Promise<Outcome> {
  const { forge } = run.ports;
  const { labels: there } = await expectIssue(issue, run);
  const lower = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
  const missing = labels.filter((label) => !lower(there).has(label.toLowerCase()));
  const surplus = there.filter(
    (label) => prefixes.some((prefix) => label.startsWith(prefix)) && !lower(labels).has(label.toLowerCase()),
  );
  if (missing.length > 0) await forge.addLabels(issue, missing);
  for (const label of surplus) await forge.removeLabel(issue, label);
  remember(issue, { labels: [...there.filter((label) => !surplus.includes(label)), ...missing] }, run);
  return missing.length + surplus.length > 0 ? 'done' : 'as_it_is';
}

export async function tellAssignees({ issue, logins }: Effect<'assignees'>, run: Run): Promise<Outcome> {
  const { forge } = run.ports;
  const { assignees } = await expectIssue(issue, run);
  const [there, wanted] = [assignees.map((one) => one.toLowerCase()), logins.map((one) => one.toLowerCase())];
  const missing = logins.filter((login) => !there.includes(login.toLowerCase()));
  const surplus = assignees.filter((login) => !wanted.includes(login.toLowerCase()));
  if (missing.length > 0) await forge.addAssignees(issue, missing);
  if (surplus.length > 0) await forge.removeAssignees(issue, surplus);
  remember(issue, { assignees: logins }, run);
  return missing.length + surplus.length > 0 ? 'done' : 'as_it_is';
}

export async function tellState({ issue, state }: Effect<'issue_state'>, run: Run): Promise<Outcome> {
  const now = await expectIssue(issue, run);
  if (now.state === state) return 'as_it_is';
  await run.ports.forge.setIssueState(issue, state);
  remember(issue, { state }, run);
  return 'done';
}

export async function tellLock({ issue, reason }: Effect<'lock'>, run: Run): Promise<Outcome> {
  if ((await expectIssue(issue, run)).isLocked) return 'as_it_is';
  await run.ports.forge.lockIssue(issue, reason);
  remember(issue, { isLocked: true }, run);
  return 'done';
}

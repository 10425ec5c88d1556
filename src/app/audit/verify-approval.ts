import { isAmended, PLAN_FIELDS } from '../../core/audit/approved-plan.ts';
import { type Difference, differencesOf } from '../../core/audit/differences.ts';
import { type Check, type Fault, type Verification, whyNoEvidence } from '../../core/audit/verification.ts';
import { isOnForge, parseRecordId } from '../../core/record/record-id.ts';
import { fieldToJson, recordToJson } from '../../core/record/record-json.ts';
import type { Evidence } from '../../core/registration/evidence.ts';
import { type Derived, type DerivePorts, deriveApproval } from './derive-approval.ts';
import { type ChangeEntry, findRegistration, type Registration, type RegistrationPorts } from './find-registration.ts';

export type VerifyPorts = DerivePorts & RegistrationPorts;

/** Verifies the recorded approval of one change from the repository alone. */
export async function verifyApproval({ record, path }: ChangeEntry, ports: VerifyPorts): Promise<Verification> {
  const name = { id: record.id, path };
  const registration = await findRegistration(path, ports);
  const registered = registration?.entry?.record;
  const faults: Fault[] = [...sinceRegistration(record, registered)];
  if (record.evidence === undefined) {
    const why = reasonOf(record);
    if (faults.length === 0 && why !== undefined)
      return { ...name, verdict: 'no_approval', checked: [], faults, says: why };
    const missing = { check: 'registration', says: 'it was approved, and has no evidence', differences: [] } as const;
    return conclude(name, ['registration'], faults.length > 0 ? faults : [missing]);
  }
  if (registration === undefined)
    faults.push({ check: 'registration', says: 'no commit of the branch registered it', differences: [] });
  else if (registration.draft === undefined)
    faults.push({ check: 'registration', says: registration.says, differences: [] });
  else faults.push(...otherThanDraft(registration.draft, registered));
  const isLater = registered !== undefined && isAuthorisedLater(record, registered);
  const evidence = (isLater ? registered.evidence : undefined) ?? record.evidence;
  const found = await rederive(record.id, evidence, { registration, ports });
  const checked: readonly Check[] = ['registration', 'content', ...found.checked];
  if (found.untold !== undefined && faults.length + found.faults.length === 0)
    return { ...name, verdict: 'untold', checked, faults: [], says: found.untold };
  return conclude(name, checked, [...faults, ...found.faults], decisionLine(record.evidence));
}

function conclude(
  name: Pick<Verification, 'id' | 'path'>,
  checked: readonly Check[],
  faults: readonly Fault[],
  says = '',
): Verification {
  const verdict = faults.length === 0 ? 'verified' : 'differs';
  return { ...name, verdict, checked, faults, says: faults[0]?.says ?? says };
}

/** Numbers of the forge belong to no sample and no import. */
function reasonOf(record: ChangeEntry['record']): string | undefined {
  const id = parseRecordId(record.id);
  const isForeign = record.source?.kind === 'sample' || record.source?.kind === 'import';
  return isForeign && (id === undefined || isOnForge(id)) ? undefined : whyNoEvidence(record);
}

function decisionLine({ decision = 'not_approved', reviews = [] }: Evidence): string {
  const names = [...new Set(reviews.map(({ login }) => login))];
  return `${decision.replaceAll('_', ' ')}${names.length === 0 ? '' : ` by ${names.join(', ')}`}`;
}

/** What began as an emergency is authorised afterwards: then reviews are added, which the forge alone can confirm. */
function isAuthorisedLater(record: ChangeEntry['record'], registered: ChangeEntry['record']): boolean {
  return registered.evidence?.decision === 'authorise_afterwards' && record.evidence?.authorised_at !== undefined;
}

function asRegistered({ evidence }: ChangeEntry['record'], registered: ChangeEntry['record']): Evidence | undefined {
  if (evidence === undefined) return undefined;
  const { authorised_at: _, ...rest } = evidence;
  const { reviews } = registered.evidence ?? {};
  return { ...rest, ...(reviews === undefined ? {} : { reviews }) };
}

/** Evidence never changes after its registration, whoever writes it. */
function sinceRegistration(
  record: ChangeEntry['record'],
  registered: ChangeEntry['record'] | undefined,
): readonly Fault[] {
  if (registered?.evidence === undefined) return [];
  const now = isAuthorisedLater(record, registered) ? asRegistered(record, registered) : record.evidence;
  const evidence = differencesOf({ expected: fieldToJson(registered.evidence), found: fieldToJson(now) }, ['evidence']);
  const content = PLAN_FIELDS.flatMap((field) => planDifferences(field, record, registered));
  return [
    ...fault('registration', 'the evidence is not what was registered', evidence),
    ...fault('content', 'what was approved was altered since, and the journal does not say so', content),
  ];
}

function planDifferences(
  field: (typeof PLAN_FIELDS)[number],
  record: ChangeEntry['record'],
  registered: ChangeEntry['record'],
): readonly Difference[] {
  if (isAmended(field, record.journal.slice(registered.journal.length - 1))) return [];
  return differencesOf({ expected: fieldToJson(registered[field]), found: fieldToJson(record[field]) }, [field]);
}

function fault(check: Check, says: string, differences: readonly Difference[]): readonly Fault[] {
  return differences.length === 0 ? [] : [{ check, says, differences }];
}

/** Registering computes the priority, and adds a review to what nobody approved. */
const ADDED_TO: readonly string[] = ['priority', 'tasks', 'review'];

/** Registering adds fields to a draft, and alters none but these. */
function otherThanDraft(
  { value }: NonNullable<Registration['draft']>,
  registered: ChangeEntry['record'] | undefined,
): readonly Fault[] {
  if (registered === undefined) return [];
  const record = recordToJson(registered);
  const found = Object.entries(value).flatMap(([name, expected]) =>
    ADDED_TO.includes(name) ? [] : differencesOf({ expected, found: record[name] }, [name]),
  );
  return fault('content', 'what was registered is not what was merged', found);
}

type Rederived = {
  readonly checked: readonly Check[];
  readonly faults: readonly Fault[];
  readonly untold: string | undefined;
};

type Around = { readonly registration: Registration | undefined; readonly ports: VerifyPorts };

async function rederive(id: string, evidence: Evidence, { registration, ports }: Around): Promise<Rederived> {
  const { base_commit: base, merge_commit: merge } = evidence;
  const merged = merge === undefined ? undefined : await ports.objects.commit(merge);
  const parent = merged?.parents[0];
  if (base === undefined || merge === undefined || merged === undefined || parent === undefined)
    return unknownMerge(evidence, ports.history.isShallow);
  const place = [
    ...(parent === base ? [] : [{ pointer: '/evidence/base_commit', expected: parent, found: base }]),
    ...(ports.history.hasLanded(merge)
      ? []
      : [{ pointer: '/evidence/merge_commit', expected: undefined, found: merge }]),
  ];
  const faults = fault('branch', 'the merge is not where the evidence puts it', place);
  const draft =
    registration?.draft === undefined
      ? undefined
      : { path: registration.draft.path, blob: registration.draft.file.blob };
  if (!(await ports.objects.fetchCommit(parent)))
    return { checked: [], faults, untold: `${parent.slice(0, 7)} is not in this clone: git fetch --unshallow` };
  const derived = await deriveApproval({ id, evidence, base: parent, merge, draft }, ports);
  return { checked: checksOf(derived), faults: [...faults, ...compare(evidence, derived)], untold: derived.why };
}

function unknownMerge({ merge_commit: found }: Evidence, isShallow: boolean): Rederived {
  const says = 'the commit of the merge is not in this clone';
  if (isShallow) return { checked: [], faults: [], untold: `${says}: git fetch --unshallow` };
  const differences = [{ pointer: '/evidence/merge_commit', expected: undefined, found }];
  return {
    checked: ['branch'],
    faults: [{ check: 'branch', says: 'there is no such merge', differences }],
    untold: says,
  };
}

function checksOf({ evidence }: Derived): readonly Check[] {
  return ['branch', 'policy_digest', 'content_digest', ...(evidence === undefined ? [] : (['decision'] as const))];
}

/** Details of a decision on other content than what landed are not told by git; the verdict is. */
function compare(recorded: Evidence, { policyDigest, digest, evidence, isOtherContent }: Derived): readonly Fault[] {
  const policy = differencesOf({ expected: policyDigest, found: recorded.policy_digest }, [
    'evidence',
    'policy_digest',
  ]);
  const content = differencesOf({ expected: digest ?? undefined, found: recorded.digest }, ['evidence', 'digest']);
  const told = evidence === undefined ? [] : decisionDifferences(recorded, evidence, isOtherContent);
  return [
    ...fault('policy_digest', 'the policy at the base has another digest', policy),
    ...fault('content_digest', 'what landed has another digest', content),
    ...fault('decision', 'decided again, it comes out otherwise', told),
  ];
}

const APART: readonly string[] = ['policy_digest', 'digest', 'base_commit'];

function decisionDifferences(recorded: Evidence, again: Evidence, isVerdictAlone: boolean): readonly Difference[] {
  const names = isVerdictAlone ? ['decision'] : [...new Set([...Object.keys(again), ...Object.keys(recorded)])];
  const [expected, found] = [recordToJson(again), recordToJson(recorded)];
  return names
    .filter((name) => !APART.includes(name))
    .flatMap((name) => differencesOf({ expected: expected[name], found: found[name] }, ['evidence', name]));
}

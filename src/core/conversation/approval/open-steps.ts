import type { CatalogueItem, Configuration } from '../../config/configuration.ts';
import type { Entry } from '../../ledger/ledger.ts';
import { sameLogin } from '../../lifecycle/role.ts';
import type { ServiceRequest } from '../../record/record.ts';
import { approversOf } from './approvers.ts';

export type ApprovalStep = NonNullable<CatalogueItem['approval']>[number];

/** The steps of the catalogue item that are not met yet, in their order; the first of them is the one whose turn it is. */
export function openSteps(entry: Entry, configuration: Configuration): readonly ApprovalStep[] {
  if (entry.kind !== 'request') return [];
  const item = configuration.catalogue.get(entry.record.catalogue_item)?.value;
  const needed = (item?.approval ?? []).filter((step) => isNeeded(step, entry.record));
  return needed.filter((step) => !isMet(step, entry.record, configuration));
}

function isNeeded({ when }: ApprovalStep, { answers = {} }: ServiceRequest): boolean {
  if (when === undefined) return true;
  const answer = Object.hasOwn(answers, when.field) ? answers[when.field] : undefined;
  const given = Array.isArray(answer) ? answer.map(String) : [String(answer)];
  return given.some((one) => when.is.includes(one));
}

function isMet(step: ApprovalStep, request: ServiceRequest, configuration: Configuration): boolean {
  const yes = (request.approvals ?? []).filter((one) => one.step === step.id && one.verdict === 'approved');
  const people = yes.filter((one, index) => yes.findIndex((other) => sameLogin(other.by, one.by)) === index);
  return people.length >= countNeeded(step, request, configuration);
}

function countNeeded(step: ApprovalStep, request: ServiceRequest, configuration: Configuration): number {
  const { require = 'first' } = step;
  if (require === 'first') return 1;
  // With nobody to ask, nobody has said yes.
  return require === 'all' ? Math.max(1, approversOf(step, request, configuration).length) : require.count;
}

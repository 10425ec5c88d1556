import type { Change } from '../record/record.ts';
import type { Deployment } from './gate-answer.ts';

type Delivery = NonNullable<Change['delivers']>[number];

/** The first of what a change delivers that a deployment is; `undefined` where it is none of it. */
export function deliveryOf(change: Pick<Change, 'delivers'>, deployment: Deployment): number | undefined {
  const found = (change.delivers ?? []).findIndex((one) => isDelivery(one, deployment));
  return found < 0 ? undefined : found;
}

/** What is bound must be equal; a name of a repository has no capitals. */
function isDelivery(delivery: Delivery, deployment: Deployment): boolean {
  return (
    delivery.repository.toLowerCase() === deployment.repository.toLowerCase() &&
    delivery.environment === deployment.environment &&
    (delivery.sha === undefined || delivery.sha === deployment.sha) &&
    (delivery.digest === undefined || delivery.digest === deployment.digest) &&
    (delivery.pull_request === undefined || delivery.pull_request === deployment.pull_request)
  );
}

/** A deployment as people read it. */
export function showDeployment({ repository, environment, sha, digest, pull_request: pull }: Deployment): string {
  const what = [
    ...(sha === undefined ? [] : [sha.slice(0, 12)]),
    ...(digest === undefined ? [] : [digest.slice(0, 19)]),
    ...(pull === undefined ? [] : [`pull request ${pull}`]),
  ];
  return `${repository}${what.length === 0 ? '' : ` (${what.join(', ')})`} to ${environment}`;
}

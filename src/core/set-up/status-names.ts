/** The status that says whether every record of a pull request is in order. */
export const RECORDS_STATUS = 'gitsm / records';

/** The name of the status carries the base: pull requests of one head into two branches are two decisions. */
export function approvalStatus(base: string): string {
  return `gitsm / approval: ${base}`;
}

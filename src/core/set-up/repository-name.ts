/** Owner and name from the address of a remote, over HTTPS or SSH; `undefined` where it does not say them. */
export function repositoryOfRemote(url: string): string | undefined {
  const path = /^(?:https?:\/\/[^/]+\/|ssh:\/\/[^/]+\/|[\w.-]+@[\w.-]+:)(.+)$/.exec(url)?.[1];
  const name = path?.replace(/\.git$/, '').replace(/\/$/, '');
  return name !== undefined && isRepositoryName(name) ? name : undefined;
}

export function isRepositoryName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,99}\/[A-Za-z0-9._-]{1,100}$/.test(text);
}

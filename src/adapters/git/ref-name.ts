/** A branch name that git accepts (`git check-ref-format --branch`) and that can be taken for no option. */
export type BranchName = string & { readonly __brand: 'branch-name' };

const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[./]$|\.lock(?:\/|$)|\/\.|^@$/;

export function parseBranchName(text: string): BranchName | undefined {
  return text === '' || text.length > 200 || FORBIDDEN.test(text) ? undefined : (text as BranchName);
}

/** A remote as people name it; an address would let data choose whom git talks to. */
export function isRemoteName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/.test(text);
}

/** What a secret of some kind looks like. Patterns are linear: no repetition meets another that could take its letters. */
type SecretKind = { readonly what: string; readonly pattern: RegExp };

const KINDS: readonly SecretKind[] = [
  {
    what: 'private key',
    pattern:
      /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,8000}?-----END [A-Z ]{1,60}-----|[^-]{0,8000})/g,
  },
  { what: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{20,255}(?![A-Za-z0-9])/g },
  { what: 'GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9_]{20,255}(?![A-Za-z0-9_])/g },
  { what: 'GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/g },
  { what: 'AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { what: 'Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g },
  { what: 'Slack webhook', pattern: /\bhooks\.slack\.com\/services\/[A-Za-z0-9/_-]{20,100}/g },
  { what: 'Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { what: 'Stripe key', pattern: /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,255}/g },
  { what: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g },
  { what: 'API key', pattern: /\bsk-(?:[a-z]{2,10}-)?[A-Za-z0-9_-]{32,255}/g },
  {
    what: 'JSON web token',
    pattern: /(?<![\w-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,2000}/g,
  },
  { what: 'password in an address', pattern: /(?<=\b[a-z]{2,12}:\/\/[^\s:@/]{1,64}:)[^\s:@/]{3,128}(?=@)/gi },
];

export type Masked = {
  readonly text: string;
  /** The kinds of what was masked, one for each place. */
  readonly found: readonly string[];
};

/** The text with everything masked that looks like a secret; the same text where nothing does. */
export function maskSecrets(text: string): Masked {
  const found: string[] = [];
  const masked = KINDS.reduce(
    (rest, { what, pattern }) =>
      rest.replace(pattern, () => {
        found.push(what);
        return `[masked: ${what}]`;
      }),
    text,
  );
  return { text: masked, found };
}

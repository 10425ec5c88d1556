import { stringify } from 'yaml';

/** A record as a file that somebody wrote by hand: every value quoted, so that none means something else. */
export function toYaml(value: object): string {
  return stringify(value, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

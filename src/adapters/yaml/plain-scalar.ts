const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NUMBER = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const SPECIAL_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Whether the core schema of YAML 1.2 takes unquoted text for something else than text. */
export function isNotText(plain: string): boolean {
  return NULL.test(plain) || BOOLEAN.test(plain) || NUMBER.test(plain) || SPECIAL_NUMBER.test(plain);
}

/**
 * Whether an unquoted key is the same text to those who keep it as written and to those who resolve it first:
 * `1` and `true` are; `~`, `0x10`, `1.0` and `True` are not.
 */
export function isSameKeyToAll(plain: string): boolean {
  if (!isNotText(plain)) return true;
  if (NUMBER.test(plain)) return String(Number(plain)) === plain && Number.isFinite(Number(plain));
  return plain === 'null' || plain === 'true' || plain === 'false';
}

import { declarationOf, type FindingCode } from './catalogue.ts';
import type { Finding, FindingArgs, Place } from './finding.ts';

/** A finding with the severity that its code declares. */
export function finding(code: FindingCode, place: Place, args: FindingArgs = {}): Finding {
  return { code, severity: declarationOf(code).severity, place, args };
}

/** What is wrong, in a sentence that names what is there and what was expected. */
export function says(of: Finding): string {
  return declarationOf(of.code).says(of.args);
}

/** How to mend it, in a sentence that can be followed. */
export function mend(of: Finding): string {
  return declarationOf(of.code).mend(of.args);
}

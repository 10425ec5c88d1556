import { locateAll } from '../../../src/adapters/yaml/locate.ts';
import { locateFindings } from '../../../src/app/locate-findings.ts';
import { countFindings } from '../../../src/app/validate-records.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { EXIT, type ExitCode } from '../cli-error.ts';
import type { Console } from '../console.ts';
import { formatJson } from '../findings/json.ts';
import { formatPretty } from '../findings/pretty.ts';
import type { OpenedRepository } from '../repository.ts';

type Telling = { readonly repository: OpenedRepository; readonly console: Console; readonly json: boolean };

/** Findings at their lines. Warnings alone are fine. */
export async function tellFindings(
  findings: readonly Finding[],
  { repository, console, json }: Telling,
): Promise<ExitCode> {
  const texts = new Map<string, string>();
  const readText = async (path: string) => {
    const text = await repository.readText(path);
    if (text !== undefined) texts.set(path, text);
    return text;
  };
  const located = await locateFindings(findings, { locateAll, readText });
  const told = json
    ? formatJson(located, countFindings(located))
    : `${formatPretty(located, { color: console.color, texts }).trimEnd()}\n`;
  console.out(told);
  return located.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.fine;
}

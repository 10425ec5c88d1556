import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type CsvTable, parseCsv } from '../../../src/adapters/csv/parse-csv.ts';
import { loadShapeCheck } from '../../../src/adapters/schema/check-shape.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { CONFIG_LIMITS } from '../../../src/adapters/yaml/read-options.ts';
import { readYaml } from '../../../src/adapters/yaml/read-yaml.ts';
import type { ImportMap } from '../../../src/core/config/configuration.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';
import { localTimeReader } from '../../../src/core/import/local-time.ts';
import type { FileClock } from '../../../src/core/import/read-row.ts';
import { parseInstant } from '../../../src/core/time/instant.ts';
import { zoneClock } from '../../../src/core/time/zone.ts';
import { CliError, EXIT } from '../cli-error.ts';

/** The table of a CSV file, gzipped or not. */
export function readTable(path: string, format: Partial<ImportMap['format']>): CsvTable {
  const raw = readBytes(path);
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  const { delimiter, encoding } = format;
  const table = parseCsv(bytes, { ...(delimiter ? { delimiter } : {}), ...(encoding ? { encoding } : {}) });
  if ('rows' in table) return table;
  throw new CliError(`${path}:${table.line}: ${table.message}`, EXIT.findings, 'Correct the file, or the map.');
}

/** A map of the user's, checked like every other configuration. */
export async function readMap(path: string): Promise<ImportMap> {
  const read = readYaml(readBytes(path), path, CONFIG_LIMITS);
  if (!read.ok) throw badMap(path, read.findings);
  const checkShape = await loadShapeCheck('import-map');
  const faults = checkShape(read.value, path);
  if (faults.length > 0) throw badMap(path, faults);
  // The schema has been checked, which is what the cast rests on.
  return read.value as unknown as ImportMap;
}

function badMap(path: string, findings: readonly Finding[]): CliError {
  const lines = findings.slice(0, 10).map((one) => `  ${one.place.pointer} ${one.code}: ${says(one)} ${mend(one)}`);
  return new CliError(`${path} is no map that can be used.\n${lines.join('\n')}`, EXIT.configuration);
}

/** Wall times of the file by the map's format and zone. Both are stated, never guessed. */
export function fileClock(map: ImportMap): FileClock {
  const read = localTimeReader(map.format.dates);
  if (read === undefined) {
    throw new CliError(`"${map.format.dates}" is no date format.`, EXIT.usage, 'Such as d/M/yyyy HH:mm.');
  }
  const [from, to] = [parseInstant('1990-01-01T00:00:00Z'), parseInstant('2040-01-01T00:00:00Z')];
  if (from === undefined || to === undefined) throw new Error('the span of the file clock is written wrongly');
  const rules = createZoneLoader()(map.format.zone, from, to);
  if (rules === undefined) {
    throw new CliError(`"${map.format.zone}" is no time zone.`, EXIT.usage, 'An IANA name such as Europe/Berlin.');
  }
  const clock = zoneClock(rules);
  return { format: map.format.dates, read, toInstant: ({ day, secondsOfDay }) => clock.instantOf(day, secondsOfDay) };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new CliError(`Cannot read ${path} (${code}).`, EXIT.usage, 'Check the path.');
  }
}

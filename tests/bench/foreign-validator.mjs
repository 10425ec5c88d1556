import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchemas } from '../../scripts/build/schema-files.mjs';

/** What someone would pick who wanted the shape of the same files checked; never a dependency of ours. */
const TOOL = { name: 'ajv-cli 5.0.0', packages: ['ajv-cli@5.0.0'] };

/** Installs it into a scratch folder; `undefined` where no registry can be reached, which the table says. */
export function installYardstick(scratch) {
  const folder = join(scratch, 'foreign');
  const options = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  try {
    execFileSync('npm', [...options, ...TOOL.packages], { stdio: 'ignore', timeout: 120_000 });
  } catch {
    return undefined;
  }
  const bin = join(folder, 'node_modules/.bin/ajv');
  return existsSync(bin) ? { ...TOOL, bin, schemas: writeSchemas(join(folder, 'schemas')) } : undefined;
}

/** It finds what a schema refers to by names that ours do not carry; editors go by files. */
function writeSchemas(folder) {
  mkdirSync(folder);
  for (const [name, schema] of readSchemas()) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ $id: `${name}.schema.json`, ...schema }));
  }
  return folder;
}

/** It takes one schema a call, and checks shape alone: our four kinds of record are four calls. */
export function yardstickCommand({ bin, schemas }, folder) {
  const calls = [
    ['incident', 'tickets/**/INC-*.yaml'],
    ['request', 'tickets/**/REQ-*.yaml'],
    ['change', 'changes/**/CHG-*.yaml'],
    ['problem', 'problems/**/PRB-*.yaml'],
  ].map(([schema, files]) => {
    const options = `--spec=draft2020 --strict=false -r ${schemas}/common.json`;
    return `${bin} validate ${options} -s ${schemas}/${schema}.json -d '${folder}/${files}' > /dev/null`;
  });
  return ['sh', '-c', calls.join(' && ')];
}

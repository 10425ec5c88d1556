import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the record with the title stands; ids move when the sample grows, titles do not. */
export function pathOf(folder: string, title: string): string {
  const path = filesUnder(folder).find((one) => titleOf(one) === title);
  if (path === undefined) throw new Error(`the sample has no "${title}" any more`);
  return path;
}

function titleOf(path: string): string | undefined {
  return /^title: "?(.+?)"?$/m.exec(readFileSync(`${ROOT}${path}`, 'utf8'))?.[1];
}

/** All of the configuration, but of the services only the first two. */
export function configFiles(): readonly string[] {
  const [services, others] = [filesUnder('config/services'), filesUnder('config')];
  return [...services.slice(0, 2), ...others.filter((path) => !services.includes(path))];
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => `${folder}/${path}`);
}

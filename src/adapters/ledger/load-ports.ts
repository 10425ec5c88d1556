import type { LoadPorts } from '../../app/load-ledger.ts';
import { loadShapeCheck } from '../schema/check-shape.ts';
import { CONFIG_LIMITS } from '../yaml/read-options.ts';
import { readRecord } from '../yaml/read-record.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** Files as data: the strict reader, and the validators compiled from the schemas. */
export const loadPorts: LoadPorts = {
  readRecord,
  readConfig: (bytes, path) => readYaml(bytes, path, CONFIG_LIMITS),
  loadShapeCheck,
};

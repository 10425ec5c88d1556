import type { DocumentWriter } from '../../app/apply-plan.ts';
import type { DocumentKind } from '../../core/plan/plan.ts';
import { keyOrder } from '../../core/record/key-order.generated.ts';
import { editYaml } from './edit-yaml.ts';
import { CONFIG_LIMITS, RECORD_LIMITS } from './read-options.ts';
import { writeYaml } from './write-yaml.ts';

/** Documents as YAML: new ones in canonical form with the schema's hint for editors, old ones by the line. */
export const documentWriter: DocumentWriter = {
  create: (document, value, path) =>
    writeYaml(value, { schemaComment: schemaBeside(path, document), order: keyOrder[document] }),
  edit: (text, edits, path) => {
    const limits = path.startsWith('config/') ? CONFIG_LIMITS : RECORD_LIMITS;
    const result = editYaml(text, edits, { order: orderOf(path), limits });
    if (!result.ok) throw new Error(`cannot edit ${path}: ${result.reason}`);
    return result.text;
  },
  moved: (text, to) => {
    const kind = kindOf(to);
    return kind === undefined ? text : text.replace(HINT, `# yaml-language-server: $schema=${schemaBeside(to, kind)}`);
  },
};

/** The first line, by which editors find the schema. */
const HINT = /^# yaml-language-server: \$schema=.*/;

function schemaBeside(path: string, document: DocumentKind): string {
  return `${'../'.repeat(path.split('/').length - 1)}schemas/${document}.schema.json`;
}

function orderOf(path: string): readonly string[] {
  const kind = kindOf(path);
  return kind === undefined ? [] : keyOrder[kind];
}

function kindOf(path: string): DocumentKind | undefined {
  return KIND_OF_FILE.find(([pattern]) => pattern.test(path))?.[1];
}

const KIND_OF_FILE: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\/INC-\d+\.yaml$/, 'incident'],
  [/\/REQ-\d+\.yaml$/, 'request'],
  [/\/CHG-\d+\.yaml$/, 'change'],
  [/\/PRB-\d+\.yaml$/, 'problem'],
  [/^changes\/drafts\//, 'change-draft'],
  [/^problems\/drafts\//, 'problem-draft'],
];

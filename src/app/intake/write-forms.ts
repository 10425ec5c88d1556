import type { Configuration } from '../../core/config/configuration.ts';
import type { Finding } from '../../core/finding/finding.ts';
import { checkForm } from '../../core/intake/form/form-rules.ts';
import { type IntakeForm, intakeForms } from '../../core/intake/form/intake-forms.ts';
import { formToJson } from '../../core/intake/form/issue-form.ts';
import type { FileEffect, FilePlan } from '../../core/plan/plan.ts';
import type { JsonMap } from '../../core/record/json.ts';

export const FORMS_FOLDER = '.github/ISSUE_TEMPLATE';

/** Stands in every file that is generated, so that one whose item is gone is known and removed. */
const MARK = '# Generated from config/ by gitsm forms';

export type FormPorts = {
  readonly renderYaml: (value: JsonMap) => string;
  /** Paths of the files below a folder; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<string | undefined>;
};

export type WrittenForms = {
  /** Nothing where every form is as the configuration says. */
  readonly plan: FilePlan;
  /** What keeps the forge from showing a form. */
  readonly findings: readonly Finding[];
};

/** The issue forms as the configuration wants them, against what is there. A file that somebody wrote by hand stays. */
export async function writeForms(configuration: Configuration, ports: FormPorts): Promise<WrittenForms> {
  const forms = intakeForms(configuration);
  const wanted = new Map<string, string>(
    forms.map((form) => [`${FORMS_FOLDER}/${form.name}.yml`, renderForm(form, ports)]),
  );
  if (!isByHand(await ports.read(CHOOSER))) wanted.set(CHOOSER, renderChooser(ports));
  const effects: FileEffect[] = [];
  for (const [path, text] of wanted)
    if ((await ports.read(path)) !== text) effects.push({ kind: 'write_text', path, text });
  for (const path of await ports.list(FORMS_FOLDER))
    if (!wanted.has(path) && !isByHand(await ports.read(path))) effects.push({ kind: 'remove_file', path });
  return { plan: { effects, summary: effects.map(summarise) }, findings: forms.flatMap(checkForm) };
}

/** Links to other places are the organisation's own: a chooser that was written by hand is kept. */
const CHOOSER = `${FORMS_FOLDER}/config.yml`;

function isByHand(text: string | undefined): boolean {
  return text !== undefined && !text.startsWith(MARK);
}

function summarise({ kind, path }: FileEffect): string {
  return `${path} ${kind === 'remove_file' ? 'belongs to no form any more' : 'is not what config/ says'}`;
}

function renderForm({ form, version, from }: IntakeForm, { renderYaml }: FormPorts): string {
  return `${MARK} (${from}), version ${version}. Change config/, then run: gitsm forms\n${renderYaml(formToJson(form))}`;
}

/** An issue without a form is nobody's: it is offered to those alone who may write. */
function renderChooser({ renderYaml }: FormPorts): string {
  return `${MARK}. Change config/, then run: gitsm forms\n${renderYaml({ blank_issues_enabled: false })}`;
}

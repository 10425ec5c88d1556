/** Which schema an editor checks which files against; a record's first line says the same where it is there. */
const SCHEMAS: Readonly<Record<string, string | readonly string[]>> = {
  incident: 'tickets/**/INC-*.yaml',
  request: 'tickets/**/REQ-*.yaml',
  change: 'changes/**/CHG-*.yaml',
  problem: 'problems/**/PRB-*.yaml',
  'change-draft': 'changes/drafts/*.yaml',
  'problem-draft': 'problems/drafts/*.yaml',
  gitsm: 'config/gitsm.yaml',
  teams: 'config/teams.yaml',
  sla: 'config/sla.yaml',
  approvals: 'config/approvals.yaml',
  'approvals-test': 'config/approvals.test.yaml',
  schedule: 'config/schedule.yaml',
  service: 'config/services/*.yaml',
  calendar: 'config/calendars/*.yaml',
  'catalogue-item': 'config/catalogue/*.yaml',
  'standard-change': 'config/standard-changes/*.yaml',
};

/** Completion, documentation and findings while one types, in editors that know the YAML language server. */
export const EDITOR_FILES: ReadonlyMap<string, string> = new Map([
  ['.vscode/extensions.json', toText({ recommendations: ['redhat.vscode-yaml'] })],
  [
    '.vscode/settings.json',
    toText({
      'files.eol': '\n',
      'files.insertFinalNewline': true,
      'yaml.validate': true,
      // The program keeps comments, order and quoting as people write them; so must an editor.
      'yaml.format.enable': false,
      'yaml.schemaStore.enable': false,
      'yaml.schemas': Object.fromEntries(
        Object.entries(SCHEMAS).map(([name, files]) => [`./schemas/${name}.schema.json`, files]),
      ),
    }),
  ],
]);

function toText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

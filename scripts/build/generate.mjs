// Writes what is derived: from schemas/ the types in src/core and the compiled validators in src/adapters/schema, and
// the report templates as strings, and of docs/ commands.md from the declarations of commands, findings.md from their
// catalogue, and features.md from the names of tests.
import { writeFileSync } from 'node:fs';
import { generateCommands } from './generate-commands.mjs';
import { generateFeatures } from './generate-features.mjs';
import { generateFindings } from './generate-findings.mjs';
import { generateTemplates } from './generate-templates.mjs';
import { generateTypes } from './generate-types.mjs';
import { generateValidators } from './generate-validators.mjs';

const outputs = {
  ...(await generateTypes()),
  ...(await generateValidators()),
  ...generateTemplates(),
  ...(await generateCommands()),
  ...(await generateFindings()),
  ...generateFeatures(),
};
for (const [path, text] of Object.entries(outputs)) writeFileSync(path, text);

// Writes what is derived from schemas/: the types in src/core and the compiled validators in src/adapters/schema.
import { writeFileSync } from 'node:fs';
import { generateTypes } from './generate-types.mjs';
import { generateValidators } from './generate-validators.mjs';

const outputs = { ...(await generateTypes()), ...(await generateValidators()) };
for (const [path, text] of Object.entries(outputs)) writeFileSync(path, text);

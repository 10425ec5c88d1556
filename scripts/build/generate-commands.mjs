import { importTypeScript } from './import-typescript.mjs';
import { inRepository } from './schema-files.mjs';

/** The manual's page of commands, from their declarations. */
export async function generateCommands() {
  const page = await importTypeScript(inRepository('src/core/conversation/command/command-page.ts'));
  return { [inRepository('docs/commands.md')]: page.renderCommandPage() };
}

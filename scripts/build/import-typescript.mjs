import { rolldown } from 'rolldown';

/** Node 20 reads no TypeScript, so the module is bundled in memory first. */
export async function importTypeScript(input) {
  const bundle = await rolldown({ input, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

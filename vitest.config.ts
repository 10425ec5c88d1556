import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Of packages without their sources, which is no news.
  logLevel: 'error',
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'actions/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    exclude: ['node_modules/**', 'tests/browser/**', '**/*.long.test.ts'],
    // GitHub's reader of workflows imports JSON in a way that only bundlers take.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    globalSetup: ['tests/left-out.ts'],
    maxWorkers: '100%',
    // Scenarios start several processes each; on a busy machine the bound must be the machine's, not the test's.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The suite may meet any zone or locale of the machine; a zone off the hour finds what leans on the local one.
    env: { TZ: 'Asia/Kathmandu', LC_ALL: 'C.UTF-8' },
  },
});

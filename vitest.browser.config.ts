import { defineConfig } from 'vitest/config';

// Pages in Chromium, which has to be there: CHROMIUM names it, /usr/bin/chromium is looked for first.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/mermaid-versions.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Kathmandu', LC_ALL: 'C.UTF-8' },
  },
});

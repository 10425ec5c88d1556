import { defineConfig } from 'vitest/config';

// The built command line and the actions as processes; some minutes on two cores.
export default defineConfig({
  test: {
    include: ['tests/commands/**/*.test.ts', 'tests/scenarios/**/*.test.ts', 'tests/intake/**/*.test.ts'],
    exclude: ['node_modules/**', '**/*.long.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A run mostly waits for what the forge asks it to wait between two writes, not for a core.
    maxWorkers: 4,
    env: { TZ: 'Asia/Kathmandu', LC_ALL: 'C.UTF-8' },
  },
});

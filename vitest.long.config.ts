import { defineConfig } from 'vitest/config';

// Races and fault sweeps: minutes, not seconds.
export default defineConfig({
  test: {
    include: ['tests/**/*.long.test.ts'],
    testTimeout: 600_000,
    // A run mostly waits for what the forge asks it to wait between two writes, not for a core.
    maxWorkers: 2,
    env: { TZ: 'Asia/Kathmandu', LC_ALL: 'C.UTF-8' },
  },
});

// Runs emulate in a thread of its own, whose Date is the scenario's clock: every created_at and updated_at is then the
// scenario's, without a rewrite of answers. GitHub's instants have no fraction.
import { parentPort } from 'node:worker_threads';

const RealDate = globalThis.Date;
let clock;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(clock?.[0] ?? RealDate.now());
    else super(...args);
  }
  static now() {
    return clock?.[0] ?? RealDate.now();
  }
  toISOString() {
    return super.toISOString().replace('.000Z', 'Z');
  }
};

const { createEmulator } = await import('emulate');
const emulators = new Map();

parentPort.on('message', async ({ id, open, close }) => {
  try {
    if (open !== undefined) {
      clock = new Float64Array(open.clock);
      const emulator = await createEmulator({ service: 'github', port: 0, seed: open.seed });
      emulators.set(emulator.url, emulator);
      parentPort.postMessage({ id, url: emulator.url });
    } else {
      await emulators.get(close)?.close();
      emulators.delete(close);
      parentPort.postMessage({ id });
    }
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});

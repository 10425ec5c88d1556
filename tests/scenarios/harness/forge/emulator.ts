import { Worker } from 'node:worker_threads';
import type { Clock } from '../clock.ts';

/** emulate@0.12.2, which keeps issues, comments, labels, reviews and checks; what it lacks is in `overlay/`. */
export type Emulator = {
  /** As emulate writes it into its answers. It listens on the loopback only. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

export type EmulatorSeed = {
  readonly tokens: Readonly<Record<string, { readonly login: string; readonly scopes: readonly string[] }>>;
  readonly github: {
    readonly users: readonly { readonly login: string; readonly name: string; readonly email: string }[];
    readonly orgs: readonly { readonly login: string }[];
    readonly repos: readonly {
      readonly owner: string;
      readonly name: string;
      readonly auto_init: boolean;
      readonly default_branch: string;
    }[];
  };
};

type Answer = { readonly id: number; readonly url?: string; readonly error?: string };

let thread: Worker | undefined;
let lastId = 0;

/** A fresh forge. The thread is shared by all scenarios of a process, so that only the first pays for loading. */
export async function openEmulator(seed: EmulatorSeed, clock: Clock): Promise<Emulator> {
  const { url } = await ask({ open: { seed, clock: clock.shared } });
  if (url === undefined) throw new Error('emulate opened without a url');
  return { url, close: async () => void (await ask({ close: url })) };
}

function ask(message: object): Promise<Answer> {
  const worker = startThread();
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const hear = (answer: Answer): void => {
      if (answer.id !== id) return;
      worker.off('message', hear);
      worker.unref();
      if (answer.error === undefined) resolve(answer);
      else reject(new Error(`emulate: ${answer.error}`));
    };
    worker.ref();
    worker.on('message', hear);
    worker.postMessage({ id, ...message });
  });
}

function startThread(): Worker {
  if (thread === undefined) {
    thread = new Worker(new URL('./emulator-thread.mjs', import.meta.url));
    thread.setMaxListeners(50);
    thread.unref();
  }
  return thread;
}

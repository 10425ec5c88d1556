import { execFile } from 'node:child_process';
import { gitEnvironment } from './git-process.ts';

/** The version of git as `2.43.0`; `undefined` where there is no git. */
export function gitVersion(): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['--version'], { env: gitEnvironment(), timeout: 10_000 }, (error, stdout) => {
      resolve(error === null ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined);
    });
  });
}

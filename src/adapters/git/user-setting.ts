import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * What the user told git about themselves, from their own configuration as well: unlike every other call of git, this
 * one reads the global file. Reading a setting runs nothing.
 */
export async function userSetting(folder: string, name: 'gitsm.login' | 'user.name'): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', '--get', name], { cwd: folder });
    return stdout.trim() === '' ? undefined : stdout.trim();
  } catch {
    // No git, or no such setting: both mean that git does not know.
    return undefined;
  }
}

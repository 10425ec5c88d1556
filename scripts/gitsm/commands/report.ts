import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';

export const build: BuildCommand = () => {
  throw new CliError('not wired yet', EXIT.bug);
};

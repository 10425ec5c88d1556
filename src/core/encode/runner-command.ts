import { breakRunnerCommands } from './log-line.ts';
import { toVisibleText } from './visible-text.ts';

const DATA: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };
const PROPERTY: Readonly<Record<string, string>> = { ...DATA, ':': '%3A', ',': '%2C' };

/** A command to the runner, such as an annotation, as one line without its line end. Name and keys are ours. */
export function runnerCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${encodeData(message)}`;
}

function encodeData(text: string): string {
  return breakRunnerCommands(toVisibleText(text)).replace(/[%\r\n]/g, (character) => DATA[character] ?? '');
}

function encodeProperty(text: string): string {
  return breakRunnerCommands(toVisibleText(text)).replace(/[%\r\n:,]/g, (character) => PROPERTY[character] ?? '');
}

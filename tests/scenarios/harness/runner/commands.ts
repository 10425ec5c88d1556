/** What the runner would have done because of a line of the step's output. */
export type RunnerCommand = {
  /** Lower case, as `error`, `add-mask`, `set-output`. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

/**
 * Both syntaxes that the runner still obeys: `::name key=value::message` at the start of a line (after blanks), and
 * `##[name key=value]message` anywhere in one. Text of strangers that reaches the log unescaped shows up here.
 */
export function parseCommands(stdout: string): readonly RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const command = parseNew(line) ?? parseOld(line);
    if (command === undefined) continue;
    if (stopped !== undefined) {
      if (command.name === stopped) stopped = undefined;
      continue;
    }
    commands.push(command);
    if (command.name === 'stop-commands') stopped = command.message.toLowerCase();
  }
  return commands;
}

function parseNew(line: string): RunnerCommand | undefined {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line);
  if (match === null) return undefined;
  const [, name = '', properties = '', message = ''] = match;
  return { name: name.toLowerCase(), properties: readProperties(properties, ','), message: unescapeData(message) };
}

function parseOld(line: string): RunnerCommand | undefined {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  if (match === null) return undefined;
  const [, name = '', properties = '', message = ''] = match;
  return { name: name.toLowerCase(), properties: readProperties(properties, ';'), message: unescapeData(message) };
}

function readProperties(text: string, separator: string): Readonly<Record<string, string>> {
  const pairs = text.split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=');
    const value = pair
      .slice(equals + 1)
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',');
    return equals < 1 ? [] : [[pair.slice(0, equals).trim(), unescapeData(value)] as const];
  });
  return Object.fromEntries(pairs);
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

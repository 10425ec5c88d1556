import type { JsonValue } from '../../src/core/record/json.ts';
import type { Console } from './console.ts';

export type Answer = (question: JsonValue) => JsonValue | Promise<JsonValue>;

/**
 * One JSON question a line in, one answer a line out, in the same order. A line that is no JSON is answered with an
 * error and the next one is read: thousands of questions do not fail for one.
 */
export async function answerLines(console: Console, answer: Answer): Promise<void> {
  let number = 0;
  for await (const line of console.lines()) {
    number++;
    if (line.trim() === '') continue;
    console.out(`${JSON.stringify(await answerLine(line, number, answer))}\n`);
  }
}

async function answerLine(line: string, number: number, answer: Answer): Promise<JsonValue> {
  let question: JsonValue;
  try {
    question = JSON.parse(line);
  } catch {
    return { id: null, error: `line ${number} is not JSON` };
  }
  return answer(question);
}

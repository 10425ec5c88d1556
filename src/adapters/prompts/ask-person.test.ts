import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askOn, type Question } from './ask-person.ts';

const [ENTER, DOWN, ESCAPE] = ['\r', '\u001b[B', '\u001b'];
const LETTERS = [...'abcdefghijkl'].map((value) => ({ value }));

/** Types the keys one after another, as a person does. */
async function answerTo(question: Question, keys: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  let shown = '';
  output.on('data', (part: Buffer) => {
    shown += part.toString('utf8');
  });
  const answer = askOn({ input, output })(question);
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    input.write(key);
  }
  return { answer: await answer, shown };
}

test('a text is what was typed, without blanks around it', async () => {
  const { answer, shown } = await answerTo({ message: 'title' }, ['Till 3 is frozen ', ENTER]);
  expect(answer).toBe('Till 3 is frozen');
  expect(shown).toContain('title');
});

test('nothing is no answer: it is asked again', async () => {
  const { answer, shown } = await answerTo({ message: 'title' }, [ENTER, 'x', ENTER]);
  expect([answer, shown.includes('This is needed.')]).toEqual(['x', true]);
});

test('of a few choices one is chosen by the arrows', async () => {
  const choices = [{ value: 'low' }, { value: 'high', label: 'high: now' }];
  expect(await answerTo({ message: 'urgency', choices }, [DOWN, ENTER])).toMatchObject({ answer: 'high' });
});

test('of many choices one is found by typing', async () => {
  expect(await answerTo({ message: 'service', choices: LETTERS }, ['k', ENTER])).toMatchObject({ answer: 'k' });
});

test.each([
  { name: 'a text', question: { message: 'title' } },
  { name: 'a choice', question: { message: 'urgency', choices: [{ value: 'low' }] } },
])('whoever leaves $name gives no answer', async ({ question }) => {
  expect(await answerTo(question, [ESCAPE])).toMatchObject({ answer: undefined });
});

import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { createSlaAnswerer } from '../../../src/app/answer-sla-questions.ts';
import { answerLines } from '../answer-lines.ts';
import type { Console } from '../console.ts';
import { tryRepository } from '../repository.ts';

/** Questions bring what they need; definitions and calendars that they leave out are those of the repository. */
export async function answerSlaQuestions(console: Console, directory: string): Promise<void> {
  const configuration = await tryRepository(directory)?.loadConfiguration();
  const answer = createSlaAnswerer({
    loadZone: createZoneLoader(),
    definitions: () => configuration?.sla?.value,
    calendarById: (id) => configuration?.calendars.get(id)?.value,
  });
  // Clocks are plain data of the same shapes as JSON.
  await answerLines(console, (question) => answer(question) as never);
}

import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { createSlaAnswerer } from '../../../src/app/answer-sla-questions.ts';
import { answerLines } from '../answer-lines.ts';
import type { Console } from '../console.ts';
import { tryRepository } from '../repository.ts';

/** Questions bring what they need; definitions, calendars, services and teams that they leave out are the repository's. */
export async function answerSlaQuestions(console: Console, directory: string): Promise<void> {
  const configuration = await tryRepository(directory)?.loadConfiguration();
  const services = [...(configuration?.services.values() ?? [])].map(({ value }) => value);
  const teams = configuration?.teams?.value.teams ?? [];
  const answer = createSlaAnswerer({
    loadZone: createZoneLoader(),
    definitions: () => configuration?.sla?.value,
    calendarById: (id) => configuration?.calendars.get(id)?.value,
    elsewhere: () => ({ services, teams }),
  });
  // Clocks are plain data of the same shapes as JSON.
  await answerLines(console, (question) => answer(question) as never);
}

export const TICKED = '- [X] There are no passwords, keys or personal data of others in this text.';

/** A body as the forge writes it. */
export function bodyOf(answers: Readonly<Record<string, string>>): string {
  return Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer === '' ? '_No response_' : answer}`)
    .join('\n\n');
}

export function incidentBody(answers: Readonly<Record<string, string>> = {}): string {
  return bodyOf({
    'What happens?': 'Every till in the store shows "printer offline" since this morning.',
    'Which service?': 'Store checkout',
    'What is it about?': 'Tills and payment terminals',
    'How many are affected?': 'High: many people, or the business itself',
    'How long can it wait?': 'High: it cannot wait',
    'For whom, if not for yourself?': '',
    'Before you send it': TICKED,
    ...answers,
  });
}

/** Answers to the form of a catalogue item, with those that every form asks for. */
export function orderBody(item: string, answers: Readonly<Record<string, string>>): string {
  return bodyOf({
    'Catalogue item': item,
    ...answers,
    'For whom, if not for yourself?': '',
    'By which day?': '',
    'Anything else?': '',
    'Before you send it': TICKED,
  });
}

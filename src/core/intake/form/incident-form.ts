import type { Configuration } from '../../config/configuration.ts';
import type { IssueForm } from './issue-form.ts';
import { CONSENT, FOR_WHOM, HOW_MANY, HOW_SOON, WHO_READS, whichCategory, whichService } from './standard-questions.ts';

/** Priority is not asked for: it follows from impact and urgency. */
export function incidentForm(configuration: Configuration): IssueForm {
  return {
    name: 'Incident',
    description: 'Something does not work as it should',
    labels: ['gitsm/incident'],
    body: [
      WHO_READS,
      {
        type: 'textarea',
        id: 'what',
        label: 'What happens?',
        help: 'What you did, what you saw and since when. The title above is what others read first.',
        required: true,
      },
      whichService(configuration),
      ...whichCategory(configuration),
      HOW_MANY,
      HOW_SOON,
      FOR_WHOM,
      CONSENT,
    ],
  };
}

import type { Configuration } from '../../config/configuration.ts';
import type { IssueForm } from './issue-form.ts';
import { CONSENT, HOW_MANY, HOW_SOON, WHO_READS, whichCategory, whichService } from './standard-questions.ts';

export function problemForm(configuration: Configuration): IssueForm {
  return {
    name: 'Problem',
    description: 'The unknown cause of incidents that happened or may happen',
    labels: ['gitsm/problem'],
    body: [
      WHO_READS,
      { type: 'textarea', id: 'what', label: 'What is seen, when and where?', required: true },
      {
        type: 'input',
        id: 'incidents',
        label: 'Which incidents belong to it?',
        help: 'Ids with commas between them, such as INC-117, INC-131.',
        required: false,
      },
      {
        type: 'textarea',
        id: 'workaround',
        label: 'What helps meanwhile?',
        help: 'A way around it that the service desk can follow.',
        required: false,
      },
      whichService(configuration),
      ...whichCategory(configuration),
      HOW_MANY,
      HOW_SOON,
      CONSENT,
    ],
  };
}

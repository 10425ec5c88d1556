import type { CatalogueItem, Configuration } from '../../config/configuration.ts';
import type { RecordKind } from '../../record/record.ts';
import { changeForm } from './change-form.ts';
import { incidentForm } from './incident-form.ts';
import type { IssueForm } from './issue-form.ts';
import { itemForm } from './item-form.ts';
import { problemForm } from './problem-form.ts';

/** A form by which issues come in, with what it makes of them. */
export type IntakeForm = {
  /** Name of its file without the ending; stands in `source.form`. */
  readonly name: string;
  readonly kind: RecordKind;
  readonly version: number;
  readonly form: IssueForm;
  readonly item?: CatalogueItem;
  /** Which file of the configuration to change where the form is wrong. */
  readonly from: string;
};

/** Counts up when the questions that are not configured change. */
const VERSION = 1;

/** Every form of the configuration: incident, problem, change, then the items in production by their ids. */
export function intakeForms(configuration: Configuration): readonly IntakeForm[] {
  const own = { version: VERSION, from: 'config/gitsm.yaml' };
  const items = [...configuration.catalogue.values()]
    .filter(({ value }) => value.status === 'production')
    .toSorted((a, b) => (a.value.id < b.value.id ? -1 : 1));
  return [
    { ...own, name: 'incident', kind: 'incident', form: incidentForm(configuration) },
    { ...own, name: 'problem', kind: 'problem', form: problemForm(configuration) },
    { ...own, name: 'change', kind: 'change', form: changeForm(configuration) },
    ...items.map(
      ({ path, value }): IntakeForm => ({
        name: `request-${value.id}`,
        kind: 'request',
        version: value.version ?? VERSION,
        form: itemForm(value, configuration),
        item: value,
        from: path,
      }),
    ),
  ];
}

import type { Configuration } from '../../core/config/configuration.ts';
import type { Check } from '../../core/set-up/check.ts';
import { checkForge } from '../../core/set-up/check-forge.ts';
import { checkHere, type FoundHere } from '../../core/set-up/check-here.ts';
import type { ForgeSettings } from '../../core/set-up/forge-settings.ts';
import type { Instant } from '../../core/time/instant.ts';
import { FORMS_FOLDER, type FormPorts } from '../intake/write-forms.ts';
import { planSetUp } from './plan-set-up.ts';

export type ExamineGiven = Pick<FoundHere, 'nodeVersion' | 'gitVersion' | 'origin'> & {
  readonly configuration: Configuration;
  readonly product: ReadonlyMap<string, string>;
  readonly now: Instant;
};

export type ExaminePorts = FormPorts & {
  /** What the forge says of its settings, or why it was not asked. */
  readonly settings: (repository: string) => Promise<ForgeSettings | { readonly unasked: string }>;
};

/** Every thing that a set-up needs, as it is: here, and on the forge where that can be asked. */
export async function examineSetUp(given: ExamineGiven, ports: ExaminePorts): Promise<readonly Check[]> {
  const { configuration, product, now } = given;
  const organisation = configuration.organisation?.value;
  const wanted = await planSetUp({ configuration, product, repository: undefined, app: undefined }, ports);
  const paths = wanted.plan.effects.map(({ path }) => path);
  const here = checkHere({
    ...given,
    organisation,
    staleForms: paths.filter((path) => path.startsWith(FORMS_FOLDER)),
    staleFiles: paths.filter((path) => !path.startsWith(FORMS_FOLDER)),
    keptFiles: wanted.kept,
  });
  const repository = organisation?.repository ?? given.origin;
  const settings =
    repository === undefined ? { unasked: 'nothing says which repository' } : await ports.settings(repository);
  if ('unasked' in settings)
    return [...here, { id: 'forge', verdict: 'unasked', says: `not looked at: ${settings.unasked}` }];
  return [...here, ...checkForge({ organisation, settings, now })];
}

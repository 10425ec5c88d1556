import type { CheckRunPart, Forge } from '../../app/telling/forge.ts';
import type { Annotation } from '../../core/plan/forge-effect.ts';
import { read, write } from './call.ts';
import type { Client } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';

type CheckRuns = Pick<Forge, 'checkRun' | 'createCheckRun' | 'updateCheckRun'>;

export function checkRuns(client: Client, name: RepositoryName): CheckRuns {
  const { checks } = client.rest;
  return {
    checkRun: async (sha, check_name) => {
      const found = await read(() => checks.listForRef({ ...name, ref: sha, check_name, filter: 'latest' }));
      const [run] = found.data.check_runs;
      if (run === undefined) return undefined;
      const { id, status, external_id: key, output } = run;
      return { id, key: key ?? '', isCompleted: status === 'completed', annotations: output.annotations_count };
    },
    createCheckRun: ({ sha, key, ...part }) =>
      write(() => checks.create({ ...name, head_sha: sha, external_id: key, ...toRequest(part), name: part.name })),
    updateCheckRun: (id, part) => write(() => checks.update({ ...name, check_run_id: id, ...toRequest(part) })),
  };
}

function toRequest({ conclusion, title, summary, annotations }: CheckRunPart) {
  const output = { title, summary, annotations: annotations.map(toAnnotation) };
  return conclusion === undefined
    ? ({ status: 'in_progress', output } as const)
    : ({ status: 'completed', conclusion, output } as const);
}

/** The forge refuses columns of remarks that span lines. */
function toAnnotation({ path, line, endLine, columns, level, title, message }: Annotation) {
  const at = columns === undefined ? {} : { start_column: columns[0], end_column: columns[1] };
  return { path, start_line: line, end_line: endLine, ...at, annotation_level: level, title, message };
}

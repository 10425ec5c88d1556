import { resolveCommit } from '../commits.ts';
import { type ApiRequest, type ApiResponse, created, invalid, notFound, ok } from '../exchange.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import { type ForgeContext, type Overlay, pageUrl, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';

export type CheckRun = {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly externalId: string;
  readonly detailsUrl: string | null;
  readonly startedAt: string;
  readonly completedAt: string | null;
  /** As they were sent, of all requests together. */
  readonly annotations: readonly JsonObject[];
};

/** Check runs of any commit of the repository: emulate knows only commits of its own. */
export function checks(forge: ForgeContext): { readonly overlay: Overlay; readonly all: () => readonly CheckRun[] } {
  const runs = new Map<number, CheckRun>();
  const found = ({ params }: ApiRequest): CheckRun | undefined => runs.get(Number(params.check_run_id));

  /** `undefined` where GitHub refuses: something completed needs a conclusion. */
  function withFields(run: CheckRun, body: Json | undefined): CheckRun | undefined {
    const given = objectOf(body);
    const output = objectOf(given.output);
    const conclusion = typeof given.conclusion === 'string' ? given.conclusion : run.conclusion;
    const status = conclusion === null ? textOf(given.status) || run.status : 'completed';
    if (given.status === 'completed' && conclusion === null) return undefined;
    return {
      ...run,
      ...{ status, conclusion, name: textOf(given.name) || run.name },
      title: textOf(output.title) || run.title,
      summary: textOf(output.summary) || run.summary,
      text: textOf(output.text) || run.text,
      externalId: textOf(given.external_id) || run.externalId,
      detailsUrl: typeof given.details_url === 'string' ? given.details_url : run.detailsUrl,
      completedAt: status === 'completed' ? textOf(given.completed_at) || run.completedAt || forge.clock.now() : null,
      annotations: [...run.annotations, ...listOf(output.annotations).filter(isObject)],
    };
  }

  async function create(request: ApiRequest): Promise<ApiResponse> {
    const sha = textOf(objectOf(request.body).head_sha);
    if (sha.length !== 40 || (await resolveCommit(forge.repository, sha)) === undefined)
      return invalid(`No commit found for SHA: ${sha}`);
    const blank = {
      name: '',
      status: 'queued',
      conclusion: null,
      title: '',
      summary: '',
      text: '',
      externalId: '',
      detailsUrl: null,
    };
    const started = { startedAt: forge.clock.now(), completedAt: null, annotations: [] };
    const run = withFields({ id: forge.nextId() * 10_000, sha, ...blank, ...started }, request.body);
    if (run === undefined) return invalid('conclusion is missing');
    runs.set(run.id, run);
    return created(toCheckRun(run));
  }

  function update(request: ApiRequest): ApiResponse {
    const before = found(request);
    if (before === undefined) return notFound;
    const run = withFields(before, request.body);
    if (run === undefined) return invalid('conclusion is missing');
    runs.set(run.id, run);
    return ok(toCheckRun(run));
  }

  function get(request: ApiRequest): ApiResponse {
    const run = found(request);
    return run === undefined ? notFound : ok(toCheckRun(run));
  }

  function annotations(request: ApiRequest): ApiResponse {
    const run = found(request);
    if (run === undefined) return notFound;
    const absent = { start_column: null, end_column: null, title: null, raw_details: null };
    const items = run.annotations.map((each) => ({
      ...absent,
      ...each,
      blob_href: `${pageUrl(forge)}/blob/${run.sha}/${textOf(each.path)}`,
    }));
    return paginate(request, `${repositoryUrl(forge)}/check-runs/${run.id}/annotations`, items);
  }

  async function list(request: ApiRequest): Promise<ApiResponse> {
    const sha = await resolveCommit(forge.repository, request.params.ref ?? '');
    if (sha === undefined) return notFound;
    const name = request.query.get('check_name');
    const ofCommit = [...runs.values()]
      .filter((run) => run.sha === sha && (name === null || run.name === name))
      .reverse();
    const latest = ofCommit.filter((run, index) => ofCommit.findIndex((each) => each.name === run.name) === index);
    const shown = (request.query.get('filter') === 'all' ? ofCommit : latest).map(toCheckRun);
    const url = `${repositoryUrl(forge)}/commits/${sha}/check-runs`;
    return paginate(request, url, shown, (page) => ({ total_count: shown.length, check_runs: page }));
  }

  function toCheckRun(run: CheckRun): JsonObject {
    const url = `${repositoryUrl(forge)}/check-runs/${run.id}`;
    return {
      ...{
        id: run.id,
        node_id: `CR_${run.id}`,
        head_sha: run.sha,
        name: run.name,
        status: run.status,
        conclusion: run.conclusion,
      },
      ...{
        started_at: run.startedAt,
        completed_at: run.completedAt,
        external_id: run.externalId,
        details_url: run.detailsUrl,
      },
      ...{
        url,
        html_url: `${pageUrl(forge)}/runs/${run.id}`,
        app: null,
        pull_requests: [],
        check_suite: { id: 5_000_000_001 },
      },
      output: {
        ...{ title: run.title, summary: run.summary, text: run.text },
        ...{ annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
      },
    };
  }

  const overlay: Overlay = {
    'checks/create': create,
    'checks/update': update,
    'checks/get': get,
    'checks/list-annotations': annotations,
    'checks/list-for-ref': list,
  };
  return { overlay, all: () => [...runs.values()] };
}

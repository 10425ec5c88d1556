import type { ApiRequest, ApiResponse } from '../exchange.ts';
import type { Json } from '../json.ts';

/** GitHub's pages: 30 unless asked for, 100 at most, with the links that clients follow. */
export function paginate(
  request: ApiRequest,
  url: string,
  items: readonly Json[],
  wrap?: (page: readonly Json[]) => Json,
): ApiResponse {
  const perPage = Math.min(100, Math.max(1, Number(request.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(request.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const slice = items.slice((page - 1) * perPage, page * perPage);
  const linkTo = (target: number, rel: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(target));
    return `<${url}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [linkTo(page - 1, 'prev'), linkTo(1, 'first')] : []),
    ...(page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')] : []),
  ];
  return {
    status: 200,
    headers: links.length === 0 ? {} : { link: links.join(', ') },
    body: wrap === undefined ? slice : wrap(slice),
  };
}

import { preflight } from './cors.ts';
import type { PlainRequest, PlainResponse } from './message.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Router } from './router.ts';
import type { Trace } from './trace.ts';

/** What is found at a path: it answers a request, given the parameters of the path and the text of the query. */
export type Endpoint = (
  request: PlainRequest,
  parameters: Readonly<Record<string, string>>,
  query: string,
  trace: Trace,
) => Promise<PlainResponse>;

/** Octets of a request body at the most. */
export const maxBodyOctets = 1_048_576;

/** Finds the endpoint of a request and lets it answer. */
export async function dispatch(
  router: Router<Endpoint>,
  request: PlainRequest,
  trace: Trace,
): Promise<PlainResponse> {
  if (request.body.length > maxBodyOctets) {
    throw new Refusal(413, 'invalid_request', 'The request body is larger than 1 MiB');
  }
  if (!URL.canParse(request.origin)) throw new Refusal(400, 'invalid_request', 'The host cannot be read');
  const mark = request.target.indexOf('?');
  const path = mark < 0 ? request.target : request.target.slice(0, mark);
  const match = router.match(path);
  if (!match) throw notFound('There is nothing at this path');
  const methods = [...match.routes.keys()];
  const endpoint = match.routes.get(request.method);
  if (endpoint) {
    return endpoint(request, match.parameters, mark < 0 ? '' : request.target.slice(mark + 1), trace);
  }
  const answer = preflight(request, methods);
  if (answer) return answer;
  throw new Refusal(405, 'invalid_request', `The method ${request.method} is not allowed here`, {
    headers: { allow: methods.join(', ') },
  });
}

import { tokenScopes } from '../../src/generated/checked-operations.gen.ts';
import { lineOf } from '../../src/verify/difference.ts';
import { type FieldCheck, type FieldCheckOptions, runFieldCheck } from '../../src/verify/run-field-check.ts';
import type { Fetch } from '@litas/client';
import { type Outcome, runLitas, type RunOptions } from './run-litas.ts';
import { client, startSandbox } from './sandbox.ts';

/** Creates a `fetch` from a function that takes one `Request`. */
export const fetchWith =
  (send: (request: Request) => Promise<Response>): Fetch & typeof fetch =>
  (url: RequestInfo | URL, init?: object) =>
    send(new Request(url, init));

/** A check of a sandbox, with its requests. */
export interface SandboxCheck extends FieldCheck {
  readonly requests: readonly Request[];
}

/** Changes responses of an API, so that it deviates from the description. */
export type Deviation = (request: Request, response: Response) => Response | Promise<Response>;

/** Checks a sandbox over HTTP as its first user, who has granted every scope. The responses pass through a deviation. */
export async function checkSandbox(
  deviation: Deviation = (_, response) => response,
  options: Partial<FieldCheckOptions> = {},
): Promise<SandboxCheck> {
  const { url, token } = await startSandbox();
  const requests: Request[] = [];
  const send = fetchWith(async (request) => {
    requests.push(request);
    return deviation(request, await fetch(request));
  });
  const check = await runFieldCheck({
    baseUrl: url,
    caller: { client, token: { id: token.id, key: token.key } },
    scopes: tokenScopes,
    signal: new AbortController().signal,
    fetch: send,
    ...options,
  });
  return { ...check, requests };
}

/** Changes the bodies of the responses of one path. */
export const withBody =
  (path: string, edit: (body: Record<string, unknown>) => unknown): Deviation =>
  async (request, response) => {
    if (new URL(request.url).pathname !== path) return response;
    const body = (await response.json()) as Record<string, unknown>;
    return Response.json(edit(body), { status: response.status });
  };

/** Returns the differences, one line each. */
export const linesOf = ({ checked }: FieldCheck): string[] =>
  checked.flatMap(({ operationId, status, differences }) =>
    differences.map((each) => `${operationId} ${status} ${each.path}: ${lineOf(each)}`),
  );

/** Runs `litas verify` in this process. */
export const runVerify = (args: readonly string[], options?: RunOptions): Promise<Outcome> =>
  runLitas(['verify', ...args], options);

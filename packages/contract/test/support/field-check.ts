import { onTestFinished } from 'vitest';
import { client } from '../../src/cases/credentials.ts';
import { readDescription, tokenScopesOf } from '@litas/openapi/read';
import { lineOf } from '../../src/field-check/difference.ts';
import {
  type FieldCheck,
  type FieldCheckOptions,
  runFieldCheck,
} from '../../src/field-check/run-field-check.ts';
import { fetchWith } from '../../src/fetch-with.ts';
import { startSandbox } from '../../src/sandbox.ts';

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
  const description = readDescription();
  const { server, token } = await startSandbox();
  onTestFinished(() => server.close());
  const requests: Request[] = [];
  const send = fetchWith(async (request) => {
    requests.push(request);
    return deviation(request, await fetch(request));
  });
  const check = await runFieldCheck({
    description,
    baseUrl: server.url,
    caller: { client, token: { id: token.id, key: token.key } },
    scopes: tokenScopesOf(description),
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

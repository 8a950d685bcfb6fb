import type { Wallet } from '@litas/client';
import type { PlainResponse } from '@litas/sandbox';
import { type Description, readDescription, tokenScopesOf } from '@litas/openapi/read';
import { describedOperations } from '../../src/description/operations.ts';
import { responseValidator } from '../../src/validators/response-validator.ts';
import { lineOf } from '../../src/validators/finding.ts';
import type { MatrixCase } from '../../src/matrix/case.ts';
import { matrixCases } from '../../src/matrix/cases.ts';
import { openMsw, openProxy, openSandbox } from '../../src/matrix/open-transport.ts';
import { runAlike } from '../../src/matrix/run-alike.ts';
import { runCase } from '../../src/matrix/run-case.ts';
import { createFixture, type Fixture } from '../../src/matrix/fixture.ts';

/** A mutation. */
export interface Mutation {
  /** Changes the description, as JSON text. */
  readonly description?: (bundle: string) => string;
  /** Changes the responses of the sandbox. */
  readonly sandbox?: (response: PlainResponse) => PlainResponse;
  /** Changes the methods of the client. */
  readonly client?: (wallet: Wallet) => Wallet;
}

const described = readDescription();

/** Runs the matrix of one operation against a mutated sandbox, as `pnpm contract` does, and returns the findings. */
export async function runMutation(operationId: string, mutation: Mutation): Promise<string[]> {
  const { bundle, cases, fixture } = await prepare(operationId, mutation);
  const { client: change } = mutation;
  const transport = await openSandbox(responseValidator(bundle), fixture);
  try {
    const broken = { ...transport, options: { ...transport.options, change } };
    return await objections(cases, async (each) => (await runCase(broken, each)).findings.map(lineOf));
  } finally {
    await transport.close();
  }
}

/** Runs the same through the Prism proxy. */
export async function runThroughPrism(operationId: string, mutation: Mutation): Promise<string[]> {
  const { bundle, cases, fixture } = await prepare(operationId, mutation);
  const transport = await openProxy(responseValidator(bundle), fixture);
  try {
    return await objections(cases, async (each) => (await runCase(transport, each)).findings.map(lineOf));
  } finally {
    await transport.close();
  }
}

/** Runs the same with a mutation of the sandbox behind MSW only. */
export async function runBesideMsw(operationId: string, mutation: Mutation): Promise<string[]> {
  const { bundle, cases, fixture } = await prepare(operationId, mutation);
  const validator = responseValidator(bundle);
  const whole = await openSandbox(validator);
  const broken = await openMsw(validator, fixture);
  try {
    return await objections(cases, async (each) =>
      (await runAlike(whole, broken, each)).findings.map(lineOf),
    );
  } finally {
    await broken.close();
    await whole.close();
  }
}

async function prepare(
  operationId: string,
  { description, sandbox = (response) => response, client }: Mutation,
): Promise<{ bundle: Description; cases: MatrixCase[]; fixture: Fixture }> {
  const text = JSON.stringify(described);
  const broken = description?.(text) ?? text;
  if (description && broken === text) throw new Error('The mutation changes nothing.');
  const bundle = JSON.parse(broken) as Description;
  const operations = describedOperations(bundle).filter((each) => each.operationId === operationId);
  const cases = await matrixCases(operations, tokenScopesOf(bundle));
  const fixture = await createFixture(client);
  return {
    bundle,
    cases,
    fixture: {
      ...fixture,
      handle: async (request) => sandbox(await fixture.handle(request)),
      fetch: async (input, init) => {
        const response = await fixture.fetch(input, init);
        // The length belongs to the original body.
        const { 'content-length': _, ...headers } = Object.fromEntries(response.headers);
        const {
          status,
          body,
          headers: changedHeaders,
        } = sandbox({
          status: response.status,
          headers,
          body: await response.text(),
        });
        return new Response(body.length === 0 ? null : String(body), { status, headers: changedHeaders });
      },
    },
  };
}

async function objections(
  cases: readonly MatrixCase[],
  run: (each: MatrixCase) => Promise<readonly string[]>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const each of cases) lines.push(...(await run(each)));
  return lines;
}

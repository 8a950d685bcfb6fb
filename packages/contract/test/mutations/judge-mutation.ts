import type { Wallet } from '@litas/client';
import type { PlainResponse } from '@litas/sandbox';
import { type Description, readDescription, tokenScopesOf } from '@litas/openapi/read';
import { describedOperations } from '../../src/description/operations.ts';
import { answerJudge } from '../../src/judges/answer-judge.ts';
import { lineOf } from '../../src/judges/finding.ts';
import type { MatrixCase } from '../../src/matrix/case.ts';
import { matrixCases } from '../../src/matrix/cases.ts';
import { openMsw, openProxy, openSandbox } from '../../src/matrix/open-way.ts';
import { runAlike } from '../../src/matrix/run-alike.ts';
import { runCase } from '../../src/matrix/run-case.ts';
import { createStage, type Stage } from '../../src/matrix/stage.ts';

/** One thing that is broken. */
export interface Mutation {
  /** What is broken in the description, as JSON text. */
  readonly description?: (bundle: string) => string;
  /** What is broken in the sandbox: its answers. */
  readonly sandbox?: (answer: PlainResponse) => PlainResponse;
  /** What is broken in the client: its methods. */
  readonly client?: (wallet: Wallet) => Wallet;
}

const described = readDescription();

/** Runs the matrix of one operation against the sandbox, as `pnpm contract` does, with something broken; gives the objections. */
export async function judgeMutation(operationId: string, mutation: Mutation): Promise<string[]> {
  const { bundle, cases, stage } = await prepare(operationId, mutation);
  const { client: change } = mutation;
  const way = await openSandbox(answerJudge(bundle), stage);
  try {
    const broken = { ...way, options: { ...way.options, change } };
    return await objections(cases, async (each) => (await runCase(broken, each)).findings.map(lineOf));
  } finally {
    await way.close();
  }
}

/** The same through Prism's proxy. */
export async function judgeThroughPrism(operationId: string, mutation: Mutation): Promise<string[]> {
  const { bundle, cases, stage } = await prepare(operationId, mutation);
  const way = await openProxy(answerJudge(bundle), stage);
  try {
    return await objections(cases, async (each) => (await runCase(way, each)).findings.map(lineOf));
  } finally {
    await way.close();
  }
}

/** The same where only the sandbox behind MSW is broken. */
export async function judgeBesideMsw(operationId: string, mutation: Mutation): Promise<string[]> {
  const { bundle, cases, stage } = await prepare(operationId, mutation);
  const judge = answerJudge(bundle);
  const whole = await openSandbox(judge);
  const broken = await openMsw(judge, stage);
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
  { description, sandbox = (answer) => answer, client }: Mutation,
): Promise<{ bundle: Description; cases: MatrixCase[]; stage: Stage }> {
  const text = JSON.stringify(described);
  const broken = description?.(text) ?? text;
  if (description && broken === text) throw new Error('The mutation changes nothing.');
  const bundle = JSON.parse(broken) as Description;
  const operations = describedOperations(bundle).filter((each) => each.operationId === operationId);
  const cases = await matrixCases(operations, tokenScopesOf(bundle));
  const stage = await createStage(client);
  return {
    bundle,
    cases,
    stage: {
      ...stage,
      handle: async (request) => sandbox(await stage.handle(request)),
      fetch: async (input, init) => {
        const response = await stage.fetch(input, init);
        // The length is of the whole answer.
        const { 'content-length': _, ...headers } = Object.fromEntries(response.headers);
        const {
          status,
          body,
          headers: answered,
        } = sandbox({
          status: response.status,
          headers,
          body: await response.text(),
        });
        return new Response(body.length === 0 ? null : String(body), { status, headers: answered });
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

import { readFile } from 'node:fs/promises';
import { code, paragraphs, table } from './markdown.ts';
import type { Page } from './page.ts';

interface Share {
  done: number;
  of: number;
}

interface StatusShare {
  byBehavior: number;
  byFault: number;
  replayed: number;
  unreachable: number;
  of: number;
}

/** The contents of `apps/docs/contract.json`, which `pnpm contract` writes. */
interface Summary {
  checks: (Share & { name: string; says: string })[];
  statuses: (StatusShare & { transport: string })[];
  operations: {
    operationId: string;
    passed: Record<string, number>;
    statuses: StatusShare;
  }[];
  fuzzerChecks: { name: string; outcome: string; how: string }[];
  remarks: { count: number; text: string }[];
  tools: { name: string; state: string; said: string }[];
}

/** Writes the contract report: how far the client, the sandbox, the MSW handlers and Prism follow the description. */
export async function contractPage(): Promise<Page> {
  const text = await readFile(new URL('../../contract.json', import.meta.url), 'utf8');
  const { checks, statuses, operations, fuzzerChecks, remarks, tools } = JSON.parse(text) as Summary;
  const body = paragraphs([
    'Client, sandbox, MSW handlers and Prism are made from one description of the API. This report shows how far each of them does what the description says, checked by validators that are not ours. It does not show that the description is right about the real API: [Evidence](/catalogues/evidence/) says where each fact comes from, and [Check the real API](/guides/check-the-real-api/) compares them.',
    'The client calls every operation in four ways: against Prism, which responds with the examples of the description; against the sandbox through Prism, which validates requests and responses; against the sandbox directly; and against the MSW handlers. The schemas of the description validate each response: status, media type, headers and body. A field that the description does not have is an error. `pnpm contract` runs all checks, prints the results with their times, and fails when a check fails.',
    '## Summary',
    table(
      ['check', 'what it checks', 'operations'],
      checks.map(({ name, says, done, of }) => [code(name), says, `${done} of ${of}`]),
    ),
    table(
      ['transport', 'reached', 'of them by fault rules', 'replayed', 'unreachable', 'declared'],
      statuses.map(({ transport, ...share }) => [
        transport,
        ...[reachedOf(share), share.byFault, share.replayed, share.unreachable, share.of].map(String),
      ]),
    ),
    'A declared status is _reached_ when a call, the state of the sandbox or one of its fault rules leads to it. It is _replayed_ when the response is only the example of the description, requested with `Prefer: code=`; Prism has no state, so it replays all of them. The reasons for the _unreachable_ ones are under Exceptions.',
    table(
      ['validator', 'result', 'details'],
      tools.map(({ name, state, said }) => [name, state, said]),
    ),
    '## Results by operation',
    'The table shows how many cases passed for each check, and how many of the declared statuses the sandbox reached. “–” means that the operation has no case for a check; under _scopes_ it means that the operation needs no scope. The first table explains the checks.',
    table(
      ['operation', ...checks.map(({ name }) => name), 'statuses'],
      operations.map(({ operationId, passed, statuses: own }) => [
        code(operationId),
        ...checks.map(({ name }) => String(passed[name] ?? '–')),
        `${reachedOf(own)} of ${own.of}`,
      ]),
    ),
    '## Fuzzing',
    'These are the usual checks of schema-based fuzzers, with generated requests. A case that fails is reduced to the smallest one and printed as a `curl` command.',
    table(
      ['check', 'result', 'how it is checked'],
      fuzzerChecks.map(({ name, outcome, how }) => [code(name), outcome, how]),
    ),
    '## Exceptions',
    table(
      ['cases', 'exception and reason'],
      remarks.map(({ count, text: what }) => [String(count), what]),
    ),
  ]);
  return {
    route: 'catalogues/contract',
    title: 'Contract report',
    description:
      'How far the client, the sandbox, the MSW handlers and Prism follow the description, by operation and by check.',
    body,
  };
}

/** Counts the statuses that more than an example led to. */
const reachedOf = ({ byBehavior, byFault }: StatusShare): number => byBehavior + byFault;

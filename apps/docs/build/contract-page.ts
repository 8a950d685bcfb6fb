import { readFile } from 'node:fs/promises';
import { code, page, table } from './markdown.ts';

interface Share {
  done: number;
  of: number;
}

interface StatusShare extends Share {
  unable: number;
}

/** What `pnpm contract` leaves in `apps/docs/contract.json`. */
interface Summary {
  checks: (Share & { name: string; says: string })[];
  statuses: (StatusShare & { way: string })[];
  operations: {
    operationId: string;
    passed: Record<string, number>;
    statuses: StatusShare;
  }[];
  fuzzerChecks: { name: string; outcome: string; how: string }[];
  remarks: { count: number; text: string }[];
  tools: { name: string; state: string; said: string }[];
}

/** The contract report: how far client, sandbox, MSW handlers, Prism and description agree, and who says so. */
export async function contractPage(): Promise<string> {
  const text = await readFile(new URL('../contract.json', import.meta.url), 'utf8');
  const { checks, statuses, operations, fuzzerChecks, remarks, tools } = JSON.parse(text) as Summary;
  return page('Contract report', 'Reference', [
    'The client makes every call of the description: to Prism, which answers with its examples; to the sandbox, through Prism, which judges requests and answers on their way; to the sandbox itself; and to the MSW handlers. The schemas of the description judge each answer: its status, media type, headers and body, and that no field is there which is not described. `pnpm contract` does it again, prints it with its times, and fails if anybody objects.',
    '## In short',
    table(
      ['check', 'what', 'operations'],
      checks.map(({ name, says, done, of }) => [code(name), says, `${done} of ${of}`]),
    ),
    table(
      ['declared statuses', 'reached', 'outcome'],
      statuses.map(({ way, ...share }) => [way, `${share.done} of ${share.of}`, outcomeOf(share)]),
    ),
    table(
      ['tools that judge by themselves', 'outcome', 'what they said'],
      tools.map(({ name, state, said }) => [name, state, said]),
    ),
    '## Operation by operation',
    'Cases that passed, by check; then the declared statuses that every way reached, of those that can be reached. What each check is, the first table says; “–” is a check that the operation has no case for, under _scopes_ because it needs none.',
    table(
      ['operation', ...checks.map(({ name }) => name), 'statuses'],
      operations.map(({ operationId, passed, statuses: own }) => [
        code(operationId),
        ...checks.map(({ name }) => String(passed[name] ?? '–')),
        `${own.done} of ${own.of - own.unable}`,
      ]),
    ),
    '## What fuzzers check',
    'The checks that schema-based fuzzers list, made with generated requests. A case that fails is shrunk and told as a `curl` line.',
    table(
      ['check', 'outcome', 'how'],
      fuzzerChecks.map(({ name, outcome, how }) => [code(name), outcome, how]),
    ),
    '## What is different',
    table(
      ['cases', 'what, and why'],
      remarks.map(({ count, text: what }) => [String(count), what]),
    ),
  ]);
}

/** Whether everything was reached that can be. */
function outcomeOf({ done, of, unable }: StatusShare): string {
  if (done + unable < of) return `${of - done - unable} not reached`;
  return unable === 0 ? 'all' : `all that can be reached; ${unable} cannot be, for the reasons at the end`;
}

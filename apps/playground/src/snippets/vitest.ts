import type { JournalEntry } from '@litas/sandbox';
import type { SnippetRequest } from './snippets.ts';
import { clientOf, loginLines, parametersOf } from './typescript.ts';

/**
 * Writes a recorded request as a test case, with a sandbox of its own: the same user, the same fault, and for an invalid signature a
 * wrong key.
 *
 * @returns The test; `undefined` where the request called no operation, or a client cannot send it.
 */
export function vitestSnippet(
  { credentials, call, login }: SnippetRequest,
  { status, error, signer, fault }: Pick<JournalEntry, 'status' | 'error' | 'signer' | 'fault'>,
): string | undefined {
  if (call === undefined || (status === 401 && (signer.kind === 'none' || error !== 'unauthorized')))
    return undefined;
  const hasWrongKey = status === 401 && signer.kind === 'unverified';
  const client = login?.client ?? (hasWrongKey ? { ...credentials, key: 'not-the-right-key' } : credentials);
  const made = `wallet.${call.operation}(${parametersOf(call.parameters)})`;
  const failure = `{ status: ${status}${error === undefined ? '' : `, code: '${error}'`} }`;
  return [
    `import { createWallet${login === undefined ? '' : ', tokenFrom'} } from '@litas/client';`,
    `import { createSandbox } from '@litas/sandbox';`,
    `import { expect, test } from 'vitest';`,
    '',
    `test('${call.operation} responds with ${status}${error === undefined ? '' : ` ${error}`}', async () => {`,
    ...[
      'const sandbox = createSandbox();',
      `const client = ${clientOf(client)};`,
      'const options = { client, baseUrl: sandbox.origin, fetch: sandbox.fetch };',
      ...loginLines(login),
      ...faultLines(fault),
      `const wallet = createWallet({ ...options${login === undefined ? '' : ', token'}${fault === undefined ? '' : ', fetch, retry: false'} });`,
      status < 400
        ? `await expect(${made}).resolves.toBeDefined();`
        : `await expect(${made}).rejects.toMatchObject(${failure});`,
    ].map((line) => `  ${line}`),
    '});',
  ].join('\n');
}

/** The sandbox takes a fault from a header, too. */
const faultLines = (fault: string | undefined): readonly string[] =>
  fault === undefined
    ? []
    : [
        `const fetch: typeof sandbox.fetch = (url, init) =>`,
        `  sandbox.fetch(url, { ...init, headers: { ...init?.headers, 'x-sandbox-fault': '${fault}' } });`,
      ];

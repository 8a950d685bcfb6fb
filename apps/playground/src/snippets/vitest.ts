import type { JournalEntry } from '@litas/sandbox';
import { expectedResponse } from './expected-response.ts';
import { Code, literal } from './literal.ts';
import { requiredFunction, requiredValues, type RequiredValues } from './required-values.ts';
import type { SnippetRequest } from './snippets.ts';
import { loginLines } from './typescript.ts';
import { signatureCase } from './vitest-signature.ts';
import type { CaseBody, NoVitestCase, VitestCase, VitestNote, VitestSource } from './vitest-source.ts';
import { startImports, startLines, type VitestStart } from './vitest-start.ts';

const comments: Readonly<Record<VitestNote, string>> = {
  lacksState: 'It needs state that a new sandbox does not have: start from the world before the request.',
  asItIs: 'It runs in the world of the team as it is, and changes it.',
  otherMistake: 'The mistake of the recorded request is not known. A wrong key signs here instead.',
  expiresFirst: 'The token expires before the call. Without its refresh token it is not renewed.',
  bodyRewritten: 'The body is written from its fields: its spaces and their order may differ.',
  hiddenValues: 'The journal hides values of the request: they are “hidden” here.',
  otherSigner: 'The journal does not have the id that signed. A client with the same mistake signs here.',
  unknownUser: 'The password of the user is not known: set USERNAME and PASSWORD.',
};

/**
 * Writes a recorded request as a test case that reproduces it: with the same world, clock, user and fault, and signed as it was signed.
 *
 * @returns The case, or the reason why there is none.
 */
export function vitestCase(source: VitestSource): VitestCase | NoVitestCase {
  const { entry, request, start } = source;
  const values = requiredValues();
  const isUnsigned = entry.status === 401 && ['none', 'unverified'].includes(entry.signer.kind);
  if (request.call === undefined && !isUnsigned) return 'noOperation';
  if (entry.headers['content-type']?.startsWith('multipart/') || typeof entry.body === 'string')
    return 'file';
  const body =
    isUnsigned && entry.fault === undefined ? signatureCase(source, values) : callCase(source, values);
  if (typeof body === 'string') return body;
  const startOf = startLines(start, values, body.origin);
  const notes: readonly VitestNote[] = [
    ...body.notes,
    ...(start.kind === 'connected' ? (['asItIs'] as const) : []),
    ...(start.kind === 'new' && start.lacks.length > 0 ? (['lacksState'] as const) : []),
  ];
  const lines = [
    ...(start.kind === 'file' ? ["import { readFile } from 'node:fs/promises';"] : []),
    ...body.imports,
    ...startImports(start),
    "import { expect, test } from 'vitest';",
    '',
    ...(values.names().length > 0 ? [...requiredFunction, ''] : []),
    ...notes.map((note) => `// ${comments[note]}`),
    `test(${literal(body.title)}, async () => {`,
    ...[...startOf, ...body.lines].map((line) => `  ${line.replaceAll('\n', '\n  ')}`),
    '});',
  ];
  return { text: lines.join('\n'), required: values.names(), notes };
}

function callCase(source: VitestSource, values: RequiredValues): CaseBody | NoVitestCase {
  const { entry, request, start, refreshedAfter, expiredAfter, isUserUnknown } = source;
  const { status, error, fault, delivery } = entry;
  const { call, credentials } = request;
  if (call === undefined) return 'noOperation';
  if (isTokenInvalid(entry) && (refreshedAfter ?? expiredAfter) === undefined) return 'token';
  const login = isUserUnknown ? unknownLogin(request, entry) : request.login;
  const signer = login?.client ?? credentials;
  const client = { id: signer.id, key: values.secret('clientKey', signer.key) };
  const isOnce = fault !== undefined || status >= 500 || status === 429;
  const options = [
    ...(login === undefined
      ? []
      : [expiredAfter === undefined ? 'token' : 'token: { id: token.id, key: token.key }']),
    ...(fault === undefined ? [] : ['fetch']),
    ...(isOnce ? ['retry: false'] : []),
  ];
  const code = error === undefined ? {} : { code: error };
  // Without a refresh token, the client asks the user to sign in again.
  const details =
    expiredAfter === undefined
      ? { status, ...code }
      : { code: 'authorize_again', cause: { status, ...code } };
  const rejected = `.rejects.toMatchObject(${literal(details, '  ).rejects.toMatchObject(', 3)});`;
  const [before, after] =
    delivery !== undefined
      ? ['await expect(', ').rejects.toThrow();']
      : status >= 400
        ? ['await expect(', `)${rejected}`]
        : [entry.response.body === undefined ? 'await ' : 'const response = await ', ';'];
  const written = values.fill(call.parameters);
  const callOf = (indent: string, end: number): string => {
    const head = `${indent}wallet.${call.operation}(`;
    const parameters = literal(written, head, end);
    return `${head}${parameters === '{}' ? '' : parameters})`;
  };
  // A test indents its lines by two characters.
  const line = `${callOf(before, after.length + 3)}${after}`;
  const isLong = line.includes('\n') && after !== ';';
  const expectation = isLong ? `${before}\n${callOf('  ', 4)},\n${after}` : line;
  const wait = start.kind === 'connected' ? 'await ' : '';
  const later = refreshedAfter ?? expiredAfter;
  const order = literal([call.operation, 'createToken', call.operation]);
  return {
    imports: [`import { createWallet${login === undefined ? '' : ', tokenFrom'} } from '@litas/client';`],
    title: `${call.operation} ${refreshedAfter === undefined ? '' : 'refreshes its token and '}responds with ${status}${error === undefined ? '' : ` ${error}`}`,
    notes: [
      ...(isUserUnknown ? (['unknownUser'] as const) : []),
      ...(expiredAfter === undefined ? [] : (['expiresFirst'] as const)),
    ],
    lines: [
      `const client = ${literal(client, 'const client = ', 3)};`,
      'const options = { client, baseUrl: sandbox.origin, fetch: sandbox.fetch };',
      ...loginLines(
        login && {
          ...login,
          username: isUserUnknown ? values.of('username') : login.username,
          password: isUserUnknown ? values.of('password') : values.secret('password', login.password),
        },
      ),
      ...(later === undefined ? [] : [`await sandbox.clock.advance(${later});`]),
      ...faultLines(fault),
      `const wallet = createWallet(${options.length === 0 ? 'options' : `{ ...options, ${options.join(', ')} }`});`,
      expectation,
      ...(line.startsWith('const response') ? responseLines(entry, call.parameters, start) : []),
      ...(refreshedAfter === undefined ? [] : [`${wait}sandbox.journal.expectOrder(${order});`]),
    ],
  };
}

function responseLines(
  { method, response: { body } }: JournalEntry,
  sent: unknown,
  { kind: start }: VitestStart,
): readonly string[] {
  const expected = expectedResponse(body, { sent, start, isRead: method === 'GET' });
  const isPart = typeof expected === 'object' && !(expected instanceof Code);
  const head = `expect(response).${isPart ? 'toMatchObject' : 'toEqual'}(`;
  return [`${head}${literal(expected, head, 4)});`];
}

/** Whether a call was rejected because of its token, not because of a fault. */
const isTokenInvalid = ({ error, operation, fault }: JournalEntry): boolean =>
  error === 'invalid_grant' && operation !== 'createToken' && fault === undefined;

/** A login whose name and password are required values. */
const unknownLogin = (
  { credentials }: SnippetRequest,
  { signer }: JournalEntry,
): SnippetRequest['login'] => ({
  client: credentials,
  username: '',
  password: '',
  scopes: signer.kind === 'token' ? signer.scopes : [],
});

/** The sandbox takes a fault from a header, too. */
const faultLines = (fault: string | undefined): readonly string[] =>
  fault === undefined
    ? []
    : [
        `const headers = ${literal({ 'x-sandbox-fault': fault }, 'const headers = ', 3)};`,
        'const fetch: typeof sandbox.fetch = (url, init) =>',
        '  sandbox.fetch(url, { ...init, headers: { ...init?.headers, ...headers } });',
      ];

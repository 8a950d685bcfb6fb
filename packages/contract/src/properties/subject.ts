import { createWallet, type Credentials, type RequestedScope, tokenFrom } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { createSandbox, seededClients, type Sandbox } from '@litas/sandbox';
import { client, person } from '../cases/credentials.ts';
import type { RawRequest } from '../cases/case.ts';
import { readDescription, tokenScopesOf } from '@litas/openapi/read';
import type { DescribedOperation } from '../description/operations.ts';
import type { ReceivedResponse } from '../validators/response-validator.ts';

/** A sandbox in this process, and its signers. */
export interface Subject {
  readonly sandbox: Sandbox;
  /** A token of the first user with every scope, the built-in client, and the client that may read every user. */
  readonly signers: {
    readonly token: Credentials;
    readonly client: Credentials;
    readonly reader: Credentials;
  };
  /** Sends a request to it. @default unsigned */
  ask(
    request: RawRequest,
    signer?: Credentials,
    headers?: Readonly<Record<string, string>>,
  ): Promise<ReceivedResponse>;
  /** Returns the last request as a shell command. */
  curl(): string;
}

/** Creates a subject. */
export async function createSubject(): Promise<Subject> {
  const sandbox = createSandbox();
  const scope = tokenScopesOf(readDescription()) as RequestedScope[];
  const wallet = createWallet({ client, baseUrl: sandbox.origin, fetch: sandbox.fetch });
  const token = tokenFrom(await wallet.createToken({ grant_type: 'password', ...person, scope }));
  let last = '';
  return {
    sandbox,
    signers: { token, client, reader: seededClients.staticReader },
    ask: async (request, signer, given = {}) => {
      const { method, target, contentType, body = '' } = request;
      const url = `${sandbox.origin}${target}`;
      const { header } = signer ? await signMac({ ...signer, method, url, body }) : {};
      const headers = {
        ...(contentType !== undefined && { 'content-type': contentType }),
        ...(header !== undefined && { authorization: header }),
        ...given,
      };
      last = curlOf(url, request, headers);
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const { origin } = sandbox;
      const response = await sandbox.handle({ method, origin, target, headers, body: bytes });
      const text =
        typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
      return { status: response.status, headers: response.headers, text };
    },
    curl: () => last,
  };
}

/** Returns the signer of an operation. */
export const signerOf = (
  { signers }: Subject,
  { signed, takesToken }: DescribedOperation,
): Credentials | undefined => (signed ? (takesToken ? signers.token : signers.client) : undefined);

/** Writes a request as a shell command. */
export function curlOf(
  url: string,
  { method, body = '' }: RawRequest,
  headers: Readonly<Record<string, string>>,
): string {
  const given = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const text = typeof body === 'string' ? quoted(body) : `$'${[...body].map(hex).join('')}'`;
  return [
    'curl',
    '-X',
    method,
    quoted(url),
    ...given,
    ...(body.length > 0 ? ['--data-binary', text] : []),
  ].join(' ');
}

/** Quotes a text for a shell: as it is when it is printable, otherwise byte by byte. */
function quoted(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return `$'${[...Buffer.from(text)].map((byte) => (isPlain(byte) ? String.fromCharCode(byte) : hex(byte))).join('')}'`;
}

const isPlain = (byte: number): boolean => byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c;

const hex = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;

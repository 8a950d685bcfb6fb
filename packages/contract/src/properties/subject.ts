import { createWallet, type Credentials, type RequestedScope, tokenFrom } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { createSandbox, seededClients, type Sandbox } from '@litas/sandbox';
import { client, person } from '../cases/credentials.ts';
import type { RawRequest } from '../cases/case.ts';
import { readDescription, tokenScopesOf } from '@litas/openapi/read';
import type { DescribedOperation } from '../description/operations.ts';
import type { ReceivedResponse } from '../validators/response-validator.ts';

/** A sandbox in this process that requests are put to, and who can sign them. */
export interface Subject {
  readonly sandbox: Sandbox;
  /** A token of the first person with every scope, the example client, and the one that reads everybody. */
  readonly signers: {
    readonly token: Credentials;
    readonly client: Credentials;
    readonly reader: Credentials;
  };
  /** Puts a request to it; unsigned where nobody is named. */
  ask(
    request: RawRequest,
    signer?: Credentials,
    headers?: Readonly<Record<string, string>>,
  ): Promise<ReceivedResponse>;
  /** The last request as it was put, as a line for a shell. */
  curl(): string;
}

/** Makes a subject. */
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
      const octets = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const { origin } = sandbox;
      const response = await sandbox.handle({ method, origin, target, headers, body: octets });
      const text =
        typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
      return { status: response.status, headers: response.headers, text };
    },
    curl: () => last,
  };
}

/** Who signs a call of an operation, of those who may. */
export const signerOf = (
  { signers }: Subject,
  { signed, takesToken }: DescribedOperation,
): Credentials | undefined => (signed ? (takesToken ? signers.token : signers.client) : undefined);

/** Writes a request as a line for a shell. */
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

/** Quotes for a shell: plainly where all can be seen, octet by octet otherwise. */
function quoted(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return `$'${[...Buffer.from(text)].map((octet) => (isPlain(octet) ? String.fromCharCode(octet) : hex(octet))).join('')}'`;
}

const isPlain = (octet: number): boolean => octet >= 0x20 && octet < 0x7f && octet !== 0x27 && octet !== 0x5c;

const hex = (octet: number): string => `\\x${octet.toString(16).padStart(2, '0')}`;

import { createWallet, type Credentials, tokenFrom } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { createSandbox, type SandboxOptions } from '@litas/sandbox';
import { serve, type ServeLimits } from '@litas/sandbox/node';
import { client, person } from '../cases/credentials.ts';
import type { RunningServer } from '../running-server.ts';
import { exchangeRaw, statusesIn } from './exchange-raw.ts';

/** A sandbox to attack over HTTP, with the secrets that an attacker would want. */
export interface Target extends RunningServer {
  /** Host and port. */
  readonly host: string;
  /** The token of the first user, with all scopes that a login grants. */
  readonly token: Credentials;
  /** The errors that the sandbox threw with a 500. */
  readonly defects: readonly unknown[];
  /** Returns the `Authorization` header of a request that the token of the first user signs. */
  sign(method: string, target: string): Promise<string>;
  /** Sends bytes unchanged. */
  send(...pieces: readonly (string | Uint8Array)[]): Promise<string>;
  /** Returns whether a valid request gets its response. */
  isWell(): Promise<boolean>;
}

/** Serves a sandbox on a free port. Idle connections end soon, so that no test waits for them. */
export async function startTarget(options: SandboxOptions = {}, limits: ServeLimits = {}): Promise<Target> {
  const defects: unknown[] = [];
  const log: SandboxOptions['log'] = (event) => {
    if (event.kind === 'failure') defects.push(event.error);
  };
  const server = await serve(createSandbox({ log, ...options }), {
    port: 0,
    limits: { keepAliveMs: 30, checkEveryMs: 10, ...limits },
    onError: (error) => defects.push(error),
  });
  const wallet = createWallet({ client, baseUrl: server.url });
  const token = tokenFrom(await wallet.createToken({ grant_type: 'password', ...person, scope: ['email'] }));
  const sign: Target['sign'] = async (method, target) =>
    (await signMac({ ...token, method, url: `${server.url}${target}` })).header;
  return {
    url: server.url,
    host: new URL(server.url).host,
    close: () => server.close(),
    token,
    defects,
    sign,
    send: (...pieces) => exchangeRaw(server.url, ...pieces),
    isWell: async () => {
      const authorization = await sign('GET', '/rest/v1/user/me');
      const head = `GET /rest/v1/user/me HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nConnection: close\r\n`;
      const response = await exchangeRaw(server.url, `${head}Authorization: ${authorization}\r\n\r\n`);
      return statusesIn(response).join() === '200' && response.includes(person.username);
    },
  };
}

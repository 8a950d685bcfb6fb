import { createWallet, type RequestedScope, type Token, tokenFrom } from '@litas/client';
import { createSandbox, type SandboxOptions } from '@litas/sandbox';
import { type Exchange, type SandboxServer, serve } from '@litas/sandbox/node';
import { client, person } from './cases/credentials.ts';
import { readDescription, tokenScopesOf } from '@litas/openapi/read';

/** A running sandbox, and the requests that it received. */
export interface RunningSandbox {
  readonly server: SandboxServer;
  /** A token of the first user with every scope that a login can grant. */
  readonly token: Token;
  /** Requests so far, without the one for the token. */
  readonly exchanges: Exchange[];
}

/** Starts a sandbox on a free port and logs its first user in. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const exchanges: Exchange[] = [];
  const server = await serve(createSandbox(options), {
    port: 0,
    // On a busy machine a request must not meet the end of an idle connection.
    limits: { keepAliveMs: 120_000 },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const scope = tokenScopesOf(readDescription()) as RequestedScope[];
  const request = { grant_type: 'password', ...person, scope } as const;
  const response = await createWallet({ client, baseUrl: server.url }).createToken(request);
  exchanges.length = 0;
  return { server, token: tokenFrom(response), exchanges };
}

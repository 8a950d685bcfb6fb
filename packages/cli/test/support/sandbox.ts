import { createWallet, type RequestedScope, type Token, tokenFrom } from '@litas/client';
import { createSandbox, type Sandbox, type SandboxOptions, seededClients } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { onTestFinished } from 'vitest';
import { tokenScopes } from '../../src/generated/checked-operations.gen.ts';

/** The API client of the published examples. */
export const { example: client } = seededClients;

/** The first user of the sandbox. */
export const person = { username: 'ona@example.org', password: 'correct-horse-9' } as const;

/** A running sandbox. */
export interface RunningSandbox {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** A token of the first user with the scopes. */
  readonly token: Token;
}

/** Starts a sandbox on a free port until the end of the test, and logs its first user in. */
export async function startSandbox(
  options: SandboxOptions = {},
  scopes: readonly string[] = tokenScopes,
): Promise<RunningSandbox> {
  const sandbox = createSandbox(options);
  const server = await serve(sandbox, { port: 0 });
  onTestFinished(() => server.close());
  const request = { grant_type: 'password', ...person, scope: scopes as RequestedScope[] } as const;
  const response = await createWallet({ client, baseUrl: server.url }).createToken(request);
  return { url: server.url, sandbox, token: tokenFrom(response) };
}

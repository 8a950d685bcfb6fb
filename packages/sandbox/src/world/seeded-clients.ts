import { exampleClient, staticClient } from './clients.ts';

/** Credentials of a client. */
export interface ClientCredentials {
  /** The MAC id. */
  readonly id: string;
  /** The MAC key. */
  readonly key: string;
}

/**
 * The clients that every sandbox knows: `example`, which users grant their data to, and `staticReader`, which reads any user or
 * wallet by id without consent. Their keys are public and worth nothing anywhere else.
 *
 * @example
 * import { createSandbox, seededClients } from '@litas/sandbox';
 * import { signMac } from '@litas/client/mac';
 *
 * const sandbox = createSandbox();
 * const url = `${sandbox.origin}/rest/v1/user/5101`;
 * const { header } = await signMac({ ...seededClients.staticReader, method: 'GET', url });
 * const response = await sandbox.fetch(url, { headers: { authorization: header } });
 * console.log(response.status); // 200
 */
export const seededClients: Readonly<Record<'example' | 'staticReader', ClientCredentials>> = {
  example: { id: exampleClient.id, key: exampleClient.key },
  staticReader: { id: staticClient.id, key: staticClient.key },
};

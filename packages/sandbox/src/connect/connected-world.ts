import type { AnyNamedWorld } from '../engine/worlds/any-sandbox.ts';
import { watchEvents } from '../engine/worlds/watch-events.ts';
import { WorldFileError } from '../seed/world-file/world-file-error.ts';
import type { ListedUser } from '../domain/editing/edit-users.ts';
import type { WalletState } from '../domain/editing/wallet-state.ts';
import type { WorldFile } from '../seed/world-file/world-file.ts';
import type { WorldSnapshot } from '../state/store.ts';
import { type ControlClient, controlClient } from './call-control.ts';
import { ConnectError } from './connect-error.ts';
import { eventSource } from './event-source.ts';
import { connectedFetch } from './connected-fetch.ts';
import { type ConnectedJournal, connectedJournal } from './connected-journal.ts';
import { type ConnectSettings, eitherOf } from './options.ts';

/** A world of a connected sandbox. */
export interface ConnectedWorld extends AnyNamedWorld {
  /** The last requests. */
  readonly journal: ConnectedJournal;
}

/** A named snapshot in a connected sandbox, which keeps the last 20 of each world. */
interface KeptSnapshot extends WorldSnapshot {
  readonly snapshot: string;
}

/** A world of a connected sandbox. */
export function connectedWorld(settings: ConnectSettings, name: string): ConnectedWorld {
  const client = controlClient(settings, name);
  const { call, list, send } = client;
  return {
    name,
    origin: settings.origin,
    fetch: connectedFetch(settings, name),
    reset: () => call('POST /reset'),
    snapshot: (snapshot) => call('POST /snapshot', { body: { ...(snapshot && { snapshot }) } }),
    snapshots: list('GET /snapshots'),
    removeSnapshot: (snapshot) => found(call('DELETE /snapshots/{snapshot}', { path: { snapshot } })),
    restore: async (snapshot) => {
      const { snapshot: kept, world } = snapshot as KeptSnapshot;
      if (typeof kept !== 'string') {
        throw new TypeError('snapshot: must be a snapshot that a connected sandbox returned.');
      }
      await call('POST /restore', { body: { snapshot: kept, of: world } });
    },
    exportWorld: (query) => call('GET /export', { query }),
    importWorld: send('POST /import'),
    worldSchema: () => call('GET /world.schema.json'),
    worldFile: (query) => call('GET /world', { query }) as Promise<WorldFile>,
    load: async (file) => {
      try {
        await call('PUT /world', { body: file as Record<string, unknown> });
      } catch (error) {
        const { rejection } = error instanceof ConnectError ? error : {};
        throw rejection?.error === 'invalid_parameters' ? new WorldFileError(rejection.problems) : error;
      }
    },
    clock: connectedClock(client),
    faults: {
      add: async (rule) => (await call('POST /faults', { body: rule })).id,
      list: list('GET /faults'),
      remove: (id) => found(call('DELETE /faults/{id}', { path: { id } })),
      clear: () => call('DELETE /faults'),
    },
    quotas: () => call('GET /quotas'),
    setQuotas: (enabled) => call('PUT /quotas', { body: { enabled } }),
    journal: connectedJournal(client),
    events: (options = {}) => {
      const signal = eitherOf(options.signal, settings.signal);
      return watchEvents(eventSource(settings, name), { ...options, signal });
    },
    messages: list('GET /messages'),
    files: async (query) => {
      const { files } = await call('GET /files', { query });
      const read = [];
      for (const { size: _, link: __, ...file } of files) {
        read.push({
          ...file,
          bytes: await client.bytes('GET /files/{fileId}', { path: { fileId: file.id } }),
        });
      }
      return read;
    },
    reviewIdentification: (id, body = {}) =>
      call('POST /identification-requests/{identificationRequestId}/review', {
        path: { identificationRequestId: id },
        body,
      }),
    clients: list('GET /clients'),
    createClient: (body = {}) => call('POST /clients', { body }),
    removeClient: (id) => call('DELETE /clients/{client}', { path: { client: id } }),
    passwords: list('GET /passwords'),
    createGrantsLink: (user) => call('POST /grants/link', { body: { user } }),
    changePermissions: send('POST /clients/permissions'),
    grants: list('GET /grants'),
    withdrawGrant: send('POST /grants/withdraw'),
    tokens: list('GET /tokens'),
    expireToken: (token) => call('POST /tokens/expire', { body: { token } }),
    refreshToken: (token) => call('POST /tokens/refresh', { body: { token } }),
    revokeToken: (token) => call('POST /tokens/revoke', { body: { token } }),
    consentPage: async (query) => (await call('GET /consent-page', { query })).html,
    authorizationRequests: list('GET /authorization-requests'),
    confirmCard: (userId, code) => call('POST /users/{userId}/card', { path: { userId }, body: { code } }),
    users: list<'GET /users', ListedUser>('GET /users'),
    setUser: send<'PUT /users', ListedUser>('PUT /users'),
    wallets: list<'GET /wallets', WalletState>('GET /wallets'),
    setWallet: send<'PUT /wallets', WalletState>('PUT /wallets'),
    statements: (walletId, query) =>
      call('GET /wallets/{walletId}/statements', { path: { walletId }, query }),
    walletHistory: (walletId, currency) =>
      call('GET /wallets/{walletId}/history', { path: { walletId }, query: { currency } }),
    addPayment: send('POST /payments'),
    endPayment: (transferId, action) =>
      call('POST /payments/{transferId}/end', { path: { transferId }, body: { action } }),
    identificationRequests: list('GET /identification-requests'),
    remove: async () => {
      // Named by the path alone: a header would create the world again.
      await found(controlClient(settings, 'default').call('DELETE /worlds/{name}', { path: { name } }));
    },
  };
}

const connectedClock = ({ call }: ControlClient): ConnectedWorld['clock'] => ({
  now: async () => new Date((await call('GET /clock')).now),
  frozen: async () => (await call('GET /clock')).frozen,
  set: async (time) => {
    await call('POST /clock/set', { body: { time: typeof time === 'string' ? time : textOf(time) } });
  },
  advance: async (seconds) => void (await call('POST /clock/advance', { body: { seconds } })),
  freeze: async () => void (await call('POST /clock/freeze')),
  resume: async () => void (await call('POST /clock/resume')),
});

/** An invalid `Date` has no text in ISO 8601; it is sent as text, and the sandbox responds with the reason. */
const textOf = (time: Date): string => (Number.isNaN(time.getTime()) ? String(time) : time.toISOString());

/** Returns `false` when a call rejects with status 404. */
async function found(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof ConnectError && error.rejection?.status === 404) return false;
    throw error;
  }
}

import type { AnyNamedWorld } from '../engine/worlds/any-sandbox.ts';
import { watchEvents } from '../engine/worlds/watch-events.ts';
import { WorldFileError } from '../seed/world-file/world-file-error.ts';
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
  const { call } = client;
  return {
    name,
    origin: settings.origin,
    fetch: connectedFetch(settings, name),
    reset: () => call('resetWorld'),
    snapshot: (snapshot) => call('createSnapshot', { body: { ...(snapshot && { snapshot }) } }),
    snapshots: async () => [...(await call('listSnapshots')).snapshots],
    restore: async (snapshot) => {
      const { snapshot: kept, world } = snapshot as KeptSnapshot;
      if (typeof kept !== 'string') {
        throw new TypeError('snapshot: must be a snapshot that a connected sandbox returned.');
      }
      await call('restoreSnapshot', { body: { snapshot: kept, of: world } });
    },
    exportWorld: () => call('exportWorld'),
    importWorld: (body) => call('importWorld', { body }),
    begin: async (file) => {
      try {
        await call('loadWorld', { body: file as Record<string, unknown> });
      } catch (error) {
        const { rejection } = error instanceof ConnectError ? error : {};
        throw rejection?.error === 'invalid_parameters' ? new WorldFileError(rejection.problems) : error;
      }
    },
    clock: connectedClock(client),
    faults: {
      add: async (rule) => (await call('addFault', { body: rule })).id,
      list: async () => (await call('listFaults')).faults,
      remove: (id) => found(call('removeFault', { path: { id } })),
      clear: () => call('removeFaults'),
    },
    journal: connectedJournal(client),
    events: (options = {}) => {
      const signal = eitherOf(options.signal, settings.signal);
      return watchEvents(eventSource(settings, name), { ...options, signal });
    },
    messages: async (query) => [...(await call('listMessages', { query })).messages],
    files: async (query) => {
      const { files } = await call('listFiles', { query });
      const read = [];
      for (const { size: _, link: __, ...file } of files) {
        read.push({ ...file, bytes: await client.bytes('getFile', { path: { fileId: file.id } }) });
      }
      return read;
    },
    reviewIdentification: (id, body = {}) =>
      call('reviewIdentification', { path: { identificationRequestId: id }, body }),
    clients: async () => [...(await call('listClients')).clients],
    changePermissions: (body) => call('changePermissions', { body }),
    grants: async (query) => [...(await call('listGrants', { query })).grants],
    withdrawGrant: (body) => call('withdrawGrant', { body }),
    tokens: async (query) => [...(await call('listTokens', { query })).tokens],
    expireToken: (token) => call('expireToken', { body: { token } }),
    refreshToken: (token) => call('refreshToken', { body: { token } }),
    revokeToken: (token) => call('revokeToken', { body: { token } }),
    authorizationRequests: async (query) => [
      ...(await call('listAuthorizationRequests', { query })).requests,
    ],
    confirmCard: (userId, code) => call('confirmCard', { path: { userId }, body: { code } }),
    remove: async () => {
      // Named by the path alone: a header would begin the world again.
      await found(controlClient(settings, 'default').call('removeWorld', { path: { name } }));
    },
  };
}

const connectedClock = ({ call }: ControlClient): ConnectedWorld['clock'] => ({
  now: async () => new Date((await call('getClock')).now),
  frozen: async () => (await call('getClock')).frozen,
  set: async (time) => {
    await call('setClock', { body: { time: typeof time === 'string' ? time : textOf(time) } });
  },
  advance: async (seconds) => void (await call('advanceClock', { body: { seconds } })),
  freeze: async () => void (await call('freezeClock')),
  resume: async () => void (await call('resumeClock')),
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

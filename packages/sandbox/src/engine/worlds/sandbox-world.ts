import { changePermissions, listPermissions } from '../../auth/access/permissions.ts';
import { listQuotas, setQuotas } from '../../auth/access/quotas.ts';
import { findMessages } from '../../domain/confirmation/outbox.ts';
import { findFiles } from '../../domain/files.ts';
import { reviewByHand } from '../../domain/identification/review.ts';
import { confirmCard } from '../../domain/wallets/cards.ts';
import {
  expireToken,
  findAuthorizationRequests,
  findTokens,
  refreshListed,
  revokeToken,
} from '../../oauth/listed-tokens.ts';
import { previewConsent } from '../../oauth/pages/show-consent.ts';
import { findGrants, withdraw } from '../../oauth/offline-grants.ts';
import { HttpError, invalidParameters, invalidState, notFound } from '../../http/http-error.ts';
import { initialStateOf, type InitialStateOptions } from '../../seed/world-file/initial-state.ts';
import { worldFileJsonSchema } from '../../seed/world-file/world-file-schema.ts';
import { toWorldFile } from '../../seed/world-file/from-world.ts';
import { readWorldFile } from '../../seed/world-file/read-world-file.ts';
import {
  defaultWorld,
  type ListedSnapshot,
  type NamedSnapshot,
  type Store,
  type WorldSnapshot,
} from '../../state/store.ts';
import { readExport, writeExport } from '../../state/memory/world-export.ts';
import { type ChangingRequest, undoChanges } from '../changes/undo-changes.ts';
import { transact } from '../context/transact.ts';
import { skipMessages } from '../events/messages.ts';
import { sandboxFaults } from '../faults/sandbox-faults.ts';
import { sandboxJournal } from '../journal/journal.ts';
import type { Journals } from '../journal/journals.ts';
import { fetchWith } from '../request/fetch.ts';
import type { Handle } from '../request/engine.ts';
import { credentialsOfWorld } from './credentials-of-world.ts';
import { forPrivateWorld } from './private-snapshot.ts';
import { sandboxClock } from './sandbox-clock.ts';
import { type AtPresent, editableWorld } from './editable-world.ts';
import type { WorldChange } from './sandbox-events.ts';
import type { NamedWorld } from './sandbox.ts';
import { watchedClock, watchedJournal } from './watched.ts';
import { watchEvents } from './watch-events.ts';

/** The objects that the worlds of a sandbox share. */
export interface WorldsContext {
  readonly store: Store;
  readonly journals: Journals;
  readonly origin: string;
  readonly initialState: InitialStateOptions;
  /** Whether worlds have quotas unless they were changed. */
  readonly quotas: boolean;
  /** Handles requests of all worlds. */
  readonly handle: Handle;
}

/** Creates a world, for tests. */
export function sandboxWorld(
  name: string,
  { store, journals, origin, initialState, quotas, handle }: WorldsContext,
): NamedWorld {
  const headers: Record<string, string> = name === defaultWorld ? {} : { 'x-sandbox-world': name };
  const { events } = journals;
  /** Runs work on the world, and throws its `HttpError`. */
  const atPresent: AtPresent = async (work, kind = 'write') => {
    const result = await transact(store, kind, name, work);
    if (kind === 'write') events.publish(name, 'world', () => ({ change: 'edited' }));
    if (result.error) throw withFields(result.error);
    return result.value;
  };
  const changed = async (change: WorldChange): Promise<void> => {
    await skipMessages(store, events, name);
    events.publish(name, 'world', () => ({ change }));
  };
  const restore = async (snapshot: WorldSnapshot, isForeign: boolean): Promise<void> => {
    await store.restore(name, isForeign && initialState.isPrivate ? forPrivateWorld(snapshot) : snapshot);
    await journals.reset(name);
    await changed('restored');
  };
  const fetch = fetchWith(handle, origin, headers);
  return {
    name,
    origin,
    fetch,
    reset: async () => {
      await store.reset(name);
      await journals.reset(name);
      await changed('reset');
    },
    snapshot: async (called) => {
      if (called === undefined) return store.snapshot(name);
      return namedSnapshot(name, await store.snapshots.keep(name, called));
    },
    snapshots: async () => (await store.snapshots.list(name)).map((listed) => namedSnapshot(name, listed)),
    removeSnapshot: (called) => store.snapshots.remove(name, called),
    restore: async (snapshot) => {
      await restore(await findSnapshot(store, name, snapshot), snapshot.world !== name);
    },
    exportWorld: async ({ snapshot, before } = {}) => {
      if (snapshot !== undefined && before !== undefined)
        throw withFields(invalidParameters({ before: ['Cannot be combined with snapshot'] }));
      const realTime = await store.read(name, (_, now) => now);
      const captured =
        snapshot === undefined
          ? await store.snapshot(name)
          : await findSnapshot(store, name, { snapshot, world: name });
      if (before === undefined) return writeExport(captured, realTime);
      return writeExport(undoChanges(captured, requestsSince(journals, name, before)), realTime);
    },
    importWorld: async (exported) => restore(await readExport(exported), true),
    load: async (file) => {
      await store.load(
        name,
        initialStateOf(
          initialState,
          readWorldFile(file, { otherwise: initialState.frozenAt, isPrivate: initialState.isPrivate }),
        ),
      );
      await journals.reset(name);
      await changed('loaded');
    },
    worldSchema: async () => worldFileJsonSchema(),
    worldFile: (options) => store.read(name, (world) => toWorldFile(world, options)),
    clock: watchedClock(sandboxClock(store, name), name, events),
    faults: sandboxFaults(store, name),
    quotas: () => atPresent((world, now) => listQuotas(world, now, quotas), 'read'),
    setQuotas: (enabled) => atPresent((world, now) => setQuotas(world, now, enabled)),
    journal: watchedJournal(
      sandboxJournal(() => journals.of(name).journal),
      name,
      events,
    ),
    events: (options = {}) =>
      watchEvents(
        {
          open: (lastEventId, signal) =>
            fetch('/__sandbox/events', {
              signal,
              headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
            }),
          rejected: async (response) => new Error(await response.text()),
        },
        options,
      ),
    messages: (filter) => store.read(name, (world) => findMessages(world, filter)),
    files: (filter) => store.read(name, (world) => findFiles(world, filter)),
    reviewIdentification: (id, decision = {}) =>
      atPresent((world, now) => reviewByHand(world, now, id, decision)),
    clients: () => store.read(name, listPermissions),
    changePermissions: (change) => atPresent((world) => changePermissions(world, change)),
    grants: (filter) => store.read(name, (world) => findGrants(world, filter)),
    withdrawGrant: (withdrawal) => atPresent((world) => withdraw(world, withdrawal)),
    tokens: (filter) => store.read(name, (world) => findTokens(world, filter)),
    expireToken: (token) => atPresent((world, now) => expireToken(world, now, token)),
    refreshToken: (token) => atPresent((world, now) => refreshListed(world, now, token)),
    revokeToken: (token) => atPresent((world) => revokeToken(world, token)),
    consentPage: (preview) => atPresent((world) => previewConsent(world, preview), 'read'),
    authorizationRequests: (filter) =>
      atPresent((world, now) => findAuthorizationRequests(world, now, filter), 'read'),
    confirmCard: (userId, code) => atPresent((world, now) => confirmCard(world, now, userId, code)),
    ...editableWorld(atPresent),
    ...credentialsOfWorld(atPresent, origin),
    remove: async () => {
      await store.remove(name);
      await journals.forget(name);
      events.skipMessages(name, 0);
      events.publish(name, 'world', () => ({ change: 'removed' }));
    },
  };
}

/** Returns what a request of the journal, and the later ones, changed. */
function requestsSince(journals: Journals, name: string, number: number): readonly ChangingRequest[] {
  if (journals.shared)
    throw invalidState(
      'The journal is shared by several processes and does not keep the state before a request',
    );
  const requests = journals
    .of(name)
    .journal.list()
    .filter((request) => request.number >= number);
  if (requests[0]?.number !== number) throw notFound(`There is no request ${number} in the journal`);
  return requests.map(({ diagnostics }) => diagnostics);
}

/** Returns what a world says about one of its snapshots. */
export const namedSnapshot = (world: string, { name, ...others }: ListedSnapshot): NamedSnapshot => ({
  snapshot: name,
  world,
  ...others,
});

/** Finds a kept snapshot by its name. */
async function findSnapshot(
  store: Store,
  name: string,
  wanted: Parameters<NamedWorld['restore']>[0],
): Promise<WorldSnapshot> {
  if (!('snapshot' in wanted)) return wanted;
  const { snapshot, world } = wanted;
  const kept = await store.snapshots.get(world, snapshot);
  if (kept) return kept;
  const whose = world === name ? 'this world' : `the world ${world}`;
  throw notFound(`There is no snapshot ${snapshot} of ${whose}`);
}

/** Names the invalid fields in the message, which a response of the API has beside it. */
function withFields(error: HttpError): HttpError {
  const { status, code, details, message } = error;
  const fields = Object.entries(details.properties ?? {}).map(
    ([field, messages]) => `${field}: ${messages.join(', ')}`,
  );
  if (fields.length === 0) return error;
  // The description of this one says no more than that there are fields.
  const general = code === 'invalid_parameters' ? [] : [message];
  return new HttpError(status, code, [...general, ...fields].join('; '), details);
}

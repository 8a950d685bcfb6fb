import { recordDefects } from './defects.ts';
import { createHandle } from '../../src/engine/request/handle-request.ts';
import { buildRouter } from '../../src/engine/request/routes.ts';
import type { Engine, Handle } from '../../src/engine/request/engine.ts';
import { Journals } from '../../src/engine/journal/journals.ts';
import type { MemoryStore } from '../../src/state/memory/memory-store.ts';
import { noPublicUrls } from '../../src/http/public-urls.ts';
import { seededStore } from './stores.ts';

/** Creates a store whose worlds begin at a time, in Unix seconds. */
export const storeAt = (now: number): MemoryStore =>
  seededStore({
    now: () => now * 1_000,
    today: now - (now % 86_400),
    clock: { ahead: 0, frozenAt: now * 1_000 },
  });

/** Creates the handle of an engine over a store, whose clocks stand still at a time, in Unix seconds. */
export const handleOver = (store: MemoryStore, now: number, engine: Partial<Engine> = {}): Handle =>
  createHandle({
    store,
    nonces: store.nonces,
    router: buildRouter([]),
    journals: new Journals(1),
    signingTime: () => now * 1_000,
    strict: true,
    personalData: false,
    quotas: false,
    access: { hosts: new Set(), allowRemote: false, publicUrls: noPublicUrls },
    autoConsent: undefined,
    delay: async () => undefined,
    log: recordDefects,
    onFailure: undefined,
    ...engine,
  });

import type { Returning } from './consent/returning.ts';
import { createLiveWorld, type LiveWorld } from './live/live-world.ts';
import { openSandbox } from './live/open-sandbox.ts';
import { type Mode, modes as allModes } from './modes/mode.ts';
import type { Origins } from './modes/origins.ts';
import { createRequestLog, type RequestLog } from './requests/request-log.ts';
import { createSession, type Session } from './session/session.ts';
import type { PageStorage } from './session/page-storage.ts';

/** The sessions of the page. */
export interface Playground {
  readonly origins: Origins;
  /** The modes to choose from; the first one is the default. */
  readonly modes: readonly Mode[];
  readonly log: RequestLog;
  /** The session of a mode; the same one each time. */
  readonly session: (mode: Mode) => Session;
  /** Returns what follows the world of a mode; the same one each time. */
  readonly live: (mode: Mode) => LiveWorld;
  /** Stores that the user returned from the sandbox's consent page. */
  readonly keepReturning: (returning: Returning) => void;
  /** Returns the returned user of a mode, once. */
  readonly takeReturning: (mode: Mode) => Returning | undefined;
}

/** Creates the sessions of the page when they are first needed. */
export function createPlayground(
  origins: Origins,
  storage: PageStorage,
  modes: readonly Mode[] = allModes,
): Playground {
  const log = createRequestLog();
  const sessions = new Map<Mode, Session>();
  const session = (mode: Mode): Session => {
    const made = sessions.get(mode) ?? createSession({ mode, origins, log, storage });
    sessions.set(mode, made);
    return made;
  };
  const worlds = new Map<Mode, LiveWorld>();
  const live = (mode: Mode): LiveWorld => {
    const world = worlds.get(mode) ?? createLiveWorld(() => openSandbox(mode, origins));
    worlds.set(mode, world);
    return world;
  };
  let returning: Returning | undefined;
  const takeReturning = (mode: Mode): Returning | undefined => {
    if (mode !== 'sandbox') return undefined;
    const taken = returning;
    returning = undefined;
    return taken;
  };
  return { origins, modes, log, session, live, takeReturning, keepReturning: (kept) => (returning = kept) };
}

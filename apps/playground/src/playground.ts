import { type Credentials, publishedCredentials } from './credentials.ts';
import type { Returning } from './consent/returning.ts';
import { createLiveWorld, type LiveWorld } from './live/live-world.ts';
import { checkTeam } from './live/check-team.ts';
import { openSandbox } from './live/open-sandbox.ts';
import { defaultWorld } from './modes/world-name.ts';
import { createToursProgress, type ToursProgress } from './tours/progress.ts';
import { createJoinPeople, createOwnPeople, type OwnPeople } from './session/own-people.ts';
import { createOwnCredentials, type OwnCredentials } from './session/own-credentials.ts';
import { createTeamTokens, type TeamTokens } from './session/team-token.ts';
import { type Mode, modes as allModes } from './modes/mode.ts';
import type { Origins } from './modes/origins.ts';
import { createRequestLog, type RequestLog } from './requests/request-log.ts';
import { createSession, type Session } from './session/session.ts';
import { createWorldFacts, type WorldFactsStore } from './session/world-facts.ts';
import type { PageStorage } from './session/page-storage.ts';

/** The sessions of the page. */
export interface Playground {
  readonly origins: Origins;
  /** The modes to choose from; the first one is the default. */
  readonly modes: readonly Mode[];
  /** Address of the documentation; `undefined` if it is not known. */
  readonly docs: string | undefined;
  /** Whether the sandbox is one for teams; `undefined` if that is not known. */
  readonly isForTeams: boolean | undefined;
  readonly log: RequestLog;
  readonly teamTokens: TeamTokens;
  readonly ownCredentials: OwnCredentials;
  readonly ownPeople: OwnPeople;
  readonly worldFacts: WorldFactsStore;
  readonly toursProgress: ToursProgress;
  /** Returns the credentials for a world: those of this tab, otherwise those of the world as far as they are known. */
  readonly credentials: (mode: Mode, world?: string) => Credentials;
  /** Calls a listener after each change of credentials; returns a function that ends this. */
  readonly onCredentials: (listener: () => void) => () => void;
  /** The session of a mode and a world; the same one until its credentials change. */
  readonly session: (mode: Mode, world?: string) => Session;
  /** Returns what follows a world of a mode; the same one each time. */
  readonly live: (mode: Mode, world?: string) => LiveWorld;
  /** Follows no world while the page is not shown. */
  readonly pause: () => void;
  /** Follows the same worlds again. */
  readonly resume: () => void;
  /** Stores that the user returned from the sandbox's consent page. */
  readonly setConsentReturn: (returning: Returning) => void;
  /** Returns the returned user of a mode, once. */
  readonly takeConsentReturn: (mode: Mode) => Returning | undefined;
}

/** Options of {@link createPlayground}. */
export interface PlaygroundOptions {
  /** The modes to choose from. @default all modes */
  readonly modes?: readonly Mode[];
  /** Address of the documentation. */
  readonly docs?: string | undefined;
  /** Whether the sandbox is one for teams, which needs a token. @default not known */
  readonly isForTeams?: boolean | undefined;
}

/** Creates the sessions of the page when they are first needed. */
export function createPlayground(
  origins: Origins,
  storage: PageStorage,
  { modes = allModes, docs, isForTeams }: PlaygroundOptions = {},
): Playground {
  const log = createRequestLog(undefined, undefined, storage);
  const teamTokens = createTeamTokens(storage);
  const ownCredentials = createOwnCredentials(storage);
  const ownPeople = createOwnPeople(storage);
  const worldFacts = createWorldFacts();
  const joinPeople = createJoinPeople();
  const toursProgress = createToursProgress(storage);
  const tokenFor = (mode: Mode): string | undefined =>
    mode === 'sandbox' ? teamTokens.get(origins.sandbox) : undefined;
  const credentials = (mode: Mode, world = defaultWorld): Credentials => {
    if (mode === 'prism') return publishedCredentials;
    const ofWorld = worldFacts.get(origins[mode], world)?.credentials;
    const base = ownCredentials.get(origins[mode], world) ?? ofWorld ?? publishedCredentials;
    return joinPeople(base, ownPeople.get(origins[mode], world), base === ofWorld);
  };
  const onCredentials = (listener: () => void): (() => void) => {
    const ends = [ownCredentials, ownPeople, worldFacts].map(({ subscribe }) => subscribe(listener));
    return () => {
      for (const end of ends) end();
    };
  };
  const sessions = new Map<string, Session>();
  const session = (mode: Mode, world = defaultWorld): Session => {
    const token = tokenFor(mode);
    const key = [mode, world, token].join(' ');
    const present = credentials(mode, world);
    const before = sessions.get(key);
    const made =
      before?.credentials === present
        ? before
        : createSession({ mode, origins, world, token, credentials: present, log, storage, before });
    sessions.set(key, made);
    return made;
  };
  const worlds = new Map<string, LiveWorld>();
  const live = (mode: Mode, world = defaultWorld): LiveWorld => {
    const token = tokenFor(mode);
    const key = [mode, world, token].join(' ');
    const made =
      worlds.get(key) ??
      createLiveWorld(() => openSandbox({ mode, origins, world, token }), {
        hasToken: token !== undefined,
        check: () =>
          checkTeam({
            origin: origins.sandbox,
            world,
            token,
            isForTeams: mode === 'sandbox' ? isForTeams : false,
          }),
      });
    worlds.set(key, made);
    return made;
  };
  const pause = (): void => {
    for (const each of worlds.values()) each.pause();
  };
  const resume = (): void => {
    for (const each of worlds.values()) each.resume();
  };
  let returning: Returning | undefined;
  const takeConsentReturn = (mode: Mode): Returning | undefined => {
    if (mode !== 'sandbox') return undefined;
    const taken = returning;
    returning = undefined;
    return taken;
  };
  return {
    origins,
    modes,
    docs,
    isForTeams,
    log,
    teamTokens,
    ownCredentials,
    ownPeople,
    worldFacts,
    credentials,
    onCredentials,
    toursProgress,
    session,
    live,
    pause,
    resume,
    takeConsentReturn,
    setConsentReturn: (kept) => (returning = kept),
  };
}

import type { Clocks } from './core/in-world.ts';
import type { Log } from './core/log.ts';
import { nearestName } from './core/nearest-name.ts';
import type { PageContext } from './core/page.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import type { BeginningOptions } from './worlds/beginning.ts';
import { readWorldFile } from './world-file/read-world-file.ts';
import { noSuchUser } from './world-file/user-ids.ts';
import type { WorldFile } from './world-file/world-file.ts';
import { readBeginning } from './world/read-time.ts';

/** The options of a sandbox, checked and with their defaults. */
export interface Settings {
  /** How worlds begin. */
  readonly beginning: BeginningOptions;
  /** The world file that all worlds begin from. */
  readonly file: WorldFile | undefined;
  readonly clocks: Clocks;
  readonly origin: string;
  readonly autoConsent: PageContext['autoConsent'];
  readonly strict: boolean;
  readonly quotas: boolean;
  readonly delay: (milliseconds: number) => Promise<void>;
  readonly log: Log | undefined;
}

/** More would not fit into memory beside everything else. */
export const mostStatements = 10_000_000;

/** Checks the options of a sandbox; throws an error that names the one which cannot be right. */
export function readOptions(options: SandboxOptions): Settings {
  checkNames(options);
  const {
    statements = 0,
    signingNow = Date.now,
    origin = 'http://127.0.0.1:4010',
    autoConsent = false,
    strict = false,
    quotas = false,
    delay = wait,
    log,
  } = options;
  const beginsAt = options.now === undefined ? undefined : readBeginning(options.now);
  const file = options.world === undefined ? undefined : readWorldFile(options.world, beginsAt);
  const seed = options.seed ?? file?.seed ?? 1;
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed: an integer is needed.');
  if (!(Number.isInteger(statements) && statements >= 0 && statements <= mostStatements)) {
    throw new RangeError(`statements: an integer from 0 to ${mostStatements} is needed.`);
  }
  return {
    beginning: {
      seed,
      statements,
      frozenAt: beginsAt ?? (file?.now === undefined ? undefined : readBeginning(file.now)),
      real: Date.now,
    },
    // What the options say of these goes before the file.
    file: file && { ...file, seed: undefined, now: undefined },
    clocks: { real: Date.now, signing: signingNow },
    origin: readOrigin(origin),
    autoConsent: readAutoConsent(autoConsent, file),
    strict,
    quotas,
    delay,
    log,
  };
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function readOrigin(text: string): string {
  const { protocol, origin } = URL.canParse(text) ? new URL(text) : {};
  if (origin === undefined || (protocol !== 'http:' && protocol !== 'https:')) {
    throw new TypeError('origin: an http or https URL is needed, such as http://127.0.0.1:4010.');
  }
  return origin;
}

function readAutoConsent(who: boolean | number, file: WorldFile | undefined): PageContext['autoConsent'] {
  if (typeof who === 'boolean') return who ? 'first' : undefined;
  if (!(Number.isSafeInteger(who) && who > 0)) {
    throw new RangeError('autoConsent: true, or the id of a user, is needed.');
  }
  const problem = noSuchUser(who, file);
  if (problem === undefined) return who;
  throw new RangeError(`autoConsent: ${problem}`);
}

const known: Readonly<Record<keyof SandboxOptions, true>> = {
  seed: true,
  statements: true,
  now: true,
  signingNow: true,
  origin: true,
  autoConsent: true,
  world: true,
  quotas: true,
  strict: true,
  delay: true,
  log: true,
};

/** Refuses names that no option has, most of which are misspelt. */
function checkNames(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options: an object is needed.');
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  const names = Object.keys(known);
  const nearest = nearestName(unknown, names);
  const hint = nearest === undefined ? '' : `Did you mean ${nearest}? `;
  throw new TypeError(
    `${unknown}: there is no such option of createSandbox. ${hint}Known: ${names.join(', ')}.`,
  );
}

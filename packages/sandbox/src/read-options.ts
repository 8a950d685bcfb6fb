import type { Clocks } from './core/in-world.ts';
import type { Log } from './core/log.ts';
import type { PageContext } from './core/page.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { readTime } from './world/read-time.ts';

/** The options of a sandbox, checked and with their defaults. */
export interface Settings {
  readonly seed: number;
  /** Where the world clock stands still, in milliseconds since 1970; `undefined` when it runs. */
  readonly frozenAt: number | undefined;
  readonly clocks: Clocks;
  readonly origin: string;
  readonly autoConsent: PageContext['autoConsent'];
  readonly strict: boolean;
  readonly log: Log;
}

/** Checks the options of a sandbox; throws a `RangeError` or `TypeError` that names the one which cannot be right. */
export function readOptions(options: SandboxOptions): Settings {
  const {
    seed = 1,
    signingNow = Date.now,
    origin = 'http://127.0.0.1:4010',
    autoConsent = false,
    strict = false,
    log = () => undefined,
  } = options;
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed: an integer is needed.');
  return {
    seed,
    frozenAt: options.now === undefined ? undefined : readTime('now', options.now),
    clocks: { real: Date.now, signing: signingNow },
    origin: readOrigin(origin),
    autoConsent: readAutoConsent(autoConsent),
    strict,
    log,
  };
}

function readOrigin(text: string): string {
  const { protocol, origin } = URL.canParse(text) ? new URL(text) : {};
  if (origin === undefined || (protocol !== 'http:' && protocol !== 'https:')) {
    throw new TypeError('origin: an http or https URL is needed, such as http://127.0.0.1:4010.');
  }
  return origin;
}

function readAutoConsent(who: boolean | number): PageContext['autoConsent'] {
  if (typeof who === 'boolean') return who ? 'first' : undefined;
  if (Number.isSafeInteger(who) && who > 0) return who;
  throw new RangeError('autoConsent: true, or the id of a user, is needed.');
}

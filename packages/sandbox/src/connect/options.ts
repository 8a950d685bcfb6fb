import { defaultWorld, isWorldName, worldNameRule } from '../state/store.ts';

/** Options of {@link connectSandbox}. */
export interface ConnectOptions {
  /**
   * Token of a team, sent as `Authorization: Bearer` to the controls and as `x-sandbox-token` to the API.
   * @default none
   */
  token?: string;
  /** Sends the requests. @default the platform's `fetch` */
  fetch?: typeof globalThis.fetch;
  /** World of the calls that name no world; of another team, such as `shop/checkout`. @default 'default' */
  world?: string;
  /** Longest time for the whole response of a control to arrive, in milliseconds. @default 10_000 */
  timeoutMs?: number;
  /** Largest response of a control, in bytes. @default 67_108_864 */
  maxResponseBytes?: number;
  /** Aborts current and later calls, which reject with its reason. @default none */
  signal?: AbortSignal;
}

/** The options of a connection, validated and with their defaults. */
export interface ConnectSettings {
  readonly origin: string;
  readonly token: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly world: string;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignal | undefined;
}

const known: Readonly<Record<keyof ConnectOptions, true>> = {
  token: true,
  fetch: true,
  world: true,
  timeoutMs: true,
  maxResponseBytes: true,
  signal: true,
};

/** Validates the options of a connection; throws an error that names the invalid option. */
export function readOptions(url: string | URL, options: ConnectOptions): ConnectSettings {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) {
    throw new TypeError(
      `${unknown}: is not an option of connectSandbox. Options: ${Object.keys(known).join(', ')}.`,
    );
  }
  const { token, world = defaultWorld, timeoutMs = 10_000, maxResponseBytes = 67_108_864, signal } = options;
  if (token !== undefined && !/^[\x21-\x7E]+$/.test(token)) {
    throw new TypeError('token: must be text of visible ASCII characters.');
  }
  checkCount('timeoutMs', timeoutMs, 2_147_483_647);
  checkCount('maxResponseBytes', maxResponseBytes, Number.MAX_SAFE_INTEGER);
  return {
    origin: readOrigin(url),
    token,
    // Looked up for each call, so that what a test puts in its place is used; and never called as a method of the options.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    world: checkedName('world', world),
    timeoutMs,
    maxResponseBytes,
    signal,
  };
}

/** Returns the name of a world, or throws a `RangeError` that names the option. */
export function checkedName(option: string, name: string): string {
  if (isNamedWorld(name)) return name;
  throw new RangeError(`${option}: ${name} is not the name of a world: ${worldNameRule}.`);
}

/** Returns whether a text can name a world. A world that another team shares has the name of that team before it. */
export const isNamedWorld = (name: string): boolean => isWorldName(name.replace(/^[a-z\d-]+\//, ''));

function checkCount(option: string, value: number, most: number): void {
  if (Number.isInteger(value) && value > 0 && value <= most) return;
  throw new RangeError(`${option}: must be an integer from 1 to ${most}.`);
}

// The parser of the client would bring its errors along, a tenth of what a page loads.
function readOrigin(url: string | URL): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.href === `${parsed?.origin}/` && parsed.origin.startsWith('http')) return parsed.origin;
  throw new TypeError(
    'url: must be an http or https URL with scheme, host and port only, such as http://127.0.0.1:4010.',
  );
}

/** Returns a signal that is aborted as soon as one of the given signals is. */
export function eitherOf(...signals: [...(AbortSignal | null | undefined)[], AbortSignal]): AbortSignal;
export function eitherOf(...signals: (AbortSignal | null | undefined)[]): AbortSignal | undefined;
export function eitherOf(...signals: (AbortSignal | null | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== null && signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

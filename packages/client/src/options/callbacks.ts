import { runAs, running } from '#running';
import { WalletError } from '../errors/wallet-error.ts';
import type { EventOf, WalletHooks } from './hooks.ts';
import { isWithin, type Running } from './running.ts';

/**
 * Calls a function of the options.
 *
 * @param name - The function, as a path in the options.
 * @param callback - Identifies the function to the calls that it makes.
 * @param work - Calls the function.
 * @throws {@link WalletError} `callback` when the function throws or rejects.
 */
export async function runCallback<Result>(
  name: string,
  callback: unknown,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await runAs({ callback, outer: running() }, work);
  } catch (cause) {
    throw new WalletError('callback', `${name} failed`, { cause });
  }
}

/**
 * Asserts that a call is not made by a callback which the call would wait for: it would never end.
 *
 * @param within - The callback that makes the call.
 * @param callback - The callback that the call needs.
 * @param name - The latter, as a path in the options.
 * @throws {@link WalletError} `callback` when both are the same.
 */
export function assertNotWithin(within: Running | undefined, callback: unknown, name: string): void {
  if (isWithin(within, callback)) throw new WalletError('callback', `${name} waits for its own call`);
}

/**
 * Reports the failure of a function of the options that does not end a call: to `onError`, otherwise by one line on the console. That
 * line does not contain the error itself, whose message may quote a token.
 */
export function reportFailure(hooks: WalletHooks | undefined, error: WalletError): void {
  // The failure must not pass silently.
  // oxlint-disable-next-line no-console
  const write = () => console.error(`@litas/client: ${error.message}`);
  (async () => (hooks?.onError ?? write)(error))().catch(write);
}

/**
 * Calls a hook. A failure of the hook is reported and changes nothing else.
 *
 * @param hooks - The hooks.
 * @param name - Name of the hook.
 * @param event - Argument of the hook.
 * @param within - The callback that made the call which the event belongs to. A hook is not called for its own calls: it would
 * never end.
 */
export async function callHook<Name extends keyof WalletHooks>(
  hooks: WalletHooks,
  name: Name,
  event: EventOf<Name>,
  within?: Running,
): Promise<void> {
  const hook = hooks[name] as ((event: EventOf<Name>) => unknown) | undefined;
  if (!hook || isWithin(within, hook)) return;
  await runCallback(`hooks.${name}`, hook, () => hook.call(hooks, event)).catch((error: WalletError) =>
    reportFailure(hooks, error),
  );
}

import { WalletError } from '../errors/wallet-error.ts';
import { callbacks } from './running.ts';
import type { EventOf, WalletHooks } from './hooks.ts';

/**
 * Calls a function that the options gave.
 *
 * @param callback - The function, as a path in the options.
 * @param owner - What calls that the function makes remember as their origin.
 * @param work - Calls the function.
 * @throws {@link WalletError} `callback` when it throws or rejects.
 */
export function runCallback<Result>(
  callback: string,
  owner: unknown,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const outer = callbacks.running;
  callbacks.running = owner;
  // Runs at once, up to its first wait; what it throws becomes a rejection.
  const result = (async () => work())();
  callbacks.running = outer;
  return result.catch((cause: unknown) => {
    throw new WalletError('callback', `${callback} failed`, { cause });
  });
}

/**
 * Reports the failure of a function that the options gave, where it does not end a call: to `onError`, or by one line on the
 * console, which does not hold the error itself, since its message may quote a token.
 */
export function reportFailure(hooks: WalletHooks | undefined, error: WalletError): void {
  // The failure of what the developer wrote must not pass without a trace.
  // oxlint-disable-next-line no-console
  const write = () => console.error(`@litas/client: ${error.message}`);
  (async () => (hooks?.onError ?? write)(error))().catch(write);
}

/**
 * Calls a hook. Its failure is reported, and changes nothing else.
 *
 * @param hooks - The hooks.
 * @param name - Which one.
 * @param event - What it is called with.
 * @param within - What made the call that the event belongs to: a hook is not called for its own calls, which would never end.
 */
export async function callHook<Name extends keyof WalletHooks>(
  hooks: WalletHooks,
  name: Name,
  event: EventOf<Name>,
  within?: unknown,
): Promise<void> {
  const hook = hooks[name] as ((event: EventOf<Name>) => unknown) | undefined;
  if (!hook || hook === within) return;
  await runCallback(`hooks.${name}`, hook, () => hook.call(hooks, event)).catch((error: WalletError) =>
    reportFailure(hooks, error),
  );
}

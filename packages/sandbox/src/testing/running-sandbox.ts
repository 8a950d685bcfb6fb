import { type ConnectedSandbox, connectSandbox } from '../connect/connect-sandbox.ts';
import type { AnyNamedWorld } from '../engine/worlds/any-sandbox.ts';

/**
 * Connects to a running sandbox, and calls it once. A test would meet the error of a missing token only as that of its own first call.
 *
 * @param url - Address of the sandbox.
 * @param token - Token of a team. @default none
 * @throws ConnectError when the sandbox does not respond, or rejects the token.
 */
export async function connectChecked(url: string, token: string | undefined): Promise<ConnectedSandbox> {
  const sandbox = connectSandbox(url, token === undefined ? {} : { token });
  await sandbox.worlds();
  return sandbox;
}

/**
 * Removes the world of a test.
 *
 * @param world - The world.
 * @param hasFailed - Whether the test has failed, so that a second error would only hide the first one.
 */
export async function removeWorld(world: AnyNamedWorld, hasFailed: boolean): Promise<void> {
  try {
    await world.remove();
  } catch (error) {
    if (!hasFailed) throw error;
  }
}

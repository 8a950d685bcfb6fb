import type { AnySandbox } from '../engine/worlds/any-sandbox.ts';
import type { Health, Limit } from '../generated/controls/types.gen.ts';
import { controlClient } from './call-control.ts';
import { type ConnectedWorld, connectedWorld } from './connected-world.ts';
import { checkedName, type ConnectOptions, readOptions } from './options.ts';

/** A sandbox in another process, with the methods of a sandbox in this process. */
export interface ConnectedSandbox extends Omit<ConnectedWorld, 'remove'>, Pick<AnySandbox, 'worlds'> {
  /**
   * Returns a world. It is created when it is first used.
   *
   * @param name - Letters, digits, and between them dots, hyphens and underscores; at most 64 characters. The world that another team
   * shares has the name of that team before it, such as `shop/checkout`.
   * @throws `RangeError` when the name is not valid.
   */
  world(this: void, name: string): ConnectedWorld;
  /** Returns the version of the sandbox and of the description that it follows. */
  health(this: void): Promise<Health>;
  /** Returns the usage and the limit of each kind of stored data. */
  limits(this: void): Promise<readonly Limit[]>;
}

/**
 * Connects to a sandbox over HTTP, in Node.js and in browsers. Nothing is sent before the first call.
 *
 * @param url - Scheme, host and port, such as `http://127.0.0.1:4010`.
 * @param options - Token, world, limits.
 * @returns The sandbox. Its calls throw {@link ConnectError}, or the reason of `options.signal`.
 * @throws `TypeError` or `RangeError` that names the invalid option.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 * import { connectSandbox } from '@litas/sandbox/connect';
 * import { serve } from '@litas/sandbox/node';
 *
 * const server = await serve(createSandbox({ now: '2026-01-31T12:00:00Z' }), { port: 0 });
 * const sandbox = connectSandbox(server.url);
 * await sandbox.clock.advance(60);
 * console.log((await sandbox.clock.now()).toISOString()); // 2026-01-31T12:01:00.000Z
 * await server.close();
 */
export function connectSandbox(url: string | URL, options: ConnectOptions = {}): ConnectedSandbox {
  const settings = readOptions(url, options);
  const { remove: _, ...ofOwnWorld } = connectedWorld(settings, settings.world);
  const { call, list } = controlClient(settings, settings.world);
  return {
    ...ofOwnWorld,
    world: (name) => connectedWorld(settings, checkedName('name', name)),
    worlds: list('GET /worlds'),
    health: () => call('GET /health'),
    limits: list('GET /limits'),
  };
}

import type { SandboxJournal } from '../journal/journal.ts';
import type { NamedWorld, Sandbox, SandboxWorld } from './sandbox.ts';

/** The journal of a world, in this process or over HTTP. Await the results of its methods. */
export type AnyJournal = {
  readonly [Name in keyof SandboxJournal]: (
    this: void,
    ...parameters: Parameters<SandboxJournal[Name]>
  ) => ReturnType<SandboxJournal[Name]> | Promise<ReturnType<SandboxJournal[Name]>>;
};

/** One world of a sandbox, in this process or over HTTP. */
export interface AnyWorld extends Omit<SandboxWorld, 'journal'> {
  /** The last requests. */
  readonly journal: AnyJournal;
}

/** A world that can be removed, in this process or over HTTP. */
export interface AnyNamedWorld extends AnyWorld {
  /** Removes the world, its journal and its snapshots. */
  readonly remove: NamedWorld['remove'];
}

/**
 * A sandbox, in this process (`createSandbox`) or over HTTP (`connectSandbox`): functions with a parameter of this type work with both.
 * Both reject invalid arguments with the same messages; over HTTP the error is a `ConnectError`.
 *
 * @example
 * import { type AnySandbox, createSandbox } from '@litas/sandbox';
 *
 * const callsOf = async (sandbox: AnySandbox) => (await sandbox.journal.find()).length;
 * console.log(await callsOf(createSandbox())); // 0
 */
export interface AnySandbox extends AnyWorld, Pick<Sandbox, 'worlds'> {
  /**
   * Returns a world. It is created when it is first used.
   *
   * @param name - Letters, digits, and between them dots, hyphens and underscores; at most 64 characters.
   * @throws `RangeError` when the name is not valid.
   */
  world(this: void, name: string): AnyNamedWorld;
}

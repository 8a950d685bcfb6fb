import type { SandboxJournal } from '../journal/journal.ts';
import type { NamedWorld, Sandbox, SandboxWorld } from './sandbox.ts';

/** The journal of a world, in this process or over HTTP: await what its methods return. */
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
 * A sandbox, in this process (`createSandbox`) or over HTTP (`connectSandbox`): code that takes one works with both. What cannot be
 * right is rejected by both, in the same words; over HTTP the error is a `ConnectError`.
 *
 * @example
 * import { type AnySandbox, createSandbox } from '@litas/sandbox';
 *
 * const callsOf = async (sandbox: AnySandbox) => (await sandbox.journal.find()).length;
 * console.log(await callsOf(createSandbox())); // 0
 */
export interface AnySandbox extends AnyWorld, Pick<Sandbox, 'worlds'> {
  /**
   * Returns one of the worlds, which begins when it is first used.
   *
   * @param name - Letters, digits, and between them dots, hyphens and underscores; 64 characters at most.
   * @throws `RangeError` when the name is not one.
   */
  world(this: void, name: string): AnyNamedWorld;
}

/** A callback of the options that runs, and the one that runs around it. */
export interface Running {
  /** The callback: a hook, a token store, or another function. */
  readonly callback: unknown;
  readonly outer: Running | undefined;
}

/**
 * Returns whether a callback runs, also around others.
 *
 * @param running - The innermost callback that runs.
 * @param callback - The callback to look for.
 */
export const isWithin = (running: Running | undefined, callback: unknown): boolean =>
  !!running && (running.callback === callback || isWithin(running.outer, callback));

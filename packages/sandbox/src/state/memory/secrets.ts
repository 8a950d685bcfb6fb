const none: readonly string[] = [];

/**
 * Finds worlds by their secrets. A world that was restored from a snapshot of another world has the same secrets, and a world can have a
 * secret more than once.
 */
export class Secrets {
  readonly #worlds = new Map<string, readonly string[]>();

  add(secret: string, world: string): void {
    this.#worlds.set(secret, [...(this.#worlds.get(secret) ?? []), world]);
  }

  remove(secret: string, world: string): void {
    const worlds = this.#worlds.get(secret) ?? [];
    const left = worlds.filter((_, index) => index !== worlds.indexOf(world));
    if (left.length > 0) this.#worlds.set(secret, left);
    else this.#worlds.delete(secret);
  }

  /** Returns the worlds with a secret, in any order. */
  worldsOf(secret: string): readonly string[] {
    const worlds = this.#worlds.get(secret) ?? none;
    return worlds.length > 1 ? [...new Set(worlds)] : worlds;
  }
}

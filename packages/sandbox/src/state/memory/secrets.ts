/** Finds worlds by their secrets. A world that was restored from a snapshot of another world has the same secrets. */
export class Secrets {
  readonly #worlds = new Map<string, readonly string[]>();

  add(secret: string, world: string): void {
    const worlds = this.#worlds.get(secret);
    if (!worlds) this.#worlds.set(secret, [world]);
    else if (!worlds.includes(world)) this.#worlds.set(secret, [...worlds, world]);
  }

  remove(secret: string, world: string): void {
    const left = (this.#worlds.get(secret) ?? []).filter((name) => name !== world);
    if (left.length > 0) this.#worlds.set(secret, left);
    else this.#worlds.delete(secret);
  }

  /** Returns the worlds with a secret, in any order. */
  worldsOf(secret: string): readonly string[] {
    return this.#worlds.get(secret) ?? [];
  }
}

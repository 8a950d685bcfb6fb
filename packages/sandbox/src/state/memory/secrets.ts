/** Which worlds a secret belongs to. A world that was restored from another one's snapshot has the same secrets. */
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

  /** The worlds of a secret, in no particular order. */
  worldsOf(secret: string): readonly string[] {
    return this.#worlds.get(secret) ?? [];
  }
}

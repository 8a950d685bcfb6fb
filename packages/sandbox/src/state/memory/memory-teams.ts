import {
  type AuditEntryRecord,
  type AuditFilter,
  maxAuditEntries,
  otherActors,
  type TeamRecord,
  type TeamRegistry,
  type TeamTokenRecord,
  type TeamWorldRecord,
} from '../teams.ts';

/** The teams of a store in memory. */
export class MemoryTeams implements TeamRegistry {
  readonly #now: () => number;
  readonly #bytesOfWorld: (name: string) => number;
  readonly #teams = new Map<string, TeamRecord>();
  readonly #tokens = new Map<string, TeamTokenRecord>();
  readonly #worlds = new Map<string, TeamWorldRecord>();
  readonly #maxEntries: number;
  /** The entries of each actor, and under the empty text those of teams that were removed; oldest first. */
  readonly #audit = new Map<string, AuditEntryRecord[]>();
  #lastEntry = 0;

  /**
   * @param now - The clock, in milliseconds since 1970.
   * @param bytesOfWorld - Returns the size of a world with its snapshots.
   * @param maxEntries - Maximum number of entries of an actor in the audit log.
   */
  constructor(
    now: () => number,
    bytesOfWorld: (name: string) => number,
    maxEntries: number = maxAuditEntries,
  ) {
    this.#maxEntries = maxEntries;
    this.#now = now;
    this.#bytesOfWorld = bytesOfWorld;
  }

  async addTeam({ id, name }: Pick<TeamRecord, 'id' | 'name'>): Promise<boolean> {
    if ([...this.#teams.values()].some((team) => team.name === name)) return false;
    this.#teams.set(id, { id, name, createdAt: this.#seconds() });
    return true;
  }

  async teams(): Promise<readonly TeamRecord[]> {
    return [...this.#teams.values()];
  }

  async removeTeam(id: string): Promise<void> {
    this.#teams.delete(id);
    this.#addEntries('', this.#audit.get(id) ?? []);
    this.#audit.delete(id);
    for (const token of this.#tokens.values()) if (token.teamId === id) this.#tokens.delete(token.id);
    for (const { name, teamId } of this.#worlds.values()) {
      if (teamId === id) this.#worlds.delete(name);
      else await this.unshare(name, id);
    }
  }

  async addToken(
    { id, teamId, hash }: Pick<TeamTokenRecord, 'id' | 'teamId' | 'hash'>,
    replaces?: string,
  ): Promise<void> {
    if (replaces !== undefined) this.#tokens.delete(replaces);
    this.#tokens.set(id, { id, teamId, hash, createdAt: this.#seconds() });
  }

  async token(id: string): Promise<TeamTokenRecord | undefined> {
    return this.#tokens.get(id);
  }

  async tokens(teamId: string): Promise<readonly TeamTokenRecord[]> {
    return [...this.#tokens.values()].filter((token) => token.teamId === teamId);
  }

  async removeToken(id: string): Promise<void> {
    this.#tokens.delete(id);
  }

  async addWorld(
    { name, teamId }: Pick<TeamWorldRecord, 'name' | 'teamId'>,
    limit: number,
  ): Promise<'added' | 'known' | 'full'> {
    if (this.#worlds.has(name)) return 'known';
    if (this.#ownedBy(teamId).length >= limit) return 'full';
    const now = this.#seconds();
    this.#worlds.set(name, { name, teamId, sharedWith: [], createdAt: now, usedAt: now });
    return 'added';
  }

  async world(name: string): Promise<TeamWorldRecord | undefined> {
    return this.#worlds.get(name);
  }

  async worlds(teamId: string): Promise<readonly TeamWorldRecord[]> {
    const shared = [...this.#worlds.values()].filter(({ sharedWith }) => sharedWith.includes(teamId));
    return [...this.#ownedBy(teamId), ...shared];
  }

  async share(name: string, teamId: string): Promise<void> {
    const world = this.#worlds.get(name);
    if (!world || world.sharedWith.includes(teamId)) return;
    this.#worlds.set(name, { ...world, sharedWith: [...world.sharedWith, teamId] });
  }

  async unshare(name: string, teamId: string): Promise<void> {
    const world = this.#worlds.get(name);
    if (!world?.sharedWith.includes(teamId)) return;
    this.#worlds.set(name, { ...world, sharedWith: world.sharedWith.filter((each) => each !== teamId) });
  }

  async useWorld(name: string): Promise<void> {
    const world = this.#worlds.get(name);
    if (world) this.#worlds.set(name, { ...world, usedAt: this.#seconds() });
  }

  async unusedWorlds(seconds: number): Promise<readonly string[]> {
    const since = this.#seconds() - seconds;
    return [...this.#worlds.values()].filter(({ usedAt }) => usedAt <= since).map(({ name }) => name);
  }

  async removeWorld(name: string): Promise<void> {
    this.#worlds.delete(name);
  }

  async bytesOf(teamId: string): Promise<number> {
    return this.#ownedBy(teamId).reduce((sum, { name }) => sum + this.#bytesOfWorld(name), 0);
  }

  async addAuditEntry(entry: Omit<AuditEntryRecord, 'number' | 'at' | 'done'>): Promise<number> {
    this.#lastEntry += 1;
    const number = this.#lastEntry;
    const { actor } = entry;
    const isKnown = this.#teams.has(actor) || otherActors.includes(actor);
    this.#addEntries(isKnown ? actor : '', [{ number, at: this.#seconds(), ...entry, done: false }]);
    return number;
  }

  async confirmAuditEntry(number: number): Promise<void> {
    this.#replaceEntry(number, (entry) => [{ ...entry, done: true }]);
  }

  async removeAuditEntry(number: number): Promise<void> {
    this.#replaceEntry(number, () => []);
  }

  async auditEntries({
    teamId,
    before = Infinity,
    limit,
  }: AuditFilter): Promise<readonly AuditEntryRecord[]> {
    return [...this.#audit.values()]
      .flat()
      .filter(
        (entry) =>
          entry.number < before &&
          (teamId === undefined || entry.teamId === teamId || entry.actor === teamId),
      )
      .toSorted((one, other) => other.number - one.number)
      .slice(0, limit);
  }

  #addEntries(owner: string, entries: readonly AuditEntryRecord[]): void {
    const all = this.#audit.get(owner) ?? [];
    this.#audit.set(owner, all);
    all.push(...entries);
    if (all.length > this.#maxEntries) all.splice(0, all.length - this.#maxEntries);
  }

  #replaceEntry(number: number, by: (entry: AuditEntryRecord) => readonly AuditEntryRecord[]): void {
    for (const entries of this.#audit.values()) {
      // It is one of the last.
      const place = entries.findLastIndex((entry) => entry.number === number);
      const [entry] = place < 0 ? [] : entries.slice(place, place + 1);
      if (entry) return void entries.splice(place, 1, ...by(entry));
    }
  }

  #ownedBy(teamId: string): TeamWorldRecord[] {
    return [...this.#worlds.values()].filter((world) => world.teamId === teamId);
  }

  #seconds(): number {
    return Math.floor(this.#now() / 1_000);
  }
}

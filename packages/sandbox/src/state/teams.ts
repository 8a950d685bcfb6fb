/** The teams that share a sandbox: their tokens, their worlds, and the audit log. All times are those of the store's clock. */
export interface TeamRegistry {
  /** Adds a team. Returns `false` when its name is taken. */
  addTeam(team: Pick<TeamRecord, 'id' | 'name'>): Promise<boolean>;
  /** Returns all teams, in creation order. */
  teams(): Promise<readonly TeamRecord[]>;
  /** Removes a team with its tokens, the records of its worlds, and the worlds that are shared with it. What it did stays in the audit log. */
  removeTeam(id: string): Promise<void>;

  /**
   * Adds a token of a team that exists.
   *
   * @param replaces - Id of a token of the team that is removed in the same step. @default none
   */
  addToken(token: Pick<TeamTokenRecord, 'id' | 'teamId' | 'hash'>, replaces?: string): Promise<void>;
  /** Finds a token by its id. */
  token(id: string): Promise<TeamTokenRecord | undefined>;
  /** Returns the tokens of a team, in creation order. */
  tokens(teamId: string): Promise<readonly TeamTokenRecord[]>;
  removeToken(id: string): Promise<void>;

  /**
   * Adds a world to a team that exists. The world itself is created by the store when it is first used.
   *
   * @param limit - Maximum number of worlds of the team.
   * @returns `known` when there is a world with this name; `full` when the limit is reached.
   */
  addWorld(
    world: Pick<TeamWorldRecord, 'name' | 'teamId'>,
    limit: number,
  ): Promise<'added' | 'known' | 'full'>;
  /** Finds a world by its name in the store. */
  world(name: string): Promise<TeamWorldRecord | undefined>;
  /** Returns the worlds of a team, in creation order, then the worlds that are shared with it. */
  worlds(teamId: string): Promise<readonly TeamWorldRecord[]>;
  /** Lets another team use a world. Both must exist. */
  share(name: string, teamId: string): Promise<void>;
  /** Ends what {@link TeamRegistry.share} allowed. */
  unshare(name: string, teamId: string): Promise<void>;
  /** Records that a world is in use now. */
  useWorld(name: string): Promise<void>;
  /** Returns the names of all worlds that were not used for this number of seconds. */
  unusedWorlds(seconds: number): Promise<readonly string[]>;
  /** Removes the record of a world. */
  removeWorld(name: string): Promise<void>;
  /** Returns the size of the worlds of a team with their snapshots, in bytes. */
  bytesOf(teamId: string): Promise<number>;

  /**
   * Adds an entry to the audit log, before the change that it describes: it is not done yet. Of more than {@link maxAuditEntries} of its
   * actor, the oldest are removed; those of other actors stay, so that no team can push out the entries of others.
   *
   * @returns The number of the entry.
   */
  addAuditEntry(entry: Omit<AuditEntryRecord, 'number' | 'at' | 'done'>): Promise<number>;
  /** Records that the change of an entry is done. Without this entry, there is no effect. */
  confirmAuditEntry(number: number): Promise<void>;
  /** Removes an entry whose change was rejected. */
  removeAuditEntry(number: number): Promise<void>;
  /** Returns entries of the audit log, newest first. */
  auditEntries(filter: AuditFilter): Promise<readonly AuditEntryRecord[]>;
}

/** A team. */
export interface TeamRecord {
  /** Unique, also among teams that were removed. */
  readonly id: string;
  /** Unique among the teams that exist. */
  readonly name: string;
  /** Unix seconds. */
  readonly createdAt: number;
}

/** A token of a team. The token itself is not stored. */
export interface TeamTokenRecord {
  /** The part of the token that is not secret. */
  readonly id: string;
  readonly teamId: string;
  /** SHA-256 of the token, in Base64. */
  readonly hash: string;
  /** Unix seconds. */
  readonly createdAt: number;
}

/** A world of a team. */
export interface TeamWorldRecord {
  /** Name of the world in the store. */
  readonly name: string;
  /** The team that owns it. */
  readonly teamId: string;
  /** The other teams that can use it, in the order in which it was shared. */
  readonly sharedWith: readonly string[];
  /** Unix seconds. */
  readonly createdAt: number;
  /** Unix seconds of the last use. */
  readonly usedAt: number;
}

/** An entry of the audit log. */
export interface AuditEntryRecord {
  /** Ascends with time. */
  readonly number: number;
  /** Unix seconds. */
  readonly at: number;
  /** Who did it: the id of a team, `admin`, or `sandbox` for what it does by itself. */
  readonly actor: string;
  /** Id of the token, for a team. */
  readonly token?: string;
  /** The team whose things were changed; missing for those of no team. */
  readonly teamId?: string;
  /** What was done, as the name of a control. */
  readonly action: string;
  /** What it was done to, such as the name of a world. */
  readonly target?: string;
  /**
   * Whether the change is known to be done. It is not while it is in progress, and when the store or the process failed before the end was
   * recorded: then the change may have happened, in part or not at all.
   */
  readonly done: boolean;
}

/** Selects entries of the audit log. */
export interface AuditFilter {
  /** Only entries of what this team did, and of what was done to it. @default all entries */
  readonly teamId?: string | undefined;
  /** Only entries with a lower number. @default all entries */
  readonly before?: number | undefined;
  /** Maximum number of entries. */
  readonly limit: number;
}

/** Maximum number of entries of the audit log: of each actor, and of all teams together that were removed. */
export const maxAuditEntries = 5_000;

/** The actors of the audit log that are no teams. */
export const otherActors: readonly string[] = ['admin', 'sandbox'];

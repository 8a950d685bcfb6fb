import type { Budget } from '../budget.ts';
import { MemoryWorld } from '../memory/memory-world.ts';
import { Secrets } from '../memory/secrets.ts';
import { SharedLock } from '../memory/shared-lock.ts';
import { Template } from '../memory/template.ts';
import { defaultWorld, tooManyWorlds } from '../store.ts';
import type { WorldSeed } from '../world-seed.ts';
import type { Database } from './schema.ts';
import type { Templates } from './templates.ts';
import { loadWorld, saveWorld } from './world-rows.ts';

/** A world in use: its row, its state, its lock, and the template for resets. */
export interface Place {
  readonly id: number;
  readonly name: string;
  readonly lock: SharedLock;
  template: Template;
  world: MemoryWorld;
  removed: boolean;
}

/** The worlds of a database. A world is loaded when it is first used, and stays in memory. */
export class SqlWorlds {
  readonly budget: Budget;
  readonly maxWorlds: number;
  readonly #database: Database;
  readonly #templates: Templates;
  readonly #secrets = new Secrets();
  /** The sizes of the worlds that are not loaded, and the names of all worlds in creation order. */
  readonly #worlds = new Map<string, { readonly bytes: number }>();
  readonly #places = new Map<string, Promise<Place>>();
  #makeTemplate: (() => WorldSeed) | undefined;
  #template: Template | undefined;

  /**
   * @param budget - Counts the stored bytes.
   * @param maxWorlds - Maximum number of worlds in addition to the default one.
   */
  constructor(database: Database, templates: Templates, budget: Budget, maxWorlds: number) {
    this.#database = database;
    this.#templates = templates;
    this.budget = budget;
    this.maxWorlds = maxWorlds;
  }

  /** Sets the initial state of new worlds. */
  useTemplate(template: () => WorldSeed): void {
    this.#makeTemplate = template;
    this.#template = undefined;
  }

  /** The names of all worlds, in creation order. */
  get names(): readonly string[] {
    return [...this.#worlds.keys()];
  }

  has(name: string): boolean {
    return this.#worlds.has(name);
  }

  /** Loads the list of worlds. */
  async load(): Promise<void> {
    const worlds = await this.#database
      .selectFrom('worlds')
      .select(['name', 'bytes'])
      .orderBy('id')
      .execute();
    for (const { name, bytes } of worlds) {
      this.#worlds.set(name, { bytes: bytes });
      this.budget.add(bytes);
    }
  }

  /** Returns the worlds with a secret, in any order. */
  async worldsOf(secret: string): Promise<readonly string[]> {
    // The secrets of worlds that are in use are in memory.
    if (this.#places.size === this.#worlds.size) return this.#secrets.worldsOf(secret);
    const rows = await this.#database
      .selectFrom('secrets')
      .innerJoin('worlds', 'worlds.id', 'secrets.world_id')
      .select('worlds.name')
      .where('secret', '=', secret)
      .execute();
    return rows.map(({ name }) => name);
  }

  /** Runs work on a world under its lock. If the world was removed and created again meanwhile, the work runs on the new one. */
  async run<Result>(
    kind: 'read' | 'write',
    name: string,
    work: (place: Place) => Result | Promise<Result>,
  ): Promise<Result> {
    for (;;) {
      const place = await this.placeOf(name);
      const done = await place.lock[kind](async () =>
        place.removed ? undefined : { result: await work(place) },
      );
      if (done) return done.result;
    }
  }

  /** Resets a world to a template. */
  async restart(place: Place, template: Template): Promise<void> {
    const after = this.#newWorld(place.name, template);
    after.keepPermanent(place.world);
    try {
      await this.saveWhole({ ...place, world: after }, template);
    } catch (error) {
      after.close();
      throw error;
    }
    place.world.close();
    place.world = after;
    place.template = template;
  }

  /** Saves the whole contents of a world. */
  async saveWhole({ id, world }: Place, template: Template): Promise<void> {
    const templateId = await this.#templates.idOf(template);
    const baseId = await this.#templates.idOf(world.contents().statements.template);
    await this.#database.transaction().execute(async (transaction) => {
      await saveWorld(transaction, id, world);
      await transaction
        .updateTable('worlds')
        .set({ template_id: templateId, base_id: baseId, bytes: world.size })
        .where('id', '=', id)
        .execute();
    });
  }

  /** Removes a world. */
  async remove(place: Place): Promise<void> {
    await this.#database.deleteFrom('worlds').where('id', '=', place.id).execute();
    place.removed = true;
    place.world.close();
    this.#places.delete(place.name);
    this.#worlds.delete(place.name);
  }

  /** Loads a world, or creates it. */
  placeOf(name: string): Promise<Place> {
    let place = this.#places.get(name);
    if (!place) {
      place = this.#worlds.has(name) ? this.#openWorld(name) : this.#createWorld(name);
      this.#places.set(name, place);
      place.catch(() => this.#places.delete(name));
    }
    return place;
  }

  async #openWorld(name: string): Promise<Place> {
    const row = await this.#database
      .selectFrom('worlds')
      .select(['id', 'template_id', 'base_id', 'bytes'])
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    const template = await this.#templates.load(row.template_id);
    const base = await this.#templates.load(row.base_id);
    const world = this.#newWorld(name, base);
    try {
      await loadWorld(this.#database, row.id, world);
    } catch (error) {
      world.close();
      throw error;
    }
    // From here on the world itself counts its bytes.
    this.budget.add(-(this.#worlds.get(name)?.bytes ?? 0));
    return { id: row.id, name, lock: new SharedLock(), template, world, removed: false };
  }

  async #createWorld(name: string): Promise<Place> {
    // There is always room for the default world.
    const others = this.#worlds.size - (this.#worlds.has(defaultWorld) ? 1 : 0);
    if (name !== defaultWorld && others >= this.maxWorlds) {
      throw tooManyWorlds(this.maxWorlds);
    }
    if (name !== defaultWorld) this.budget.check(1);
    this.#worlds.set(name, { bytes: 0 });
    const template = this.#defaultTemplate();
    const world = this.#newWorld(name, template);
    try {
      const templateId = await this.#templates.idOf(template);
      const id = await this.#database.transaction().execute(async (transaction) => {
        const row = await transaction
          .insertInto('worlds')
          .values({ name, template_id: templateId, base_id: templateId, bytes: world.size })
          .returning('id')
          .executeTakeFirstOrThrow();
        await saveWorld(transaction, row.id, world);
        return row.id;
      });
      return { id, name, lock: new SharedLock(), template, world, removed: false };
    } catch (error) {
      this.#worlds.delete(name);
      world.close();
      throw error;
    }
  }

  #newWorld(name: string, template: Template): MemoryWorld {
    return new MemoryWorld(name, template, { budget: this.budget, secrets: this.#secrets });
  }

  #defaultTemplate(): Template {
    if (!this.#makeTemplate) throw new Error('useTemplate must be called before worlds are used.');
    this.#template ??= new Template(this.#makeTemplate());
    return this.#template;
  }
}

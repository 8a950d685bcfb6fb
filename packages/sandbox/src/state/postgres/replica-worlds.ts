import type { Budget } from '../budget.ts';
import { MemoryWorld } from '../memory/memory-world.ts';
import { Secrets } from '../memory/secrets.ts';
import { Template } from '../memory/template.ts';
import type { WorldSeed } from '../world-seed.ts';
import type { Connections } from './connections.ts';
import { ReplicaPlace } from './replica-place.ts';
import type { SharedTemplates } from './shared-templates.ts';
import type { Run } from './statement.ts';
import { findWorldStatement, syncStatement } from './sync-statements.ts';
import type { Synchronizer } from './synchronizer.ts';
import { applyChanges, loadContents } from './world-changes.ts';
import { insertWorld } from './world-rows.ts';

/** The objects that the worlds of a process need. */
interface WorldsContext {
  readonly connections: Connections;
  readonly templates: SharedTemplates;
  readonly synchronizer: Synchronizer;
  readonly budget: Budget;
  readonly maxWorlds: number;
}

/** The worlds of a database that this process has in memory. A world is loaded when it is first used. */
export class ReplicaWorlds {
  readonly #context: WorldsContext;
  readonly #places = new Map<string, Promise<ReplicaPlace>>();
  readonly #loaded = new Map<string, ReplicaPlace>();
  /** The secrets of the worlds in memory. */
  readonly secrets = new Secrets();
  #makeTemplate: (() => WorldSeed) | undefined;
  #template: Template | undefined;

  constructor(context: WorldsContext) {
    this.#context = context;
  }

  /** Sets the initial state of new worlds. */
  useTemplate(template: () => WorldSeed): void {
    this.#makeTemplate = template;
    this.#template = undefined;
  }

  /** Returns a world that is in memory. */
  inMemory(name: string): ReplicaPlace | undefined {
    return this.#loaded.get(name);
  }

  /** Bytes of the worlds in memory, as they are in the database. */
  get bytes(): number {
    let sum = 0;
    for (const { bytes } of this.#loaded.values()) sum += bytes;
    return sum;
  }

  /** Runs work on a world until it has a result. Without a result, the world was removed: the work runs on the next of its name. */
  async run<Result>(
    name: string,
    work: (place: ReplicaPlace) => Promise<{ readonly result: Result } | undefined>,
  ): Promise<Result> {
    for (;;) {
      const done = await work(await this.placeOf(name));
      if (done) return done.result;
    }
  }

  /** Finds a world, loads it, or creates it. */
  placeOf(name: string): Promise<ReplicaPlace> {
    let place = this.#places.get(name);
    if (!place) {
      place = this.#open(name);
      this.#places.set(name, place);
      place.then(
        (opened) => this.#loaded.set(name, opened),
        () => this.#places.delete(name),
      );
    }
    return place;
  }

  /**
   * Loads the changes that a statement returned. The caller has the lock of the world.
   *
   * @returns Whether the world still exists.
   */
  async catchUp(place: ReplicaPlace, run?: Run): Promise<boolean> {
    const { incoming } = place;
    if (place.removed || !incoming) return !place.removed;
    place.incoming = undefined;
    const { report, base, tick } = incoming;
    if (report.version === null) return this.drop(place);
    const { version, changes, at, bytes } = report;
    if (!changes || base !== place.version || !applyChanges(place.world, changes))
      return this.#reload(place, run);
    Object.assign(place, { version, bytes, writtenAt: at, freshAt: tick });
    return true;
  }

  /** Forgets a world that was removed. */
  drop(place: ReplicaPlace): false {
    place.removed = true;
    place.world.close();
    if (this.#loaded.get(place.name) === place) {
      this.#loaded.delete(place.name);
      this.#places.delete(place.name);
    }
    return false;
  }

  /** Forgets a world that another process removed. */
  async removed(id: number): Promise<void> {
    const place = [...this.#loaded.values()].find((each) => each.id === id);
    await place?.lock.write(async () => place.removed || this.drop(place));
  }

  /** Forgets the worlds that other processes removed, and loads what they changed in others. */
  async checkAll(): Promise<void> {
    const { synchronizer } = this.#context;
    const places = [...this.#loaded.values()];
    await synchronizer.ask(syncStatement, [], places);
    for (const place of places) await place.lock.write(() => this.catchUp(place));
  }

  /** Creates a world in memory. */
  newWorld(name: string, template: Template): MemoryWorld {
    return new MemoryWorld(name, template, { budget: this.#context.budget, secrets: this.secrets });
  }

  async #reload(place: ReplicaPlace, run?: Run): Promise<boolean> {
    const { synchronizer, templates } = this.#context;
    const { report, tick } = await synchronizer.contents(place.id, run);
    const { version, changes, at, bytes } = report;
    if (version === null || !changes) return this.drop(place);
    const [base, template] = await Promise.all([
      templates.load(report.base),
      templates.load(report.template),
    ]);
    // The secrets of the old contents go first.
    place.world.close();
    place.world = this.newWorld(place.name, base);
    place.template = template;
    loadContents(place.world, changes);
    Object.assign(place, { version, bytes, writtenAt: at, freshAt: tick });
    return true;
  }

  async #open(name: string): Promise<ReplicaPlace> {
    const { connections, synchronizer, templates } = this.#context;
    for (;;) {
      const [found] = await connections.run<{ id: number }>(findWorldStatement, [name]);
      const id = found?.id ?? (await this.#create(name));
      const { report, tick } = await synchronizer.contents(id);
      const { version, changes } = report;
      // It was removed meanwhile.
      if (version === null || !changes) continue;
      const [base, template] = await Promise.all([
        templates.load(report.base),
        templates.load(report.template),
      ]);
      const world = this.newWorld(name, base);
      loadContents(world, changes);
      return new ReplicaPlace({ ...report, version }, world, template, tick);
    }
  }

  /** Creates a world in the database, unless another process was faster. */
  async #create(name: string): Promise<number> {
    const { connections, templates, budget, maxWorlds } = this.#context;
    const template = this.#defaultTemplate();
    const world = this.newWorld(name, template);
    try {
      return await insertWorld(connections, templates, {
        name,
        world,
        template,
        maxWorlds,
        limit: budget.limit,
      });
    } finally {
      world.close();
    }
  }

  #defaultTemplate(): Template {
    if (!this.#makeTemplate) throw new Error('useTemplate must be called before worlds are used.');
    this.#template ??= new Template(this.#makeTemplate());
    return this.#template;
  }
}

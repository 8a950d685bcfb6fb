import type { MemoryWorld } from '../memory/memory-world.ts';
import { SharedLock } from '../memory/shared-lock.ts';
import type { Template } from '../memory/template.ts';
import type { WorldReport } from './sync-statements.ts';

/** A world in use: its state at one version, and what this process knows of later ones. */
export class ReplicaPlace {
  readonly id: number;
  readonly name: string;
  readonly lock = new SharedLock();
  world: MemoryWorld;
  /** The template for resets. */
  template: Template;
  version: number;
  /** Real time of the last write, in milliseconds since 1970. */
  writtenAt: number;
  /** Bytes of the world at its version. */
  bytes: number;
  removed = false;
  /** Whether another process was faster with the last write: the next one locks the world first. */
  contended = false;
  /** Number of transactions that run. */
  users = 0;
  /** A later version, which is not loaded yet. */
  incoming: { readonly report: WorldReport; readonly base: number; readonly tick: number } | undefined;
  /** The version was the latest when a statement of this tick was sent. */
  freshAt: number;

  constructor(
    { id, version, at, bytes }: Pick<WorldReport, 'id' | 'at' | 'bytes'> & { readonly version: number },
    world: MemoryWorld,
    template: Template,
    tick: number,
  ) {
    this.id = id;
    this.name = world.name;
    this.world = world;
    this.template = template;
    this.version = version;
    this.writtenAt = at;
    this.bytes = bytes;
    this.freshAt = tick;
  }

  /**
   * Notes what a statement returned.
   *
   * @param base - The version that the statement asked about.
   * @param tick - When it was sent.
   */
  note(report: WorldReport, base: number, tick: number): void {
    if (report.version !== null && report.version <= this.version) {
      if (report.version === this.version) this.freshAt = Math.max(this.freshAt, tick);
      return;
    }
    const known = this.incoming?.report.version;
    const isNewer = known === undefined || (known !== null && (report.version ?? Infinity) > known);
    if (isNewer || (known === report.version && this.incoming && this.incoming.tick < tick)) {
      this.incoming = { report, base, tick };
    }
  }

  /** Sets the version after a save of this process. */
  saved(version: number, at: number, tick: number): void {
    this.version = version;
    this.writtenAt = Math.max(this.writtenAt, at);
    this.bytes = this.world.size;
    this.freshAt = tick;
    this.incoming = undefined;
  }
}

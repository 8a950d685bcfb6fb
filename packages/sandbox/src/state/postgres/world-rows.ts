import { StoreFull } from '../budget.ts';
import type { MemoryWorld } from '../memory/memory-world.ts';
import type { Template } from '../memory/template.ts';
import { defaultWorld, tooManyWorlds } from '../store.ts';
import type { Connections } from './connections.ts';
import { codeOf } from './errors.ts';
import type { SharedTemplates } from './shared-templates.ts';
import type { Run, Statement } from './statement.ts';
import {
  clearStatement,
  replaceStatement,
  type SaveRow,
  saveStatement,
  totalBytes,
} from './sync-statements.ts';
import { allColumns } from './world-changes.ts';

/** A new world. */
interface NewWorld {
  readonly name: string;
  readonly world: MemoryWorld;
  readonly template: Template;
  readonly maxWorlds: number;
  /** Maximum of all bytes. */
  readonly limit: number;
}

/** The advisory lock of the creation of worlds. */
const creation = 0x4c69_7461;

const countStatement: Statement = {
  name: 'litas-count-worlds',
  text: `select (select id from worlds where name = $1) as id, ${totalBytes} as total,
    (select count(*)::int from worlds where name <> $2) as others`,
};

const insertStatement: Statement = {
  name: 'litas-insert-world',
  text: `insert into worlds (name, template_id, base_id, bytes, version, complete_since)
    values ($1, $2, $2, 0, 0, 1) returning id`,
};

const foreignKeyViolation = '23503';

/** Adds a world to the database, and returns its id. Of several processes that do so, one adds it. */
export async function insertWorld(
  connections: Connections,
  templates: SharedTemplates,
  { name, world, template, maxWorlds, limit }: NewWorld,
): Promise<number> {
  for (;;) {
    const templateId = await templates.idOf(template);
    try {
      return await connections.locked(
        `select pg_advisory_xact_lock(${creation})`,
        async ({ run, commit }) => {
          const [counted] = await run<{ id: number | null; total: number; others: number }>(countStatement, [
            name,
            defaultWorld,
          ]);
          const { id: existing = null, total = 0, others = 0 } = counted ?? {};
          if (existing !== null) return existing;
          // There is always room for the default world.
          if (name !== defaultWorld) checkRoom({ others, maxWorlds, total, limit });
          const [added] = await run<{ id: number }>(insertStatement, [name, templateId]);
          const id = added?.id ?? 0;
          await run(saveStatement, [id, 0, 0, world.size, Number.MAX_SAFE_INTEGER, ...allColumns(world)]);
          await commit();
          return id;
        },
      );
    } catch (error) {
      // Another process has deleted the template, because no world used it.
      if (codeOf(error) !== foreignKeyViolation) throw error;
      templates.forget(template);
    }
  }
}

function checkRoom({
  others,
  maxWorlds,
  total,
  limit,
}: Pick<NewWorld, 'maxWorlds' | 'limit'> & { readonly others: number; readonly total: number }): void {
  if (others >= maxWorlds) throw tooManyWorlds(maxWorlds);
  if (total >= limit) throw full(limit);
}

/** The error for a write that the budget does not allow. */
export const full = (limit: number): StoreFull =>
  new StoreFull(`The limit of ${Math.floor(limit / 1_048_576)} MiB for the state of all worlds is reached.`);

/** Saves all contents of a world, in the transaction that has its lock. */
export async function replaceWorld(
  run: Run,
  { id, version, writtenAt }: { readonly id: number; readonly version: number; readonly writtenAt: number },
  world: MemoryWorld,
  {
    templateId,
    baseId,
    limit,
  }: { readonly templateId: number; readonly baseId: number; readonly limit: number },
): Promise<void> {
  await run(clearStatement, [id]);
  await run(replaceStatement, [id, templateId, baseId]);
  const [row] = await run<SaveRow>(saveStatement, [
    id,
    version,
    writtenAt,
    world.size,
    limit,
    ...allColumns(world),
  ]);
  if (row?.saved == null) throw full(limit);
}

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Template } from '../memory/template.ts';
import { partsOf, saveStatements, Templates } from '../sql/templates.ts';
import { writeTemplate } from '../sql/texts.ts';
import type { PostgresDatabase } from './schema.ts';

/** The templates that replicas share: the same template is saved once, whichever process needs it first. */
export class SharedTemplates extends Templates {
  /** Deletes the templates that no world and no snapshot uses. New ones stay: another process may be about to use them. */
  override async deleteUnused(): Promise<void> {
    await sql`delete from templates t where created_at < now() - interval '1 hour'
      and not exists (select from worlds w where t.id in (w.template_id, w.base_id))
      and not exists (select from snapshots s where s.base_id = t.id)`.execute(this.database);
  }

  protected override async save(template: Template): Promise<number> {
    const content = writeTemplate(template);
    const hash = createHash('sha256').update(`${template.bytes}\n${content}`);
    for (const [walletId, part, rows] of partsOf(template.statements))
      hash.update(`\n${walletId} ${part}\n${rows}`);
    const values = { bytes: template.bytes, content, hash: hash.digest('hex') };
    const database = this.database as unknown as PostgresDatabase;
    return database.transaction().execute(async (transaction) => {
      const added = await transaction
        .insertInto('templates')
        .values(values)
        .onConflict((conflict) => conflict.column('hash').doNothing())
        .returning('id')
        .executeTakeFirst();
      if (added) await saveStatements(transaction as never, added.id, template);
      const { id } =
        added ??
        (await transaction
          .selectFrom('templates')
          .select('id')
          .where('hash', '=', values.hash)
          .executeTakeFirstOrThrow());
      return id;
    });
  }
}

import type { Indexes, Template } from '../memory/template.ts';
import type { StatementRecord } from '../statement-record.ts';
import type { Database } from './schema.ts';
import { readStatement, readTemplate, writeStatement, writeTemplate } from './texts.ts';

/** Number of statements in one row. */
const statementsAtOnce = 5_000;

/** The templates of a database. Each is saved and loaded once, for any number of worlds. */
export class Templates {
  protected readonly database: Database;
  readonly #ids = new Map<Template, Promise<number>>();
  readonly #loaded = new Map<number, Promise<Template>>();

  constructor(database: Database) {
    this.database = database;
  }

  /** Loads a template by its id. */
  load(id: number): Promise<Template> {
    let template = this.#loaded.get(id);
    if (!template) {
      template = this.#load(id);
      this.#loaded.set(id, template);
      template.catch(() => this.#loaded.delete(id));
    }
    return template;
  }

  /** Returns the id of a template, and saves it first if necessary. */
  idOf(template: Template): Promise<number> {
    let id = this.#ids.get(template);
    if (!id) {
      id = this.save(template);
      this.#ids.set(template, id);
      id.catch(() => this.#ids.delete(template));
    }
    return id;
  }

  /** Deletes the templates that no world and no snapshot uses. */
  async deleteUnused(): Promise<void> {
    const used = this.database
      .selectFrom('worlds')
      .select('template_id as id')
      .union(this.database.selectFrom('worlds').select('base_id as id'))
      .union(this.database.selectFrom('snapshots').select('base_id as id'));
    await this.database.deleteFrom('templates').where('id', 'not in', used).execute();
  }

  async #load(id: number): Promise<Template> {
    const { content, bytes } = await this.database
      .selectFrom('templates')
      .select(['content', 'bytes'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const parts = await this.database
      .selectFrom('template_statements')
      .select(['wallet_id', 'rows'])
      .where('template_id', '=', id)
      .orderBy('wallet_id')
      .orderBy('part')
      .execute();
    const statements = new Map(
      [...Map.groupBy(parts, ({ wallet_id: walletId }) => walletId)].map(([walletId, its]) => [
        walletId,
        rowsOf(its.map(({ rows }) => rows)),
      ]),
    );
    const template = readTemplate(content, statements, bytes);
    this.#ids.set(template, Promise.resolve(id));
    return template;
  }

  /** Forgets the id of a template that was deleted. */
  forget(template: Template): void {
    this.#ids.delete(template);
  }

  /** Saves a template, and returns its id. */
  protected async save(template: Template): Promise<number> {
    const id = await this.database.transaction().execute(async (transaction) => {
      const { id: added } = await transaction
        .insertInto('templates')
        .values({ bytes: template.bytes, content: writeTemplate(template) })
        .returning('id')
        .executeTakeFirstOrThrow();
      await saveStatements(transaction, added, template);
      return added;
    });
    this.#loaded.set(id, Promise.resolve(template));
    return id;
  }
}

/** Saves the statements of a template, in parts. */
export async function saveStatements(database: Database, id: number, template: Template): Promise<void> {
  for (const [walletId, part, rows] of partsOf(template.statements)) {
    await database
      .insertInto('template_statements')
      .values({ template_id: id, wallet_id: walletId, part, rows })
      .execute();
  }
}

function* rowsOf(parts: readonly string[]): Generator<StatementRecord> {
  for (const part of parts) for (const row of part.split('\n')) yield readStatement(row);
}

/**
 * Divides statements into parts.
 *
 * @yields The id of the wallet, the number of the part, and its statements as text.
 */
export function* partsOf(
  indexes: Indexes,
): Generator<readonly [walletId: number, part: number, rows: string]> {
  for (const [walletId, index] of indexes) {
    let part = 0;
    let rows: string[] = [];
    for (const row of index.rows()) {
      rows.push(writeStatement(row));
      if (rows.length < statementsAtOnce) continue;
      yield [walletId, part++, rows.join('\n')];
      rows = [];
    }
    if (rows.length > 0) yield [walletId, part, rows.join('\n')];
  }
}

import type { Definition } from '../collections.ts';
import { definitions } from '../collections.ts';
import { kinds, mapKinds, type WorldContents } from '../memory/memory-world.ts';
import type { AddedStatement } from '../memory/memory-statements.ts';
import { Template } from '../memory/template.ts';
import type { RecordKinds, WorldValues } from '../record-kinds.ts';
import type { ScheduledStatementRecord, StatementRecord } from '../statement-record.ts';
import type { WorldSeed } from '../world-seed.ts';

/** The definition of a kind of records, for any row. */
export const definitionOf = (kind: keyof RecordKinds): Definition<object, string | number, string> =>
  definitions[kind] as unknown as Definition<object, string | number, string>;

type Fields = Record<string, unknown>;

/** Writes a record as JSON; amounts become texts. */
export function writeRecord(kind: keyof RecordKinds, row: object): string {
  const { amounts = [] } = definitionOf(kind);
  return JSON.stringify(withTexts(row as Fields, amounts));
}

/** Reads what {@link writeRecord} wrote. */
export function readRecord(kind: keyof RecordKinds, text: string): object {
  const { amounts = [] } = definitionOf(kind);
  return withAmounts(JSON.parse(text) as Fields, amounts);
}

function withTexts(row: Fields, amounts: readonly string[]): Fields {
  if (amounts.length === 0) return row;
  return { ...row, ...Object.fromEntries(amounts.map((name) => [name, String(row[name])])) };
}

function withAmounts(fields: Fields, amounts: readonly string[]): Fields {
  for (const name of amounts) fields[name] = BigInt(fields[name] as string);
  return fields;
}

const amount = ['amount'] as const;

/** Writes a statement as JSON. */
export const writeStatement = (row: StatementRecord | ScheduledStatementRecord): string =>
  JSON.stringify(withTexts({ ...row }, amount));

/** Reads what {@link writeStatement} wrote. */
export const readStatement = (text: string): StatementRecord =>
  withAmounts(JSON.parse(text) as Fields, amount) as unknown as StatementRecord;

/** Writes a single value as JSON. */
export const writeValue = <Name extends keyof WorldValues>(name: Name, value: WorldValues[Name]): string =>
  name === 'scheduledStatements'
    ? JSON.stringify(
        (value as WorldValues['scheduledStatements']).map((row) => withTexts({ ...row }, amount)),
      )
    : JSON.stringify(value);

/** Reads what {@link writeValue} wrote. */
export function readValue<Name extends keyof WorldValues>(name: Name, text: string): WorldValues[Name] {
  const value: unknown = JSON.parse(text);
  if (name === 'scheduledStatements') for (const row of value as Fields[]) withAmounts(row, amount);
  return value as WorldValues[Name];
}

/** The format version of {@link writeContents}. */
const contentsVersion = 1;

/** The stored form of a snapshot, without the statements of the template. */
interface WrittenContents {
  readonly version: number;
  readonly records: Readonly<Record<string, readonly string[]>>;
  readonly files: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<keyof WorldValues, string>>;
  readonly statements: readonly (readonly [walletId: number, statement: string])[];
}

/** Writes the contents of a world as text, without the statements of its template. */
export function writeContents({ records, values, statements }: WorldContents): string {
  const written: WrittenContents = {
    version: contentsVersion,
    records: Object.fromEntries(
      kinds
        .filter((kind) => kind !== 'fileContents')
        .map((kind) => [kind, records[kind].map((row) => writeRecord(kind, row))]),
    ),
    files: Object.fromEntries(
      (records.fileContents as readonly RecordKinds['fileContents']['row'][]).map(({ id, bytes }) => [
        id,
        Buffer.from(bytes).toString('base64'),
      ]),
    ),
    values: Object.fromEntries(
      valueNames.map((name) => [name, writeValue(name, values[name])]),
    ) as WrittenContents['values'],
    statements: statements.added.map(({ walletId, row }) => [walletId, writeStatement(row)]),
  };
  return JSON.stringify(written);
}

/** The names of the single values. */
export const valueNames = [
  'faults',
  'scheduledStatements',
  'clock',
  'random',
] as const satisfies readonly (keyof WorldValues)[];

/** Reads what {@link writeContents} wrote. */
export function readContents(
  text: string,
): Omit<WorldContents, 'statements'> & { readonly added: readonly AddedStatement[] } {
  const { version, records, files, values, statements } = JSON.parse(text) as WrittenContents;
  if (version !== contentsVersion) throw new Error(`A snapshot of version ${version} cannot be read.`);
  return {
    records: {
      ...mapKinds((kind) => (records[kind] ?? []).map((row) => readRecord(kind, row))),
      fileContents: Object.entries(files).map(([id, content]) => ({
        id: Number(id),
        bytes: new Uint8Array(Buffer.from(content, 'base64')),
      })),
    },
    values: {
      faults: readValue('faults', values.faults),
      scheduledStatements: readValue('scheduledStatements', values.scheduledStatements),
      clock: readValue('clock', values.clock),
      random: readValue('random', values.random),
    },
    added: statements.map(([walletId, statement]) => ({ walletId, row: readStatement(statement) })),
  };
}

/** The stored form of a template, without its statements. */
interface WrittenTemplate {
  readonly version: number;
  readonly seed: number;
  readonly clock: WorldSeed['clock'];
  readonly scheduledStatements: string;
  readonly records: Readonly<Record<string, readonly string[]>>;
}

/** Writes a template without its statements. */
export function writeTemplate({ seed }: Template): string {
  const seeded = kinds.filter((kind) => definitionOf(kind).seed !== undefined);
  const written: WrittenTemplate = {
    version: contentsVersion,
    seed: seed.seed,
    clock: seed.clock,
    scheduledStatements: writeValue('scheduledStatements', seed.scheduledStatements ?? []),
    records: Object.fromEntries(
      seeded.map((kind) => [
        kind,
        (seed[definitionOf(kind).seed ?? 'users'] as readonly object[]).map((row) => writeRecord(kind, row)),
      ]),
    ),
  };
  return JSON.stringify(written);
}

/** Reads what {@link writeTemplate} wrote. */
export function readTemplate(
  text: string,
  statements: ReadonlyMap<number, Iterable<StatementRecord>>,
  bytes: number,
): Template {
  const { version, seed, clock, scheduledStatements, records } = JSON.parse(text) as WrittenTemplate;
  if (version !== contentsVersion) throw new Error(`A template of version ${version} cannot be read.`);
  const rows = Object.fromEntries(
    kinds.flatMap((kind) => {
      const { seed: field } = definitionOf(kind);
      return field === undefined
        ? []
        : [[field, (records[kind] ?? []).map((row) => readRecord(kind, row))] as const];
    }),
  ) as unknown as Pick<
    WorldSeed,
    | 'clients'
    | 'users'
    | 'wallets'
    | 'balances'
    | 'reservations'
    | 'pendingPayments'
    | 'cards'
    | 'rates'
    | 'sequences'
    | 'projects'
    | 'contactBooks'
  >;
  return new Template(
    {
      ...rows,
      seed,
      clock,
      scheduledStatements: readValue('scheduledStatements', scheduledStatements),
      statements: new Map(),
      olderStatements: statements,
    },
    bytes,
  );
}

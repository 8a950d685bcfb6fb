import { Account, type Budget } from '../budget.ts';
import { randomState } from '../random.ts';
import {
  balanceKey,
  cardKey,
  confirmationKey,
  offlineGrantKey,
  type Statements,
  type World,
  type WorldSnapshot,
} from '../store.ts';
import type { WorldSeed } from '../world-seed.ts';
import { MemoryCollection, MemoryValue } from './memory-collection.ts';
import { MemoryStatements } from './memory-statements.ts';
import type { StatementIndex } from './statement-index.ts';
import { UndoLog } from './undo-log.ts';

/** What a world takes without its records, in bytes. */
const emptyWorldBytes = 20_480;

/** A world in memory. */
export class MemoryWorld implements World {
  readonly name: string;
  readonly faults: World['faults'];
  readonly quotas: World['quotas'];
  readonly clients: World['clients'];
  readonly users: World['users'];
  readonly wallets: World['wallets'];
  readonly balances: World['balances'];
  readonly reservations: World['reservations'];
  readonly pendingPayments: World['pendingPayments'];
  readonly cards: World['cards'];
  readonly statements: Statements;
  readonly scheduledStatements: World['scheduledStatements'];
  readonly rates: World['rates'];
  readonly tokens: World['tokens'];
  readonly authorizationRequests: World['authorizationRequests'];
  readonly codes: World['codes'];
  readonly offlineGrants: World['offlineGrants'];
  readonly sequences: World['sequences'];
  readonly confirmations: World['confirmations'];
  readonly messages: World['messages'];
  readonly contactBooks: World['contactBooks'];
  readonly files: World['files'];
  readonly identificationRequests: World['identificationRequests'];
  readonly documents: World['documents'];
  readonly projects: World['projects'];
  readonly clock: World['clock'];
  readonly random: World['random'];
  readonly #undo = new UndoLog();
  readonly #account: Account;

  constructor(
    name: string,
    seed: WorldSeed,
    statements: ReadonlyMap<number, StatementIndex>,
    budget?: Budget,
    ownBytes = 0,
  ) {
    const undo = this.#undo;
    this.#account = new Account(budget);
    this.#account.add(emptyWorldBytes + ownBytes);
    const keeping = { undo, account: this.#account };
    this.name = name;
    this.faults = new MemoryValue([], undo);
    this.quotas = new MemoryCollection([], ({ id }) => id, keeping);
    this.clients = new MemoryCollection(seed.clients, ({ id }) => id, keeping);
    this.users = new MemoryCollection(seed.users, ({ id }) => id, keeping);
    this.wallets = new MemoryCollection(seed.wallets, ({ id }) => id, keeping, ['ownerId']);
    this.balances = new MemoryCollection(
      seed.balances,
      ({ walletId, currency }) => balanceKey(walletId, currency),
      keeping,
      ['walletId'],
    );
    this.reservations = new MemoryCollection(seed.reservations, ({ id }) => id, keeping, ['walletId']);
    this.pendingPayments = new MemoryCollection(seed.pendingPayments, ({ id }) => id, keeping, [
      'senderWalletId',
      'receiverWalletId',
    ]);
    this.cards = new MemoryCollection(seed.cards, cardKey, keeping, ['number']);
    this.statements = new MemoryStatements(statements, undo);
    this.scheduledStatements = new MemoryValue(seed.scheduledStatements ?? [], undo);
    this.rates = new MemoryCollection(seed.rates, ({ currency }) => currency, keeping);
    this.tokens = new MemoryCollection([], ({ id }) => id, keeping, ['refreshToken', 'grantId', 'userId']);
    this.authorizationRequests = new MemoryCollection([], ({ id }) => id, keeping);
    this.codes = new MemoryCollection([], ({ id }) => id, keeping);
    this.offlineGrants = new MemoryCollection(
      [],
      ({ clientId, userId }) => offlineGrantKey(clientId, userId),
      keeping,
      ['userId'],
    );
    this.sequences = new MemoryCollection(seed.sequences, ({ name: key }) => key, keeping);
    this.confirmations = new MemoryCollection(
      [],
      ({ userId, purpose }) => confirmationKey(userId, purpose),
      keeping,
    );
    this.messages = new MemoryCollection([], ({ id }) => id, keeping);
    this.contactBooks = new MemoryCollection(seed.contactBooks, ({ id }) => id, keeping);
    this.files = new MemoryCollection([], ({ id }) => id, keeping);
    this.identificationRequests = new MemoryCollection([], ({ id }) => id, keeping, ['userId', 'stage']);
    this.documents = new MemoryCollection([], ({ id }) => id, keeping, ['requestId']);
    this.projects = new MemoryCollection(seed.projects, ({ id }) => id, keeping);
    this.clock = new MemoryValue(seed.clock, undo);
    this.random = new MemoryValue(randomState(`${seed.seed} ${name}`), undo);
  }

  /** Runs work, and takes its changes back when it fails. */
  async transact<Result>(work: (world: World) => Promise<Result>): Promise<Result> {
    try {
      const result = await work(this);
      this.#undo.commit();
      return result;
    } catch (error) {
      this.#undo.rollBack();
      throw error;
    }
  }

  /** Bytes that it takes, about; statements that payments added are not counted. */
  get size(): number {
    return this.#account.used;
  }

  /** Gives back what it takes of the budget, when it is no longer used. */
  close(): void {
    this.#account.close();
  }

  /** Whether one of its tokens, codes or pending authorizations goes by this text. */
  async knows(secret: string): Promise<boolean> {
    for (const collection of [this.tokens, this.codes, this.authorizationRequests]) {
      if (await collection.get(secret)) return true;
    }
    return (await this.tokens.where('refreshToken', secret)).length > 0;
  }

  /** All that it holds; between transactions only. */
  contents(): Contents {
    return new Map(partsOf(this).map(([name, part]) => [name, part.contents()]));
  }

  /** Holds this and nothing else; between transactions only. */
  replace(contents: Contents): void {
    for (const [name, part] of partsOf(this)) part.replace(contents.get(name));
  }
}

/** A part of a world in memory whose contents can be taken down and put back. What it gives away it never changes. */
interface Part {
  contents(): unknown;
  /** Holds what {@link contents} of the same part of some world gave; it cannot be taken back. */
  replace(contents: unknown): void;
}

/** The contents of a world by the names of its parts. */
type Contents = ReadonlyMap<string, unknown>;

/** The parts among the fields of a world, by name. */
const partsOf = (world: object): [name: string, part: Part][] =>
  Object.entries(world).filter((field): field is [string, Part] => isPart(field[1]));

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'contents' in value && 'replace' in value;

/** Contents in which the records that belonged to one world belong to another. */
const movedContents = (contents: Contents, from: string, to: string): Contents =>
  new Map(
    [...contents].map(([name, content]) => [
      name,
      Array.isArray(content)
        ? content.map((row: unknown) => (belongsTo(row, from) ? { ...row, world: to } : row))
        : content,
    ]),
  );

const belongsTo = (row: unknown, world: string): row is { readonly world: string } =>
  typeof row === 'object' && row !== null && 'world' in row && row.world === world;

/** What a world in memory held. Its contents are private, so that printing it shows no keys. */
export class MemorySnapshot implements WorldSnapshot {
  readonly world: string;
  readonly bytes: number;
  readonly #contents: Contents;

  constructor(world: MemoryWorld) {
    this.world = world.name;
    this.bytes = world.size;
    this.#contents = world.contents();
  }

  /** Makes a world what this one was. Another world goes on with random texts of its own, so that no two tokens are alike. */
  putInto(world: MemoryWorld): void {
    if (world.name === this.world) return world.replace(this.#contents);
    const moved = movedContents(this.#contents, this.world, world.name);
    const random = randomState(`${String(moved.get('random'))} ${world.name}`);
    world.replace(new Map([...moved, ['random', random]]));
  }
}

import { randomState } from '../../world/random.ts';
import {
  balanceKey,
  cardKey,
  confirmationKey,
  offlineGrantKey,
  type Statements,
  type World,
} from '../store.ts';
import type { WorldSeed } from '../world-seed.ts';
import { MemoryCollection } from './memory-collection.ts';
import { MemoryStatements } from './memory-statements.ts';
import { MemoryValue } from './memory-value.ts';
import { type Contents, partsOf } from './part.ts';
import type { StatementIndex } from './statement-index.ts';
import { UndoLog } from './undo-log.ts';

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

  constructor(name: string, seed: WorldSeed, statements: ReadonlyMap<number, StatementIndex>) {
    const undo = this.#undo;
    this.name = name;
    this.faults = new MemoryValue([], undo);
    this.quotas = new MemoryCollection([], ({ id }) => id, undo);
    this.clients = new MemoryCollection(seed.clients, ({ id }) => id, undo);
    this.users = new MemoryCollection(seed.users, ({ id }) => id, undo);
    this.wallets = new MemoryCollection(seed.wallets, ({ id }) => id, undo, ['ownerId']);
    this.balances = new MemoryCollection(
      seed.balances,
      ({ walletId, currency }) => balanceKey(walletId, currency),
      undo,
      ['walletId'],
    );
    this.reservations = new MemoryCollection(seed.reservations, ({ id }) => id, undo, ['walletId']);
    this.pendingPayments = new MemoryCollection(seed.pendingPayments, ({ id }) => id, undo, [
      'senderWalletId',
      'receiverWalletId',
    ]);
    this.cards = new MemoryCollection(seed.cards, cardKey, undo, ['number']);
    this.statements = new MemoryStatements(statements, undo);
    this.scheduledStatements = new MemoryValue(seed.scheduledStatements ?? [], undo);
    this.rates = new MemoryCollection(seed.rates, ({ currency }) => currency, undo);
    this.tokens = new MemoryCollection([], ({ id }) => id, undo, ['refreshToken', 'grantId', 'userId']);
    this.authorizationRequests = new MemoryCollection([], ({ id }) => id, undo);
    this.codes = new MemoryCollection([], ({ id }) => id, undo);
    this.offlineGrants = new MemoryCollection(
      [],
      ({ clientId, userId }) => offlineGrantKey(clientId, userId),
      undo,
      ['userId'],
    );
    this.sequences = new MemoryCollection(seed.sequences, ({ name: key }) => key, undo);
    this.confirmations = new MemoryCollection(
      [],
      ({ userId, purpose }) => confirmationKey(userId, purpose),
      undo,
    );
    this.messages = new MemoryCollection([], ({ id }) => id, undo);
    this.contactBooks = new MemoryCollection(seed.contactBooks, ({ id }) => id, undo);
    this.files = new MemoryCollection([], ({ id }) => id, undo);
    this.identificationRequests = new MemoryCollection([], ({ id }) => id, undo, ['userId', 'stage']);
    this.documents = new MemoryCollection([], ({ id }) => id, undo, ['requestId']);
    this.projects = new MemoryCollection(seed.projects, ({ id }) => id, undo);
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

import type { ClientPermissions, PermissionChange } from '../../auth/access/permissions.ts';
import type { Message, MessageFilter } from '../../domain/confirmation/outbox.ts';
import type { FileFilter, UploadedFile } from '../../domain/files.ts';
import type { IdentificationOutcome } from '../../domain/identification/review.ts';
import type { RelatedCard } from '../../domain/wallets/cards.ts';
import type { PlainRequest, PlainResponse, UnreadableRequest } from '../../http/message.ts';
import type { GrantFilter, OfflineGrant, Withdrawal } from '../../oauth/offline-grants.ts';
import type { WorldFile } from '../../seed/world-file/world-file.ts';
import type { WorldSnapshot } from '../../state/store.ts';
import type { SandboxFaults } from '../faults/sandbox-faults.ts';
import type { SandboxJournal } from '../journal/journal.ts';
import type { EventsOptions, SandboxEvent } from './sandbox-events.ts';

/** A world of a sandbox, isolated from the others, with functions for tests. */
export interface SandboxWorld {
  /** Its name, for the header `x-sandbox-world`. */
  readonly name: string;
  /** Where the sandbox is reached. */
  readonly origin: string;
  /**
   * Sends a request to the sandbox, like the platform's `fetch`, but without a network. A lost response rejects like a network error.
   *
   * @param input - A request, or a URL that may be relative to `origin`.
   * @param init - As for `fetch`; its `signal` is honored.
   * @returns The response. Rejects with the reason of the signal, or with a `TypeError` for an invalid request or a lost response.
   */
  fetch(this: void, input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /**
   * Puts the world back to what it began with: tokens, codes, grants and faults are gone, and its journal begins anew. Used nonces
   * stay used.
   */
  reset(this: void): Promise<void>;
  /** Captures the state of the world, including its clock and fault rules. */
  snapshot(this: void): Promise<WorldSnapshot>;
  /**
   * Makes the world what it was, or what another one was, when a snapshot was taken. Its journal begins anew.
   *
   * @param snapshot - What {@link SandboxWorld.snapshot} of this sandbox gave. It can be used again and again.
   */
  restore(this: void, snapshot: WorldSnapshot): Promise<void>;
  /**
   * Gives the world another beginning, and puts it there. A reset comes back to it.
   *
   * @param file - The contents of a world file, parsed.
   * @throws `WorldFileError` that names the places which cannot be right.
   */
  begin(this: void, file: WorldFile): Promise<void>;
  /** The world clock. */
  readonly clock: SandboxClock;
  /** What goes wrong on purpose. */
  readonly faults: SandboxFaults;
  /** The last requests. */
  readonly journal: SandboxJournal;
  /**
   * Watches what happens in the world: requests, messages, and changes of the clock and of the world. The first event says that the
   * events are live; when they are not any more, an event says so, and the next attempt follows by itself.
   *
   * @param options - What ends the events, and how long to wait between attempts.
   * @returns The events, until the signal is aborted or the loop is left.
   *
   * @example
   * import { createSandbox } from '@litas/sandbox';
   *
   * const sandbox = createSandbox();
   * for await (const { event, data } of sandbox.events()) {
   *   if (event === 'live') await sandbox.fetch('/rest/v1/server');
   *   if (event !== 'request') continue;
   *   console.log(data.operation, data.status); // getServer 200
   *   break;
   * }
   */
  events(this: void, options?: EventsOptions): AsyncGenerator<SandboxEvent, void, undefined>;
  /**
   * The SMS and emails that would have been sent, with the codes in them; the last 1,000 are kept.
   *
   * @param filter - Which ones: of a user, to a recipient, of a kind.
   * @returns The messages, the newest first.
   *
   * @example
   * import { createSandbox } from '@litas/sandbox';
   *
   * const sandbox = createSandbox();
   * const [message] = await sandbox.messages({ kind: 'sms', recipient: '37060012345' });
   * // No user has registered this number yet.
   * console.log(message?.code); // undefined
   */
  messages(this: void, filter?: MessageFilter): Promise<Message[]>;
  /**
   * What users have uploaded: pictures, documents and images of them.
   *
   * @param filter - Which ones: of a user.
   * @returns The files with their bytes, the newest first.
   */
  files(this: void, filter?: FileFilter): Promise<UploadedFile[]>;
  /**
   * Reviews a submitted identification request now, instead of half an hour of the world clock after it was submitted.
   *
   * @param id - Id of the request.
   * @param decision - What the reviewer says; what is left out, the documents decide.
   * @returns What became of it.
   * @throws `Error` when there is no such request, or it does not wait for a review.
   */
  reviewIdentification(this: void, id: number, decision?: ReviewDecision): Promise<IdentificationOutcome>;
  /** The clients and what each of them may do; never their keys. */
  clients(this: void): Promise<ClientPermissions[]>;
  /**
   * Gives permissions and static scopes to a client and takes others away, as the vendor does by hand.
   *
   * @param change - Which client, and what is given and taken.
   * @returns What the client may do from now on.
   * @throws `Error` when there is no such client, or it does not have what is taken.
   *
   * @example
   * import { createSandbox, seededClients } from '@litas/sandbox';
   *
   * const sandbox = createSandbox();
   * const { staticScopes } = await sandbox.changePermissions({
   *   client: seededClients.staticReader.id,
   *   take: ['email', 'access_statements'],
   * });
   * console.log(staticScopes.includes('email'), staticScopes.includes('phone')); // false true
   */
  changePermissions(this: void, change: PermissionChange): Promise<ClientPermissions>;
  /**
   * What users let clients do without a token: scopes with `_offline`, granted and not withdrawn.
   *
   * @param filter - Which ones: of a user, to a client.
   */
  grants(this: void, filter?: GrantFilter): Promise<OfflineGrant[]>;
  /**
   * Withdraws offline scopes, as the user does on the page `/frontend/grants`. The client then gets `forbidden`.
   *
   * @param withdrawal - Whose, from which client, and which scopes.
   * @returns What is left. Scopes that are not granted, or no longer, stay so.
   * @throws `Error` when there is no such user, client or offline scope.
   */
  withdrawGrant(this: void, withdrawal: Withdrawal): Promise<OfflineGrant>;
  /**
   * Confirms, as the user, the card that `relateCard` sent a code for. No source shows the request by which users do this.
   *
   * @param userId - Id of the owner of the wallet.
   * @param code - The code of the SMS, from {@link SandboxWorld.messages}.
   * @returns The card, which names the wallet from now on.
   * @throws `Error` when the code is wrong or has expired.
   */
  confirmCard(this: void, userId: number, code: string): Promise<RelatedCard>;
}

/** What a reviewer of an identification request says. */
export interface ReviewDecision {
  /**
   * Whether the user is who the documents say.
   * @default what the documents tell
   */
  readonly accept?: boolean | undefined;
  /**
   * What the API shows as the comment.
   * @default the reason, where it is not accepted
   */
  readonly comment?: string | undefined;
}

/** A world that can be removed. */
export interface NamedWorld extends SandboxWorld {
  /** Forgets the world, its journal and its snapshots. */
  remove(this: void): Promise<void>;
}

/** A Wallet API with worlds of its own. What it has of a world is of the default one, for requests that name none. */
export interface Sandbox extends SandboxWorld {
  /** Whether other machines may use it. */
  readonly allowRemote: boolean;
  /**
   * Handles a request without a transport. Never rejects.
   *
   * @param request - Method, origin, target, headers and bytes, as they came.
   * @returns Status, headers and body, and whether they are to be lost or cut on purpose.
   */
  handle(this: void, request: PlainRequest): Promise<PlainResponse>;
  /**
   * Responds to a request that a server could not read, as to any other: in its world, with a correlation id, CORS headers, and an
   * entry in the journal. It never rejects.
   *
   * @param request - What could be read of it.
   * @param problem - The status, and a sentence that says what is wrong.
   * @returns The response, an error of the API.
   */
  reject(this: void, request: PlainRequest, problem: UnreadableRequest): Promise<PlainResponse>;
  /**
   * One of the worlds, which begins when it is first used.
   *
   * @param name - Letters, digits, and between them dots, hyphens and underscores; 64 characters at the most.
   * @returns The world, whose `fetch` names it.
   * @throws `RangeError` when the name is not one.
   *
   * @example
   * import { createSandbox } from '@litas/sandbox';
   *
   * const sandbox = createSandbox();
   * const world = sandbox.world('checkout-test');
   * const response = await world.fetch('/rest/v1/server');
   * console.log(response.status, world.journal.find().length, sandbox.journal.find().length); // 200 1 0
   * await world.remove();
   */
  world(this: void, name: string): NamedWorld;
  /** The names of the worlds that have begun. */
  worlds(this: void): Promise<readonly string[]>;
}

/** The world clock of a sandbox. Signatures have their own clock. */
export interface SandboxClock {
  /** What it shows. */
  now(this: void): Promise<Date>;
  /** Whether it stands still. */
  frozen(this: void): Promise<boolean>;
  /**
   * Sets it; it goes on running if it ran before, and stands still otherwise.
   *
   * @param time - A `Date`, or a text in ISO 8601 with seconds and zone, from 1972 to 9999.
   * @throws RangeError when it is no such time.
   */
  set(this: void, time: Date | string): Promise<void>;
  /** Sets it forward by some seconds. */
  advance(this: void, seconds: number): Promise<void>;
  /** Makes it stand still. */
  freeze(this: void): Promise<void>;
  /** Makes it run on from where it stands. */
  resume(this: void): Promise<void>;
}

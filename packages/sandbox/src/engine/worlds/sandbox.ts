import type { Quotas } from '../../auth/access/quotas.ts';
import type { Message, MessageFilter } from '../../domain/confirmation/outbox.ts';
import type { FileFilter, UploadedFile } from '../../domain/files.ts';
import type { IdentificationOutcome } from '../../domain/identification/review.ts';
import type { RelatedCard } from '../../domain/wallets/cards.ts';
import type { PlainRequest, PlainResponse, UnreadableRequest } from '../../http/message.ts';
import type { WorldFileOptions } from '../../seed/world-file/from-world.ts';
import type { WorldFile } from '../../seed/world-file/world-file.ts';
import type { NamedSnapshot, WorldSnapshot } from '../../state/store.ts';
import type { WorldExport } from '../../state/memory/world-export.ts';
import type { SandboxClock } from './sandbox-clock.ts';
import type { SandboxFaults } from '../faults/sandbox-faults.ts';
import type { SandboxJournal } from '../journal/journal.ts';
import type { CredentialsOfWorld } from './credentials-of-world.ts';
import type { EditableWorld } from './editable-world.ts';
import type { SandboxAccess } from './sandbox-access.ts';
import type { EventsOptions, SandboxEvent } from './sandbox-events.ts';

/** A world of a sandbox, isolated from the others, with functions for tests. */
export interface SandboxWorld extends EditableWorld, SandboxAccess, CredentialsOfWorld {
  /** Name of the world, for the header `x-sandbox-world`. */
  readonly name: string;
  /** Origin of the sandbox. */
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
   * Resets the world to its initial state. Tokens, codes, grants, fault rules and the journal are removed. Used nonces stay used.
   */
  reset(this: void): Promise<void>;
  /**
   * Captures the state of the world, including its clock and fault rules.
   *
   * @param name - Keeps the snapshot in the sandbox under this name, and replaces one with the same name. A world keeps its last 20,
   * and in addition the last 6 whose names start with `undo-`, which the workbench uses.
   * @default not kept
   */
  snapshot(this: void, name?: string): Promise<WorldSnapshot>;
  /** Returns the snapshots that the world keeps, the newest last. */
  snapshots(this: void): Promise<NamedSnapshot[]>;
  /** Removes a snapshot that the world keeps, by its name. Returns whether it existed. */
  removeSnapshot(this: void, name: string): Promise<boolean>;
  /**
   * Restores a snapshot, possibly one of another world, and clears the journal.
   *
   * @param snapshot - A result of {@link SandboxWorld.snapshot} or {@link SandboxWorld.snapshots} of this sandbox. It can be restored any
   * number of times.
   */
  restore(this: void, snapshot: WorldSnapshot | Pick<NamedSnapshot, 'snapshot' | 'world'>): Promise<void>;
  /**
   * Returns the whole state of the world as JSON, to save it in a file. It contains keys and passwords. That of a team contains keys of
   * tokens and messages with codes, but no keys of clients and no passwords.
   *
   * @param options - `snapshot` is the name of a snapshot of this world, to export it instead of the present state. `before` is the number
   * of a request in the journal, to export the state before it: what it and later requests changed is undone, and the records that only
   * controls changed since stay as they are, like the clock.
   * @throws `Error` for an unknown snapshot or request, for a world with more than 100,000 statements, and for a state before a request
   * that is not known any more: when a file was removed since, and when several processes share the journal.
   *
   * @example
   * import { createSandbox } from '@litas/sandbox';
   *
   * const exported = await createSandbox().exportWorld();
   * const other = createSandbox();
   * await other.world('copy').importWorld(JSON.parse(JSON.stringify(exported)));
   */
  exportWorld(
    this: void,
    options?: { readonly snapshot?: string | undefined; readonly before?: number | undefined },
  ): Promise<WorldExport>;
  /**
   * Replaces the state of the world by an exported one, possibly of another sandbox, and clears the journal. A later reset restores the
   * initial state of this world, not the exported one.
   *
   * @param exported - A result of {@link SandboxWorld.exportWorld}.
   * @throws `Error` when it is incomplete, changed, or of an unknown version.
   */
  importWorld(this: void, exported: WorldExport): Promise<void>;
  /**
   * Sets the initial state of the world, and resets the world to it. Later resets restore it too.
   *
   * @param file - The contents of a world file, parsed.
   * @throws `WorldFileError` with error messages by path.
   */
  load(this: void, file: WorldFile): Promise<void>;
  /**
   * Describes the present state of the world as a world file, to edit it and to load it. Tokens, messages and other state
   * for which a world file has no place are left out: see {@link SandboxWorld.exportWorld}. The file contains keys and passwords.
   *
   * @param options - The maximum number of statements.
   */
  worldFile(this: void, options?: WorldFileOptions): Promise<WorldFile>;
  /** Returns the JSON schema of world files. */
  worldSchema(this: void): Promise<Readonly<Record<string, unknown>>>;
  /** The world clock. */
  readonly clock: SandboxClock;
  /** Returns whether the world limits calls, and how much of each quota is used. */
  quotas(this: void): Promise<Quotas>;
  /**
   * Enables or disables the quotas of the world: 60 calls a minute per token and 1,000 an hour per account. The counts start again. A reset
   * restores the option of the sandbox.
   */
  setQuotas(this: void, enabled: boolean): Promise<void>;
  /** The fault rules. */
  readonly faults: SandboxFaults;
  /** The last requests. */
  readonly journal: SandboxJournal;
  /**
   * Watches the events of the world: requests, messages, and changes of the clock and of the world. The first event is `live`. When the
   * connection is lost, an `offline` event follows, and the sandbox reconnects automatically.
   *
   * @param options - The signal that ends the iteration, and the delay between attempts.
   * @returns The events, until the signal is aborted or the loop ends.
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
   * Returns the last 1,000 SMS and emails that the API would have sent, with their codes.
   *
   * @param filter - Conditions: user, recipient, kind. @default all
   * @returns The messages, newest first.
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
   * Returns the uploads of users: pictures, documents and their images.
   *
   * @param filter - Condition: user. @default all
   * @returns The files with their bytes, newest first.
   */
  files(this: void, filter?: FileFilter): Promise<UploadedFile[]>;
  /**
   * Reviews a submitted identification request now, instead of half an hour of the world clock after it was submitted.
   *
   * @param id - Id of the request.
   * @param decision - The decision of the reviewer. Missing fields are derived from the documents.
   * @returns The result of the review.
   * @throws `Error` when the request does not exist or is not waiting for a review.
   */
  reviewIdentification(this: void, id: number, decision?: ReviewDecision): Promise<IdentificationOutcome>;
  /**
   * Confirms a card with the code that `relateCard` sent, like the user. No source documents the request with which users do this.
   *
   * @param userId - Id of the owner of the wallet.
   * @param code - The code of the SMS, from {@link SandboxWorld.messages}.
   * @returns The card, which is now related to the wallet.
   * @throws `Error` when the code is wrong or has expired.
   */
  confirmCard(this: void, userId: number, code: string): Promise<RelatedCard>;
}

/** The decision of a reviewer of an identification request. */
export interface ReviewDecision {
  /**
   * Whether the identity of the user is confirmed. @default derived from the documents
   */
  readonly accept?: boolean | undefined;
  /**
   * The comment in responses of the API. @default the reason of a rejection
   */
  readonly comment?: string | undefined;
}

/** A world that can be removed. */
export interface NamedWorld extends SandboxWorld {
  /** Removes the world, its journal and its snapshots. */
  remove(this: void): Promise<void>;
}

/** A local implementation of the Wallet API, with its own worlds. Its methods of a world apply to the default world. */
export interface Sandbox extends SandboxWorld {
  /** Whether other machines may use the sandbox. */
  readonly allowRemote: boolean;
  /**
   * Handles a request without a transport. Never rejects.
   *
   * @param request - Method, origin, target, headers and bytes, unchanged.
   * @returns Status, headers and body, and whether a fault loses or cuts the response.
   */
  handle(this: void, request: PlainRequest): Promise<PlainResponse>;
  /**
   * Returns whether the sender of a request to a control may send a body of more than 1 MiB. A sandbox for teams needs a valid token first;
   * without one, pass `handle` an empty body.
   *
   * @param head - The request without its body.
   */
  mayUpload(this: void, head: Omit<PlainRequest, 'body'>): Promise<boolean>;
  /**
   * Responds to a request that is not for the API or the controls, such as one for a static file. In a sandbox for teams it counts for the
   * address of its client, and gets status 429 when the limit of the address is reached.
   *
   * @param request - The request.
   * @param respond - Creates the response. Not called when the limit is reached.
   */
  withinLimits(
    this: void,
    request: PlainRequest,
    respond: () => Promise<PlainResponse>,
  ): Promise<PlainResponse>;
  /**
   * Responds to a request that a server could not read. Like other responses it belongs to a world, has a correlation id and CORS headers,
   * and is recorded in the journal. It never rejects.
   *
   * @param request - The part of the request that was read.
   * @param problem - The status, and an error message.
   * @returns The response, an error of the API.
   */
  reject(this: void, request: PlainRequest, problem: UnreadableRequest): Promise<PlainResponse>;
  /**
   * One of the worlds, which begins when it is first used.
   *
   * @param name - Letters, digits, and between them dots, hyphens and underscores; at most 64 characters.
   * @returns The world. Its `fetch` sends requests to this world.
   * @throws `RangeError` when the name is not valid.
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
  /**
   * Makes the readiness check `/__sandbox/ready` fail, because the sandbox is about to stop. Requests that arrive are still handled. A
   * server calls it before it closes.
   */
  drain(this: void): void;
  /** Returns the names of the existing worlds. */
  worlds(this: void): Promise<readonly string[]>;
}

// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

export type ClientOptions = {
    baseUrl: 'http://127.0.0.1:4010/__sandbox' | (string & {});
};

/**
 * An error in the form of the API.
 */
export type Error = {
    /**
     * Error code, such as `invalid_parameters`.
     */
    error: string;
    /**
     * Description for developers: what failed and what to do.
     */
    error_description: string;
    /**
     * Messages by field. A nested field has a path such as `users.0.id`.
     */
    error_properties?: {
        [key: string]: Readonly<Array<string>>;
    } | undefined;
    /**
     * Further data about the error.
     */
    error_data?: {
        [key: string]: unknown;
    } | undefined;
};

/**
 * One of the controls.
 */
export type ControlSummary = {
    /**
     * HTTP method.
     */
    method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    /**
     * Path template, from the root of the server.
     */
    path: string;
    /**
     * Summary of the control.
     */
    summary: string;
};

/**
 * Name of a team.
 */
export type TeamName = string;

/**
 * Unix seconds of real time.
 */
export type RealSeconds = number;

/**
 * Id of a token. It is no secret.
 */
export type TeamTokenId = string;

/**
 * A change.
 */
export type AuditEntry = {
    /**
     * Number of the entry, which ascends.
     */
    number: number;
    at: RealSeconds;
    /**
     * Name of the team that made the change, or `admin`. The name of a team that was removed has a suffix.
     */
    actor: string;
    token?: TeamTokenId | undefined;
    /**
     * Name of the control.
     */
    action: string;
    /**
     * Name of the team whose things were changed.
     */
    team?: string | undefined;
    /**
     * Name of the world, the team or the token that was changed.
     */
    target?: string | undefined;
    /**
     * Whether the change is known to be done. It is not while it is in progress, and when the store or the process failed before the end was
     * recorded: then the change may have happened, in part or not at all.
     *
     */
    done: boolean;
};

/**
 * Name of a world. The world of another team has the name of that team before it, such as `shop/checkout-test`.
 */
export type WorldReference = string;

/**
 * Id of a user.
 */
export type UserId = number;

/**
 * Id with which a client signs.
 */
export type ClientId = string;

/**
 * Unix seconds of the world clock.
 */
export type UnixSeconds = number;

/**
 * An authorization request that was prepared or decided, until its page expires.
 */
export type AuthorizationRequestInfo = {
    client: ClientId;
    /**
     * URL to which the browser is redirected.
     */
    redirectUri: string;
    /**
     * Requested scopes.
     */
    scopes: Readonly<Array<string>>;
    /**
     * Email address of the user according to the client.
     */
    email?: string | undefined;
    /**
     * Whether the user has decided.
     */
    status: 'waiting' | 'approved' | 'denied';
    /**
     * Id of the user who approved.
     */
    user?: UserId | undefined;
    /**
     * Scopes that the user approved.
     */
    granted?: Readonly<Array<string>> | undefined;
    /**
     * Path of the consent page.
     */
    page: string;
    /**
     * Time at which the page expires, in Unix seconds of the world clock.
     */
    expiresAt: UnixSeconds;
};

/**
 * Permissions of a client.
 */
export type ClientPermissions = {
    client: ClientId;
    /**
     * Name on the consent page.
     */
    title: string;
    /**
     * Permissions such as `use_oauth_api`.
     */
    permissions: Readonly<Array<string>>;
    /**
     * Static scopes of the client.
     */
    staticScopes: Readonly<Array<string>>;
    /**
     * The MAC key; missing in the worlds of a team.
     */
    key?: string | undefined;
};

/**
 * Name of a permission or a scope.
 */
export type PermissionName = string;

/**
 * A new client.
 */
export type NewClient = {
    /**
     * Name on the consent page, by default the id.
     */
    title?: string | undefined;
    /**
     * Permissions, by default those of the example client.
     */
    permissions?: Readonly<Array<PermissionName>> | undefined;
    /**
     * Scopes that are granted for every user, without consent. By default none.
     */
    staticScopes?: Readonly<Array<PermissionName>> | undefined;
    /**
     * Redirect URIs, which are compared exactly. By default none.
     */
    redirectUris?: Readonly<Array<string>> | undefined;
};

/**
 * A client with its key, which is not shown again.
 */
export type CreatedClient = {
    client: ClientId;
    /**
     * The MAC key.
     */
    key: string;
    /**
     * Name on the consent page.
     */
    title: string;
    /**
     * Permissions such as `use_oauth_api`.
     */
    permissions: Readonly<Array<string>>;
    /**
     * Static scopes of the client.
     */
    staticScopes: Readonly<Array<string>>;
    /**
     * Redirect URIs.
     */
    redirectUris: Readonly<Array<string>>;
};

/**
 * A change of permissions and static scopes.
 */
export type PermissionChange = {
    client: ClientId;
    /**
     * Permissions and static scopes to add.
     */
    give?: Readonly<Array<PermissionName>> | undefined;
    /**
     * Permissions and static scopes to remove.
     */
    take?: Readonly<Array<PermissionName>> | undefined;
};

/**
 * The state of the world clock.
 */
export type Clock = {
    /**
     * The time, in ISO 8601.
     */
    now: string;
    /**
     * Whether the clock is frozen.
     */
    frozen: boolean;
};

/**
 * The time by which to advance the clock.
 */
export type ClockStep = {
    /**
     * Seconds. The clock cannot go beyond the year 9999.
     */
    seconds: number;
};

/**
 * The new time of the clock.
 */
export type ClockTime = {
    /**
     * A time from 1972 to 9999, in ISO 8601 with seconds and time zone.
     */
    time: string;
};

/**
 * The stream is live from this event on.
 */
export type Ready = {
    /**
     * Whether events after `last-event-id` are no longer available. In this case, read the state again.
     */
    missed: boolean;
    /**
     * Milliseconds between two heartbeats.
     */
    heartbeatMs: number;
};

/**
 * Name of an operation of the API, such as `getUser`. The bundle lists all of them.
 */
export type OperationId = 'createSession' | 'createToken' | 'revokeToken' | 'activateToken' | 'getAccountNumber' | 'uploadAdditionalDocumentFile' | 'getClient' | 'listClientLocations' | 'getConfiguration' | 'appendContacts' | 'deleteContacts' | 'listCurrencies' | 'createIdentificationRequestByPhone' | 'getIdentificationRequest' | 'createAdditionalDocument' | 'createFacePhoto' | 'uploadFacePhotoImage' | 'createIdentityDocument' | 'submitIdentificationRequest' | 'uploadIdentityDocumentImage' | 'getServer' | 'findUser' | 'registerUser' | 'startPasswordReset' | 'getUser' | 'getUserAddress' | 'uploadAvatar' | 'deleteAvatar' | 'listConfirmedPhones' | 'createContactBook' | 'uploadDocument' | 'getUserEmail' | 'assignEmail' | 'confirmEmail' | 'createIdentificationRequest' | 'listIdentificationRequests' | 'getUserIdentity' | 'setUserPassword' | 'listPoliticallyExposedPersons' | 'getUserPhone' | 'assignPhone' | 'confirmPhone' | 'getUserPosition' | 'setUserPosition' | 'listProjects' | 'getUserQuestionnaire' | 'enableService' | 'listServices' | 'listWallets' | 'findWallet' | 'findWalletBarcode' | 'getWallet' | 'updateWalletDescription' | 'getWalletBalance' | 'relateCard' | 'deleteWalletDescription' | 'listFavourites' | 'providePendingPaymentPassword' | 'cancelPendingPayment' | 'listPendingPayments' | 'getBalanceReceipt' | 'listReservationStatements' | 'listStatements' | 'checkSufficientAmount' | 'findWallets';

/**
 * The signer of a request.
 */
export type Signer = {
    kind: 'none';
} | {
    kind: 'client';
    client: ClientId;
} | {
    kind: 'token';
    client: ClientId;
    /**
     * Id of the user who granted the token.
     */
    user: UserId;
    /**
     * The first characters of the token.
     */
    token: string;
    /**
     * The scopes of the token.
     */
    scopes: Readonly<Array<string>>;
} | {
    kind: 'unverified';
    /**
     * The id of the client, or the first characters of the id that was sent; can be empty.
     */
    id: string;
};

/**
 * The signature of a request: the seven signed lines and the MAC. It never contains a key, nor the MAC that would be right.
 *
 */
export type JournalSignature = {
    /**
     * Id of the client, or the start of the sent id.
     */
    id: string;
    /**
     * The MAC; `…` unless the signature was valid, because its nonce could still be used elsewhere.
     */
    mac: string;
    /**
     * The lines of the string to sign: time, nonce, method, path with query, host, port, ext. Redacted like path, query and body.
     *
     */
    lines: Readonly<Array<string>>;
    /**
     * The lines that were signed; only if a known mistake reproduces the MAC.
     */
    signed?: Readonly<Array<string>> | undefined;
    /**
     * Indexes of the signed lines that differ from the string to sign, also where both are redacted.
     */
    differs?: Readonly<Array<number>> | undefined;
};

/**
 * A record of the world that a request added, changed or removed, redacted.
 */
export type WorldRecordChange = {
    /**
     * Kind of the record, such as `pendingPayments`.
     */
    record: string;
    /**
     * Id of the record; missing if it is a secret or personal data.
     */
    id?: string | undefined;
    /**
     * How the record changed.
     */
    change: 'added' | 'changed' | 'removed';
    /**
     * The changed fields.
     */
    fields: Readonly<Array<{
        /**
         * Name of the field; a field of an object has the name of the object before it, such as `profile.email`.
         */
        name: string;
        /**
         * Value before the request; missing if there was none.
         */
        before?: unknown | undefined;
        /**
         * Value after the request; missing if there is none.
         */
        after?: unknown | undefined;
    }>>;
};

/**
 * A redacted request and its response. Keys, tokens, codes and passwords are replaced by `…`, and personal data too if other machines may use
 * the sandbox.
 *
 */
export type JournalEntry = {
    /**
     * Number of the request in the world, starting at 1.
     */
    number: number;
    /**
     * Time of the world clock at the request.
     */
    at: string;
    /**
     * HTTP method.
     */
    method: string;
    /**
     * Path without the query.
     */
    path: string;
    /**
     * Query parameters in order, as pairs of name and value.
     */
    query: Readonly<Array<Readonly<[
        string,
        string
    ]>>>;
    /**
     * The operation; missing if the path has none.
     */
    operation?: OperationId | undefined;
    signer: Signer;
    /**
     * Request headers that are not sensitive, by lower-case name.
     */
    headers: {
        [key: string]: string;
    };
    /**
     * The parsed request body; missing if there is none.
     */
    body?: unknown | undefined;
    /**
     * Status of the response.
     */
    status: number;
    /**
     * Code of the error in the response.
     */
    error?: string | undefined;
    /**
     * Description of the error in the response.
     */
    description?: string | undefined;
    /**
     * The reason why the signature is wrong.
     */
    explanation?: string | undefined;
    /**
     * The signature; missing for a request without a readable one.
     */
    signature?: JournalSignature | undefined;
    /**
     * The records of the world that the request changed; missing if it changed none.
     */
    changes?: Readonly<Array<WorldRecordChange>> | undefined;
    /**
     * The response.
     */
    response: {
        /**
         * Response headers that are not sensitive, by lower-case name.
         */
        headers: {
            [key: string]: string;
        };
        /**
         * The parsed response body; missing if there is none.
         */
        body?: unknown | undefined;
    };
    /**
     * The fault, as in the header `x-sandbox-fault`.
     */
    fault?: string | undefined;
    /**
     * Whether a fault lost or cut the response.
     */
    delivery?: 'lost' | 'cut' | undefined;
    /**
     * The header `paysera-correlation-id` of the response.
     */
    correlationId: string;
};

/**
 * The kind of a message.
 */
export type MessageKind = 'sms' | 'email';

/**
 * What the code of a message is for.
 */
export type MessagePurpose = 'phone' | 'email' | 'password' | 'card' | 'scopes';

/**
 * A message that the API would have sent.
 */
export type Message = {
    /**
     * Id, in ascending order of time.
     */
    id: number;
    kind: MessageKind;
    /**
     * Phone number or email address.
     */
    recipient: string;
    /**
     * Id of the receiving user.
     */
    user: UserId;
    sentAt: UnixSeconds;
    /**
     * What the code is for; missing in messages of worlds that an older sandbox stored.
     */
    purpose?: MessagePurpose | undefined;
    /**
     * Subject of an email.
     */
    subject?: string | undefined;
    /**
     * Text of the message.
     */
    text: string;
    /**
     * The code in the text.
     */
    code?: string | undefined;
    /**
     * The link in the text.
     */
    link?: string | undefined;
};

/**
 * A change of the world. Clock, faults, messages and journal can be different now.
 */
export type WorldChange = {
    /**
     * The kind of change.
     */
    change: 'reset' | 'restored' | 'loaded' | 'removed' | 'edited' | 'journal_cleared';
};

/**
 * The end of a stream of events.
 */
export type StreamEnd = {
    /**
     * Why the sandbox ends the stream, as a sentence for people.
     */
    reason: string;
};

/**
 * An event of the stream, its name and its data, parsed.
 */
export type Event = {
    event: 'ready';
    data: Ready;
} | {
    event: 'request';
    data: JournalEntry;
} | {
    event: 'message';
    data: Message;
} | {
    event: 'clock';
    data: Clock;
} | {
    event: 'world';
    data: WorldChange;
} | {
    event: 'end';
    data: StreamEnd;
};

/**
 * Name of a world or of a snapshot.
 */
export type WorldName = string;

/**
 * The whole state of a world, with the keys of clients and tokens.
 */
export type WorldExport = {
    /**
     * Identifies an export.
     */
    format: 'litas-world';
    /**
     * Version of the format.
     */
    version: 1;
    /**
     * What the file contains, and why.
     */
    notice: 'This file contains keys of clients and tokens, passwords, and messages with codes, so that programs can go on with the imported world. Keep it like a password.';
    /**
     * Name of the exported world.
     */
    world: WorldName;
    /**
     * Time of the world clock at the export.
     */
    time: string;
    /**
     * SHA-256 of the contents, in hexadecimal.
     */
    digest: string;
    /**
     * The records by kind. They have no documented form, and must not be changed.
     */
    contents: {
        [key: string]: unknown;
    };
};

/**
 * The requests that get a fault, and the fault. At least one field of a fault is required.
 */
export type FaultRule = {
    /**
     * Delay of the response in milliseconds.
     */
    latencyMs?: number | undefined;
    /**
     * Status of the response; the operation is not executed.
     */
    status?: number | undefined;
    /**
     * Error code of the response with `status`.
     */
    code?: string | undefined;
    /**
     * Seconds in the header `retry-after` of the response with `status`.
     */
    retryAfterSeconds?: number | undefined;
    /**
     * Responds with 429 and the headers of a captcha until the captcha is solved.
     */
    captcha?: boolean | undefined;
    /**
     * Closes the connection: `drop` before the operation is executed, `lose` after it and without a response, `cut` in the
     * middle of the response body.
     *
     */
    connection?: 'drop' | 'lose' | 'cut' | undefined;
    /**
     * Seconds by which the signing clock is shifted.
     */
    clockSeconds?: number | undefined;
    /**
     * Expires the access token that signed the request.
     */
    expiredToken?: boolean | undefined;
    /**
     * Operations of the rule, by default all.
     */
    operations?: Readonly<Array<OperationId>> | undefined;
    /**
     * HTTP methods of the rule, by default all.
     */
    methods?: Readonly<Array<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>> | undefined;
    /**
     * Number of matching requests before it fires.
     */
    after?: number | undefined;
    /**
     * Number of times it fires, by default unlimited.
     */
    count?: number | undefined;
    /**
     * Probability that it fires for a matching request, by default 1.
     */
    probability?: number | undefined;
    /**
     * Seed of the random numbers. The same seed fires for the same requests.
     */
    seed?: number | undefined;
};

/**
 * A fault rule that is active.
 */
export type ActiveFault = {
    /**
     * Id for removing the rule.
     */
    id: number;
    rule: FaultRule;
    /**
     * Number of requests that it has matched.
     */
    seen: number;
    /**
     * Number of requests for which it has fired.
     */
    fired: number;
};

/**
 * An uploaded file.
 */
export type FileInfo = {
    /**
     * Id, in ascending order of time.
     */
    id: number;
    /**
     * Purpose of the upload.
     */
    purpose: 'avatar' | 'document' | 'face' | 'identity_document' | 'additional_document';
    /**
     * Id of the user; missing if only a phone number is known.
     */
    user?: UserId | undefined;
    /**
     * Media type.
     */
    mediaType: string;
    receivedAt: UnixSeconds;
    /**
     * Length in bytes.
     */
    size: number;
    /**
     * URL of the bytes.
     */
    link: string;
};

/**
 * Offline scopes that a user granted to a client.
 */
export type OfflineGrant = {
    user: UserId;
    client: ClientId;
    /**
     * Scopes as requested, such as `email_offline`.
     */
    scopes: Readonly<Array<string>>;
};

/**
 * The user of a link.
 */
export type GrantsLinkUser = {
    user: UserId;
};

/**
 * A link to a grants page.
 */
export type GrantsLink = {
    /**
     * The URL.
     */
    link: string;
    expires: UnixSeconds;
};

/**
 * Scopes that a user withdraws from a client.
 */
export type Withdrawal = {
    user: UserId;
    client: ClientId;
    /**
     * Scopes as requested, by default all.
     */
    scopes?: Readonly<Array<string>> | undefined;
};

/**
 * The state of the sandbox.
 */
export type Health = {
    /**
     * Always `ok`.
     */
    status: 'ok';
    /**
     * Version of `@litas/sandbox`.
     */
    version: string;
    /**
     * SHA-256 of its description of the API, in hexadecimal.
     */
    description: string;
    /**
     * Scheme, host and port of the URL that this request is for. Signatures must be made for it.
     */
    url: string;
    /**
     * Whether teams share the sandbox, so that its controls need a token.
     */
    teams: boolean;
};

/**
 * An identification request with its documents.
 */
export type IdentificationState = {
    /**
     * Id of the request.
     */
    id: number;
    /**
     * Id of the user; missing if only a phone number is known.
     */
    user?: UserId | undefined;
    /**
     * Phone number for which it was created.
     */
    phone?: string | undefined;
    /**
     * Status as in the API. A review is possible while it is `processing` or `pending`.
     */
    status: 'waiting' | 'processing' | 'pending' | 'reviewed';
    created: UnixSeconds;
    /**
     * Time at which it was submitted.
     */
    submitted?: UnixSeconds | undefined;
    /**
     * Time of the automatic review.
     */
    reviewDue?: UnixSeconds | undefined;
    /**
     * Result of the review.
     */
    accepted?: boolean | undefined;
    /**
     * Comment of the review.
     */
    comment?: string | undefined;
    /**
     * Why the documents would be rejected; missing if they would be accepted.
     */
    objection?: string | undefined;
    /**
     * Ids of the files with photos of the face.
     */
    faces: Readonly<Array<number>>;
    /**
     * The documents.
     */
    documents: Readonly<Array<{
        /**
         * Id of the document.
         */
        id: number;
        /**
         * Kind of the document.
         */
        kind: 'identity' | 'additional';
        /**
         * Type, such as `passport`.
         */
        type: string;
        /**
         * First name.
         */
        firstName?: string | undefined;
        /**
         * Last name.
         */
        lastName?: string | undefined;
        /**
         * Personal code.
         */
        personalNumber?: string | undefined;
        /**
         * Country of issue.
         */
        country?: string | undefined;
        /**
         * Date of birth.
         */
        dateOfBirth?: string | undefined;
        /**
         * Ids of the files with images.
         */
        files: Readonly<Array<number>>;
    }>>;
};

/**
 * The decision of a reviewer. Missing fields are decided by the documents.
 */
export type ReviewDecision = {
    /**
     * Whether the request is accepted.
     */
    accept?: boolean | undefined;
    /**
     * Comment that the API returns.
     */
    comment?: string | undefined;
};

/**
 * The result of a review.
 */
export type IdentificationOutcome = {
    /**
     * Id of the identification request.
     */
    id: number;
    /**
     * Whether it was accepted.
     */
    accepted: boolean;
    /**
     * Comment that the API returns; missing if there is none.
     */
    comment?: string | undefined;
    /**
     * Id of the user; missing if only a phone number is known.
     */
    user?: UserId | undefined;
};

/**
 * A limit of the sandbox, for all worlds together.
 */
export type Limit = {
    /**
     * The kind of data.
     */
    name: 'state' | 'journals' | 'worlds' | 'nonces';
    /**
     * The unit.
     */
    unit: 'bytes' | 'worlds' | 'nonces';
    /**
     * The current amount.
     */
    used: number;
    /**
     * The maximum.
     */
    limit: number;
};

/**
 * The password of a user.
 */
export type UserPassword = {
    user: UserId;
    /**
     * Email address or phone number with which the user signs in.
     */
    login?: string | undefined;
    /**
     * The password.
     */
    password: string;
};

/**
 * Amount in cents.
 */
export type Cents = number;

/**
 * Currency, ISO 4217.
 */
export type CurrencyCode = string;

/**
 * An object as in the API.
 */
export type ApiObject = {
    [key: string]: unknown;
};

/**
 * A payment. At least one of `from` and `to` is required.
 */
export type NewPayment = {
    /**
     * Id of the wallet that pays.
     */
    from?: number | undefined;
    /**
     * Id of the wallet that receives the money.
     */
    to?: number | undefined;
    amount: Cents;
    currency: CurrencyCode;
    /**
     * Details.
     */
    details?: string | undefined;
    /**
     * Type of the statements, by default `transfer`.
     */
    type?: string | undefined;
    /**
     * Reference number.
     */
    referenceNumber?: string | undefined;
    /**
     * The party without a wallet in this world, as in the API.
     */
    otherParty?: ApiObject | undefined;
    /**
     * Time of the world clock at which it is booked, by default now. In ISO 8601 with seconds and time zone.
     */
    date?: string | undefined;
    /**
     * The payment waits for seven days until the receiver enters this password. Needs two wallets.
     */
    password?: string | undefined;
    /**
     * Only reserves the money of `from`.
     */
    reserve?: boolean | undefined;
};

/**
 * The state of a payment.
 */
export type AddedPayment = {
    /**
     * Id of the transfer.
     */
    transferId: number;
    /**
     * State of the payment.
     */
    status: 'booked' | 'scheduled' | 'pending' | 'reserved' | 'cancelled';
};

/**
 * What happens to the payment.
 */
export type PaymentEnd = {
    /**
     * Whether it is booked now or cancelled.
     */
    action: 'book' | 'cancel';
};

/**
 * The quotas of a world.
 */
export type Quotas = {
    /**
     * Whether calls beyond a quota get status 429.
     */
    enabled: boolean;
    /**
     * The used quotas.
     */
    quotas: Readonly<Array<{
        /**
         * What is counted, calls of a token, of a user, or of a client with its own credentials.
         */
        kind: 'token' | 'account' | 'client';
        /**
         * The first 8 characters of the token, the id of the user, or the id of the client.
         */
        id: string;
        /**
         * Calls so far.
         */
        used: number;
        /**
         * Maximum number of calls.
         */
        limit: number;
        /**
         * Time at which the count starts again, in Unix seconds of the world clock.
         */
        resetsAt: UnixSeconds;
    }>>;
};

/**
 * Whether calls are limited.
 */
export type QuotaSwitch = {
    /**
     * Whether calls beyond a quota get status 429.
     */
    enabled: boolean;
};

/**
 * Whether the sandbox can serve requests.
 */
export type Readiness = {
    /**
     * Always `ready`.
     */
    status: 'ready';
};

/**
 * The snapshot to restore.
 */
export type SnapshotName = {
    /**
     * Name of the snapshot.
     */
    snapshot: WorldName;
    /**
     * Name of the captured world, by default this one.
     */
    of?: WorldReference | undefined;
};

/**
 * The name of a new snapshot.
 */
export type NewSnapshot = {
    /**
     * Name of the snapshot; replaces one with the same name. By default a free name is used.
     */
    snapshot?: WorldName | undefined;
};

/**
 * A named snapshot. A world keeps its last 20, and in addition the last 6 whose names start with `undo-`.
 */
export type Snapshot = {
    /**
     * Name of the snapshot.
     */
    snapshot: WorldName;
    /**
     * Name of the captured world.
     */
    world: WorldReference;
    /**
     * Approximate maximum size in bytes.
     */
    bytes: number;
    /**
     * Unix seconds of real time. Missing for a snapshot of an earlier version of the sandbox.
     */
    created?: RealSeconds | undefined;
};

/**
 * A limit of a team.
 */
export type TeamLimit = {
    /**
     * Name of the limit, as in the option `--limit`.
     */
    name: string;
    /**
     * The unit.
     */
    unit: string;
    /**
     * The current amount; missing for a rate.
     */
    used?: number | undefined;
    /**
     * The maximum.
     */
    limit: number;
};

/**
 * The team of a token.
 */
export type OwnTeam = {
    team: TeamName;
    token: TeamTokenId;
    /**
     * The limits of the team.
     */
    limits: Readonly<Array<TeamLimit>>;
};

/**
 * A team.
 */
export type Team = {
    team: TeamName;
    created: RealSeconds;
    /**
     * Number of its worlds.
     */
    worlds: number;
    /**
     * Size of its worlds with their snapshots.
     */
    bytes: number;
};

/**
 * A new team.
 */
export type NewTeam = {
    team: TeamName;
};

/**
 * A token of a team.
 */
export type TeamToken = {
    team: TeamName;
    id: TeamTokenId;
    /**
     * The token, for `Authorization`, and for the header `x-sandbox-token` of calls of the API.
     */
    token: string;
};

/**
 * A token of a team, without the token itself.
 */
export type TeamTokenInfo = {
    id: TeamTokenId;
    created: RealSeconds;
};

/**
 * A new token of a team.
 */
export type NewTeamToken = {
    replaces?: TeamTokenId | undefined;
};

/**
 * An access token, without its key.
 */
export type TokenInfo = {
    /**
     * The first 8 characters of the token.
     */
    token: string;
    client: ClientId;
    /**
     * Id of the user who granted the token.
     */
    user: UserId;
    /**
     * Scopes of the token.
     */
    scopes: Readonly<Array<string>>;
    /**
     * Scopes that the user granted. A refresh can narrow them.
     */
    grantedScopes: Readonly<Array<string>>;
    /**
     * Time at which the access token expires, in Unix seconds of the world clock.
     */
    expiresAt: UnixSeconds;
    /**
     * Time at which the refresh token expires, in Unix seconds of the world clock.
     */
    refreshExpiresAt: UnixSeconds;
    /**
     * `replaced` by a refresh, `revoked` permanently, or `inactive` until it is activated. An active token can have expired.
     *
     */
    status: 'active' | 'inactive' | 'replaced' | 'revoked';
};

/**
 * Selects an access token.
 */
export type TokenChoice = {
    /**
     * The access token, or its first 8 characters.
     */
    token: string;
};

/**
 * A user.
 */
export type User = {
    id: UserId;
    /**
     * All fields of the user, as in the API.
     */
    profile: ApiObject;
    /**
     * Ids of the wallets, the default one first.
     */
    wallets: Readonly<Array<number>>;
    /**
     * Further confirmed phone numbers.
     */
    otherPhones?: Readonly<Array<string>> | undefined;
    /**
     * Contacts that are not confirmed yet.
     */
    unconfirmed?: {
        /**
         * Phone number.
         */
        phone?: string | undefined;
        /**
         * Email address.
         */
        email?: string | undefined;
    } | undefined;
    /**
     * The identity according to the user, before a document was reviewed.
     */
    claimedIdentity?: ApiObject | undefined;
    /**
     * The client that registered the user.
     */
    registeredBy?: ClientId | undefined;
    /**
     * Active services, with the time of their activation in Unix seconds.
     */
    services?: {
        [key: string]: number;
    } | undefined;
    /**
     * The position.
     */
    position?: ApiObject | undefined;
    /**
     * The questionnaire.
     */
    questionnaire?: ApiObject | undefined;
    /**
     * Id of the file with the picture.
     */
    avatar?: number | undefined;
};

/**
 * A new user, or a change of one.
 */
export type UserChange = {
    /**
     * Id of the user, by default a free one.
     */
    id?: UserId | undefined;
    /**
     * Password for the password grant.
     */
    password?: string | undefined;
    /**
     * All fields of the user, as in the API, without `id` and `wallets`.
     */
    profile?: ApiObject | undefined;
};

/**
 * The code that `relateCard` sent.
 */
export type CardConfirmation = {
    /**
     * The code in the SMS.
     */
    code: string;
};

/**
 * A card that is related to a wallet.
 */
export type RelatedCard = {
    /**
     * Id of the wallet.
     */
    wallet: number;
    /**
     * Key of the issuer, such as `paysera`.
     */
    issuer: string;
    /**
     * Number of the card.
     */
    number: string;
};

/**
 * Whether money came in or went out.
 */
export type Direction = 'in' | 'out';

/**
 * A statement that is booked when the world clock reaches its date.
 */
export type ScheduledStatement = {
    date: UnixSeconds;
    amount: Cents;
    currency: CurrencyCode;
    direction: Direction;
    /**
     * Type, such as `transfer`.
     */
    type: string;
    /**
     * Details.
     */
    details?: string | undefined;
    /**
     * Id of the transfer.
     */
    transferId?: number | undefined;
    /**
     * Reference number.
     */
    referenceNumber?: string | undefined;
    /**
     * The other party, as in the API.
     */
    otherParty?: ApiObject | undefined;
};

/**
 * A wallet with its contents. Amounts are in cents.
 */
export type WalletState = {
    /**
     * Id of the wallet.
     */
    id: number;
    /**
     * Id of the owner.
     */
    user: UserId;
    /**
     * All fields of the account, as in the API.
     */
    account: ApiObject;
    /**
     * The printed barcode.
     */
    barcode?: string | undefined;
    /**
     * License plate of a vehicle that pays from the wallet.
     */
    licencePlate?: string | undefined;
    /**
     * Id of an NFC chip, in hexadecimal.
     */
    nfc?: string | undefined;
    /**
     * Balances by currency.
     */
    balances: Readonly<Array<{
        currency: CurrencyCode;
        /**
         * Amount before the first statement.
         */
        opening: number;
        /**
         * Present amount, including the reserved part.
         */
        total: number;
        /**
         * Reserved part.
         */
        reserved: number;
    }>>;
    /**
     * Reserved money, the newest first.
     */
    reservations: Readonly<Array<{
        /**
         * Id of the transfer.
         */
        transferId: number;
        currency: CurrencyCode;
        amount: Cents;
        /**
         * Details.
         */
        details: string;
        date: UnixSeconds;
        /**
         * Reference number.
         */
        referenceNumber?: string | undefined;
        /**
         * The other party, as in the API.
         */
        otherParty?: ApiObject | undefined;
    }>>;
    /**
     * Payments that wait or waited for a password, the newest first.
     */
    pendingPayments: Readonly<Array<{
        /**
         * Id of the pending payment.
         */
        id: number;
        /**
         * Id of the transfer.
         */
        transferId: number;
        direction: Direction;
        /**
         * Id of the wallet of the sender.
         */
        from: number;
        /**
         * Id of the wallet of the receiver.
         */
        to: number;
        currency: CurrencyCode;
        amount: Cents;
        /**
         * Details.
         */
        details: string;
        /**
         * Password that releases the payment.
         */
        password: string;
        date: UnixSeconds;
        validUntil: UnixSeconds;
        /**
         * Parties that may cancel it.
         */
        cancelableBy: Readonly<Array<'sender' | 'receiver'>>;
        /**
         * Number of wrong passwords that the receiver sent.
         */
        wrongPasswords: number;
        /**
         * State of the payment.
         */
        status: 'waiting' | 'expired' | 'released' | 'cancelled';
        /**
         * The other party, as in the API.
         */
        otherParty: ApiObject;
    }>>;
    /**
     * Statements that are booked later, the earliest first.
     */
    scheduled: Readonly<Array<ScheduledStatement>>;
    /**
     * Cards of the wallet.
     */
    cards: Readonly<Array<{
        /**
         * Key of the issuer, such as `paysera`.
         */
        issuer: string;
        /**
         * Number of the card.
         */
        number: string;
        /**
         * Whether the card is related, or waits for its code.
         */
        status: 'related' | 'asked';
    }>>;
    /**
     * Frequent payees, the most frequent first.
     */
    favourites: Readonly<Array<ApiObject>>;
};

/**
 * A new wallet, or a change of one.
 */
export type WalletChange = {
    /**
     * Id of the wallet, by default a free one.
     */
    id?: number | undefined;
    /**
     * Id of the owner of a new wallet.
     */
    user?: UserId | undefined;
    /**
     * All fields of the account, as in the API. The number stays as it is if it is missing.
     */
    account?: ApiObject | undefined;
    /**
     * The printed barcode.
     */
    barcode?: string | undefined;
    /**
     * License plate of a vehicle that pays from the wallet.
     */
    licencePlate?: string | undefined;
    /**
     * Id of an NFC chip, in hexadecimal.
     */
    nfc?: string | undefined;
};

/**
 * A day of a wallet in UTC. Amounts are in cents.
 */
export type DayOfWallet = {
    /**
     * First second of the day.
     */
    date: UnixSeconds;
    /**
     * Sum of the incoming statements.
     */
    in: number;
    /**
     * Sum of the outgoing statements.
     */
    out: number;
    /**
     * Balance at the end of the day.
     */
    total: number;
};

/**
 * A statement.
 */
export type BookedStatement = {
    /**
     * Id of the statement.
     */
    id: number;
    date: UnixSeconds;
    amount: Cents;
    currency: CurrencyCode;
    direction: Direction;
    /**
     * Type, such as `transfer`.
     */
    type: string;
    /**
     * Details.
     */
    details?: string | undefined;
    /**
     * Id of the transfer.
     */
    transferId?: number | undefined;
    /**
     * Reference number.
     */
    referenceNumber?: string | undefined;
    /**
     * The other party, as in the API.
     */
    otherParty?: ApiObject | undefined;
};

/**
 * A page of statements.
 */
export type StatementPage = {
    /**
     * Number of matching statements on all pages.
     */
    total: number;
    /**
     * Number of matching statements that are newer than the page.
     */
    offset: number;
    /**
     * The statements, the newest first.
     */
    statements: Readonly<Array<BookedStatement>>;
};

/**
 * The contents of a world file. `GET /world.schema.json` returns its JSON schema, by which it is validated.
 */
export type WorldFile = {
    [key: string]: unknown;
};

/**
 * A JSON schema, draft 2020-12.
 */
export type JsonSchema = {
    [key: string]: unknown;
};

/**
 * A new world.
 */
export type NewWorld = {
    world: WorldName;
};

/**
 * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
 * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
 * `POST /restore` create it.
 *
 */
export type World = WorldReference;

/**
 * Name of the world. A new one is created by the request. Without it, the default world is used.
 */
export type WorldHeader = WorldReference;

/**
 * Id of the last event that was received, to continue after it. Browsers send it by themselves for an `EventSource`.
 */
export type LastEventId = string;

/**
 * Name of a snapshot of the world. By default the present state is used.
 */
export type Snapshot2 = WorldName;

export type ListControlsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/';
};

export type ListControlsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListControlsError = ListControlsErrors[keyof ListControlsErrors];

export type ListControlsResponses = {
    /**
     * The controls.
     */
    200: {
        /**
         * The controls.
         */
        controls: Readonly<Array<ControlSummary>>;
    };
};

export type ListControlsResponse = ListControlsResponses[keyof ListControlsResponses];

export type ListAuditEntriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only entries of what this team did, and of what was done to it. For the administrator.
         */
        team?: TeamName | undefined;
        /**
         * Only entries with a lower number, to read older ones.
         */
        before?: number | undefined;
        /**
         * Maximum number of entries.
         */
        limit?: number | undefined;
    } | undefined;
    url: '/audit';
};

export type ListAuditEntriesErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListAuditEntriesError = ListAuditEntriesErrors[keyof ListAuditEntriesErrors];

export type ListAuditEntriesResponses = {
    /**
     * The entries.
     */
    200: {
        /**
         * The entries.
         */
        entries: Readonly<Array<AuditEntry>>;
    };
};

export type ListAuditEntriesResponse = ListAuditEntriesResponses[keyof ListAuditEntriesResponses];

export type ListAuthorizationRequestsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Returns only those of the user with this id.
         */
        user?: UserId | undefined;
        /**
         * Returns only those of the client with this id.
         */
        client?: ClientId | undefined;
    } | undefined;
    url: '/authorization-requests';
};

export type ListAuthorizationRequestsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListAuthorizationRequestsError = ListAuthorizationRequestsErrors[keyof ListAuthorizationRequestsErrors];

export type ListAuthorizationRequestsResponses = {
    /**
     * The requests, oldest first.
     */
    200: {
        /**
         * The requests, oldest first.
         */
        requests: Readonly<Array<AuthorizationRequestInfo>>;
    };
};

export type ListAuthorizationRequestsResponse = ListAuthorizationRequestsResponses[keyof ListAuthorizationRequestsResponses];

export type ListClientsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/clients';
};

export type ListClientsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListClientsError = ListClientsErrors[keyof ListClientsErrors];

export type ListClientsResponses = {
    /**
     * The clients.
     */
    200: {
        /**
         * The clients.
         */
        clients: Readonly<Array<ClientPermissions>>;
    };
};

export type ListClientsResponse = ListClientsResponses[keyof ListClientsResponses];

export type CreateClientData = {
    body: NewClient;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/clients';
};

export type CreateClientErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type CreateClientError = CreateClientErrors[keyof CreateClientErrors];

export type CreateClientResponses = {
    /**
     * The client with its key.
     */
    201: CreatedClient;
};

export type CreateClientResponse = CreateClientResponses[keyof CreateClientResponses];

export type ChangePermissionsData = {
    body: PermissionChange;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/clients/permissions';
};

export type ChangePermissionsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ChangePermissionsError = ChangePermissionsErrors[keyof ChangePermissionsErrors];

export type ChangePermissionsResponses = {
    /**
     * The new permissions of the client.
     */
    200: ClientPermissions;
};

export type ChangePermissionsResponse = ChangePermissionsResponses[keyof ChangePermissionsResponses];

export type RemoveClientData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path: {
        /**
         * Id of the client.
         */
        client: ClientId;
    };
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/clients/{client}';
};

export type RemoveClientErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RemoveClientError = RemoveClientErrors[keyof RemoveClientErrors];

export type RemoveClientResponses = {
    /**
     * Done.
     */
    204: void;
};

export type RemoveClientResponse = RemoveClientResponses[keyof RemoveClientResponses];

export type GetClockData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/clock';
};

export type GetClockErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetClockError = GetClockErrors[keyof GetClockErrors];

export type GetClockResponses = {
    /**
     * The time of the clock.
     */
    200: Clock;
};

export type GetClockResponse = GetClockResponses[keyof GetClockResponses];

export type AdvanceClockData = {
    body: ClockStep;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/clock/advance';
};

export type AdvanceClockErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type AdvanceClockError = AdvanceClockErrors[keyof AdvanceClockErrors];

export type AdvanceClockResponses = {
    /**
     * The new time of the clock.
     */
    200: Clock;
};

export type AdvanceClockResponse = AdvanceClockResponses[keyof AdvanceClockResponses];

export type FreezeClockData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/clock/freeze';
};

export type FreezeClockErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type FreezeClockError = FreezeClockErrors[keyof FreezeClockErrors];

export type FreezeClockResponses = {
    /**
     * The new time of the clock.
     */
    200: Clock;
};

export type FreezeClockResponse = FreezeClockResponses[keyof FreezeClockResponses];

export type ResumeClockData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/clock/resume';
};

export type ResumeClockErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ResumeClockError = ResumeClockErrors[keyof ResumeClockErrors];

export type ResumeClockResponses = {
    /**
     * The new time of the clock.
     */
    200: Clock;
};

export type ResumeClockResponse = ResumeClockResponses[keyof ResumeClockResponses];

export type SetClockData = {
    body: ClockTime;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/clock/set';
};

export type SetClockErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type SetClockError = SetClockErrors[keyof SetClockErrors];

export type SetClockResponses = {
    /**
     * The new time of the clock.
     */
    200: Clock;
};

export type SetClockResponse = SetClockResponses[keyof SetClockResponses];

export type GetConsentPageData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Id of the client that requests, by default the first one.
         */
        client?: ClientId | undefined;
        /**
         * Scopes, separated by spaces.
         */
        scope?: string | undefined;
        /**
         * Language of the page.
         */
        locale?: 'en' | 'lt' | undefined;
    } | undefined;
    url: '/consent-page';
};

export type GetConsentPageErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetConsentPageError = GetConsentPageErrors[keyof GetConsentPageErrors];

export type GetConsentPageResponses = {
    /**
     * The page.
     */
    200: {
        /**
         * HTML of the page.
         */
        html: string;
    };
};

export type GetConsentPageResponse = GetConsentPageResponses[keyof GetConsentPageResponses];

export type WatchEventsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
        /**
         * Id of the last event that was received, to continue after it. Browsers send it by themselves for an `EventSource`.
         */
        'last-event-id'?: string | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/events';
};

export type WatchEventsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type WatchEventsError = WatchEventsErrors[keyof WatchEventsErrors];

export type WatchEventsResponses = {
    /**
     * The stream.
     */
    200: Event;
};

export type WatchEventsResponse = WatchEventsResponses[keyof WatchEventsResponses];

export type ExportWorldData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Name of a snapshot of the world. By default the present state is used.
         */
        snapshot?: WorldName | undefined;
        /**
         * Number of a request in the journal, to export the state before it: what it and later requests changed is undone. Records that only controls changed since stay as they are, like the clock.
         *
         */
        before?: number | undefined;
    } | undefined;
    url: '/export';
};

export type ExportWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * The state of the object does not allow the request.
     */
    409: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ExportWorldError = ExportWorldErrors[keyof ExportWorldErrors];

export type ExportWorldResponses = {
    /**
     * The export.
     */
    200: WorldExport;
};

export type ExportWorldResponse = ExportWorldResponses[keyof ExportWorldResponses];

export type RemoveFaultsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/faults';
};

export type RemoveFaultsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RemoveFaultsError = RemoveFaultsErrors[keyof RemoveFaultsErrors];

export type RemoveFaultsResponses = {
    /**
     * Done.
     */
    204: void;
};

export type RemoveFaultsResponse = RemoveFaultsResponses[keyof RemoveFaultsResponses];

export type ListFaultsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/faults';
};

export type ListFaultsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListFaultsError = ListFaultsErrors[keyof ListFaultsErrors];

export type ListFaultsResponses = {
    /**
     * The active fault rules.
     */
    200: {
        /**
         * The active fault rules.
         */
        faults: Readonly<Array<ActiveFault>>;
    };
};

export type ListFaultsResponse = ListFaultsResponses[keyof ListFaultsResponses];

export type AddFaultData = {
    body: FaultRule;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/faults';
};

export type AddFaultErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type AddFaultError = AddFaultErrors[keyof AddFaultErrors];

export type AddFaultResponses = {
    /**
     * The new rule.
     */
    201: {
        /**
         * Id of the rule.
         */
        id: number;
    };
};

export type AddFaultResponse = AddFaultResponses[keyof AddFaultResponses];

export type RemoveFaultData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path: {
        /**
         * Id of the rule.
         */
        id: number;
    };
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/faults/{id}';
};

export type RemoveFaultErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RemoveFaultError = RemoveFaultErrors[keyof RemoveFaultErrors];

export type RemoveFaultResponses = {
    /**
     * Done.
     */
    204: void;
};

export type RemoveFaultResponse = RemoveFaultResponses[keyof RemoveFaultResponses];

export type ListFilesData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Returns only those of the user with this id.
         */
        user?: UserId | undefined;
    } | undefined;
    url: '/files';
};

export type ListFilesErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListFilesError = ListFilesErrors[keyof ListFilesErrors];

export type ListFilesResponses = {
    /**
     * The files, the newest first.
     */
    200: {
        /**
         * The files, the newest first.
         */
        files: Readonly<Array<FileInfo>>;
    };
};

export type ListFilesResponse = ListFilesResponses[keyof ListFilesResponses];

export type GetFileData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path: {
        /**
         * Id of the file.
         */
        fileId: number;
    };
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/files/{fileId}';
};

export type GetFileErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetFileError = GetFileErrors[keyof GetFileErrors];

export type GetFileResponses = {
    /**
     * The bytes, with the media type of the upload.
     */
    200: Blob | File;
};

export type GetFileResponse = GetFileResponses[keyof GetFileResponses];

export type ListGrantsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Returns only those of the user with this id.
         */
        user?: UserId | undefined;
        /**
         * Returns only those of the client with this id.
         */
        client?: ClientId | undefined;
    } | undefined;
    url: '/grants';
};

export type ListGrantsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListGrantsError = ListGrantsErrors[keyof ListGrantsErrors];

export type ListGrantsResponses = {
    /**
     * The grants.
     */
    200: {
        /**
         * The grants.
         */
        grants: Readonly<Array<OfflineGrant>>;
    };
};

export type ListGrantsResponse = ListGrantsResponses[keyof ListGrantsResponses];

export type CreateGrantsLinkData = {
    body: GrantsLinkUser;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/grants/link';
};

export type CreateGrantsLinkErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type CreateGrantsLinkError = CreateGrantsLinkErrors[keyof CreateGrantsLinkErrors];

export type CreateGrantsLinkResponses = {
    /**
     * The link.
     */
    201: GrantsLink;
};

export type CreateGrantsLinkResponse = CreateGrantsLinkResponses[keyof CreateGrantsLinkResponses];

export type WithdrawGrantData = {
    body: Withdrawal;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/grants/withdraw';
};

export type WithdrawGrantErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type WithdrawGrantError = WithdrawGrantErrors[keyof WithdrawGrantErrors];

export type WithdrawGrantResponses = {
    /**
     * The remaining scopes of the grant.
     */
    200: OfflineGrant;
};

export type WithdrawGrantResponse = WithdrawGrantResponses[keyof WithdrawGrantResponses];

export type GetHealthData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health';
};

export type GetHealthErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetHealthError = GetHealthErrors[keyof GetHealthErrors];

export type GetHealthResponses = {
    /**
     * The sandbox runs.
     */
    200: Health;
};

export type GetHealthResponse = GetHealthResponses[keyof GetHealthResponses];

export type ListIdentificationRequestsOfWorldData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Returns only those of the user with this id.
         */
        user?: UserId | undefined;
    } | undefined;
    url: '/identification-requests';
};

export type ListIdentificationRequestsOfWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListIdentificationRequestsOfWorldError = ListIdentificationRequestsOfWorldErrors[keyof ListIdentificationRequestsOfWorldErrors];

export type ListIdentificationRequestsOfWorldResponses = {
    /**
     * The requests.
     */
    200: {
        /**
         * The requests.
         */
        requests: Readonly<Array<IdentificationState>>;
    };
};

export type ListIdentificationRequestsOfWorldResponse = ListIdentificationRequestsOfWorldResponses[keyof ListIdentificationRequestsOfWorldResponses];

export type ReviewIdentificationData = {
    body?: ReviewDecision | undefined;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path: {
        /**
         * Id of the identification request.
         */
        identificationRequestId: number;
    };
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/identification-requests/{identificationRequestId}/review';
};

export type ReviewIdentificationErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * The state of the object does not allow the request.
     */
    409: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ReviewIdentificationError = ReviewIdentificationErrors[keyof ReviewIdentificationErrors];

export type ReviewIdentificationResponses = {
    /**
     * The result of the review.
     */
    200: IdentificationOutcome;
};

export type ReviewIdentificationResponse = ReviewIdentificationResponses[keyof ReviewIdentificationResponses];

export type ImportWorldData = {
    body: WorldExport;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/import';
};

export type ImportWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ImportWorldError = ImportWorldErrors[keyof ImportWorldErrors];

export type ImportWorldResponses = {
    /**
     * Done.
     */
    204: void;
};

export type ImportWorldResponse = ImportWorldResponses[keyof ImportWorldResponses];

export type ClearJournalData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/journal';
};

export type ClearJournalErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ClearJournalError = ClearJournalErrors[keyof ClearJournalErrors];

export type ClearJournalResponses = {
    /**
     * Done.
     */
    204: void;
};

export type ClearJournalResponse = ClearJournalResponses[keyof ClearJournalResponses];

export type GetJournalData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Name of the operation.
         */
        operation?: OperationId | undefined;
        /**
         * HTTP method; the case does not matter.
         */
        method?: string | undefined;
        /**
         * The complete path, as in the journal.
         */
        path?: string | undefined;
        /**
         * The status, or a class such as `4xx`.
         */
        status?: number | string | undefined;
        /**
         * Code of the error in the response.
         */
        error?: string | undefined;
        /**
         * Kind of signer.
         */
        signer?: 'none' | 'client' | 'token' | 'unverified' | undefined;
        /**
         * Id of the user whose token signed.
         */
        user?: UserId | undefined;
        /**
         * The header `paysera-correlation-id` of the response.
         */
        correlationId?: string | undefined;
        /**
         * Only requests with a higher number.
         */
        since?: number | undefined;
        /**
         * Maximum number of requests, the last ones.
         */
        limit?: number | undefined;
    } | undefined;
    url: '/journal';
};

export type GetJournalErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetJournalError = GetJournalErrors[keyof GetJournalErrors];

export type GetJournalResponses = {
    /**
     * The requests, the oldest first.
     */
    200: {
        /**
         * The requests, the oldest first.
         */
        requests: Readonly<Array<JournalEntry>>;
    };
};

export type GetJournalResponse = GetJournalResponses[keyof GetJournalResponses];

export type ListLimitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/limits';
};

export type ListLimitsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListLimitsError = ListLimitsErrors[keyof ListLimitsErrors];

export type ListLimitsResponses = {
    /**
     * The limits, of all worlds together.
     */
    200: {
        /**
         * The limits, of all worlds together.
         */
        limits: Readonly<Array<Limit>>;
    };
};

export type ListLimitsResponse = ListLimitsResponses[keyof ListLimitsResponses];

export type ListMessagesData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Returns only those of the user with this id.
         */
        user?: UserId | undefined;
        /**
         * Returns only those to this phone number or email address; the case does not matter.
         */
        recipient?: string | undefined;
        /**
         * Returns only those of this kind.
         */
        kind?: MessageKind | undefined;
    } | undefined;
    url: '/messages';
};

export type ListMessagesErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListMessagesError = ListMessagesErrors[keyof ListMessagesErrors];

export type ListMessagesResponses = {
    /**
     * The messages, the newest first.
     */
    200: {
        /**
         * The messages, the newest first.
         */
        messages: Readonly<Array<Message>>;
    };
};

export type ListMessagesResponse = ListMessagesResponses[keyof ListMessagesResponses];

export type GetMetricsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/metrics';
};

export type GetMetricsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetMetricsError = GetMetricsErrors[keyof GetMetricsErrors];

export type GetMetricsResponses = {
    /**
     * The metrics in the text format of Prometheus.
     */
    200: string;
};

export type GetMetricsResponse = GetMetricsResponses[keyof GetMetricsResponses];

export type ListPasswordsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/passwords';
};

export type ListPasswordsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListPasswordsError = ListPasswordsErrors[keyof ListPasswordsErrors];

export type ListPasswordsResponses = {
    /**
     * The passwords.
     */
    200: {
        /**
         * The passwords.
         */
        passwords: Readonly<Array<UserPassword>>;
    };
};

export type ListPasswordsResponse = ListPasswordsResponses[keyof ListPasswordsResponses];

export type AddPaymentData = {
    body: NewPayment;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/payments';
};

export type AddPaymentErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * The state of the object does not allow the request.
     */
    409: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type AddPaymentError = AddPaymentErrors[keyof AddPaymentErrors];

export type AddPaymentResponses = {
    /**
     * The payment.
     */
    201: AddedPayment;
};

export type AddPaymentResponse = AddPaymentResponses[keyof AddPaymentResponses];

export type EndPaymentData = {
    body: PaymentEnd;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path: {
        /**
         * Id of the transfer.
         */
        transferId: number;
    };
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/payments/{transferId}/end';
};

export type EndPaymentErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * The state of the object does not allow the request.
     */
    409: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type EndPaymentError = EndPaymentErrors[keyof EndPaymentErrors];

export type EndPaymentResponses = {
    /**
     * The payment.
     */
    200: AddedPayment;
};

export type EndPaymentResponse = EndPaymentResponses[keyof EndPaymentResponses];

export type GetQuotasData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/quotas';
};

export type GetQuotasErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetQuotasError = GetQuotasErrors[keyof GetQuotasErrors];

export type GetQuotasResponses = {
    /**
     * The quotas.
     */
    200: Quotas;
};

export type GetQuotasResponse = GetQuotasResponses[keyof GetQuotasResponses];

export type SetQuotasData = {
    body: QuotaSwitch;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/quotas';
};

export type SetQuotasErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type SetQuotasError = SetQuotasErrors[keyof SetQuotasErrors];

export type SetQuotasResponses = {
    /**
     * Done.
     */
    204: void;
};

export type SetQuotasResponse = SetQuotasResponses[keyof SetQuotasResponses];

export type GetReadinessData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ready';
};

export type GetReadinessErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * The sandbox cannot serve requests at the moment.
     */
    503: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetReadinessError = GetReadinessErrors[keyof GetReadinessErrors];

export type GetReadinessResponses = {
    /**
     * The sandbox can serve requests.
     */
    200: Readiness;
};

export type GetReadinessResponse = GetReadinessResponses[keyof GetReadinessResponses];

export type ResetWorldData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/reset';
};

export type ResetWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ResetWorldError = ResetWorldErrors[keyof ResetWorldErrors];

export type ResetWorldResponses = {
    /**
     * Done.
     */
    204: void;
};

export type ResetWorldResponse = ResetWorldResponses[keyof ResetWorldResponses];

export type RestoreSnapshotData = {
    body: SnapshotName;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/restore';
};

export type RestoreSnapshotErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RestoreSnapshotError = RestoreSnapshotErrors[keyof RestoreSnapshotErrors];

export type RestoreSnapshotResponses = {
    /**
     * Done.
     */
    204: void;
};

export type RestoreSnapshotResponse = RestoreSnapshotResponses[keyof RestoreSnapshotResponses];

export type CreateSnapshotData = {
    body?: NewSnapshot | undefined;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/snapshot';
};

export type CreateSnapshotErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type CreateSnapshotError = CreateSnapshotErrors[keyof CreateSnapshotErrors];

export type CreateSnapshotResponses = {
    /**
     * The snapshot was captured.
     */
    201: Snapshot;
};

export type CreateSnapshotResponse = CreateSnapshotResponses[keyof CreateSnapshotResponses];

export type ListSnapshotsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/snapshots';
};

export type ListSnapshotsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListSnapshotsError = ListSnapshotsErrors[keyof ListSnapshotsErrors];

export type ListSnapshotsResponses = {
    /**
     * The snapshots of a world.
     */
    200: {
        /**
         * The snapshots, the newest last.
         */
        snapshots: Readonly<Array<Snapshot>>;
    };
};

export type ListSnapshotsResponse = ListSnapshotsResponses[keyof ListSnapshotsResponses];

export type RemoveSnapshotData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path: {
        /**
         * Name of the snapshot.
         */
        snapshot: string;
    };
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/snapshots/{snapshot}';
};

export type RemoveSnapshotErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RemoveSnapshotError = RemoveSnapshotErrors[keyof RemoveSnapshotErrors];

export type RemoveSnapshotResponses = {
    /**
     * Done.
     */
    204: void;
};

export type RemoveSnapshotResponse = RemoveSnapshotResponses[keyof RemoveSnapshotResponses];

export type GetTeamData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/team';
};

export type GetTeamErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetTeamError = GetTeamErrors[keyof GetTeamErrors];

export type GetTeamResponses = {
    /**
     * The team.
     */
    200: OwnTeam;
};

export type GetTeamResponse = GetTeamResponses[keyof GetTeamResponses];

export type ListTeamsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/teams';
};

export type ListTeamsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListTeamsError = ListTeamsErrors[keyof ListTeamsErrors];

export type ListTeamsResponses = {
    /**
     * The teams.
     */
    200: {
        /**
         * The teams.
         */
        teams: Readonly<Array<Team>>;
    };
};

export type ListTeamsResponse = ListTeamsResponses[keyof ListTeamsResponses];

export type CreateTeamData = {
    body: NewTeam;
    path?: never;
    query?: never;
    url: '/teams';
};

export type CreateTeamErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * The state of the object does not allow the request.
     */
    409: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type CreateTeamError = CreateTeamErrors[keyof CreateTeamErrors];

export type CreateTeamResponses = {
    /**
     * The team with its token.
     */
    201: TeamToken;
};

export type CreateTeamResponse = CreateTeamResponses[keyof CreateTeamResponses];

export type RemoveTeamData = {
    body?: never;
    path: {
        /**
         * Name of the team.
         */
        team: TeamName;
    };
    query?: never;
    url: '/teams/{team}';
};

export type RemoveTeamErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RemoveTeamError = RemoveTeamErrors[keyof RemoveTeamErrors];

export type RemoveTeamResponses = {
    /**
     * Done.
     */
    204: void;
};

export type RemoveTeamResponse = RemoveTeamResponses[keyof RemoveTeamResponses];

export type ListTeamTokensData = {
    body?: never;
    path: {
        /**
         * Name of the team.
         */
        team: TeamName;
    };
    query?: never;
    url: '/teams/{team}/tokens';
};

export type ListTeamTokensErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListTeamTokensError = ListTeamTokensErrors[keyof ListTeamTokensErrors];

export type ListTeamTokensResponses = {
    /**
     * The tokens.
     */
    200: {
        /**
         * The tokens.
         */
        tokens: Readonly<Array<TeamTokenInfo>>;
    };
};

export type ListTeamTokensResponse = ListTeamTokensResponses[keyof ListTeamTokensResponses];

export type CreateTeamTokenData = {
    body: NewTeamToken;
    path: {
        /**
         * Name of the team.
         */
        team: TeamName;
    };
    query?: never;
    url: '/teams/{team}/tokens';
};

export type CreateTeamTokenErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type CreateTeamTokenError = CreateTeamTokenErrors[keyof CreateTeamTokenErrors];

export type CreateTeamTokenResponses = {
    /**
     * The token.
     */
    201: TeamToken;
};

export type CreateTeamTokenResponse = CreateTeamTokenResponses[keyof CreateTeamTokenResponses];

export type RevokeTeamTokenData = {
    body?: never;
    path: {
        /**
         * Name of the team.
         */
        team: TeamName;
        /**
         * Id of the token.
         */
        id: TeamTokenId;
    };
    query?: never;
    url: '/teams/{team}/tokens/{id}';
};

export type RevokeTeamTokenErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RevokeTeamTokenError = RevokeTeamTokenErrors[keyof RevokeTeamTokenErrors];

export type RevokeTeamTokenResponses = {
    /**
     * Done.
     */
    204: void;
};

export type RevokeTeamTokenResponse = RevokeTeamTokenResponses[keyof RevokeTeamTokenResponses];

export type ListTokensData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Returns only those of the user with this id.
         */
        user?: UserId | undefined;
        /**
         * Returns only those of the client with this id.
         */
        client?: ClientId | undefined;
    } | undefined;
    url: '/tokens';
};

export type ListTokensErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListTokensError = ListTokensErrors[keyof ListTokensErrors];

export type ListTokensResponses = {
    /**
     * The tokens, oldest first.
     */
    200: {
        /**
         * The tokens, oldest first.
         */
        tokens: Readonly<Array<TokenInfo>>;
    };
};

export type ListTokensResponse = ListTokensResponses[keyof ListTokensResponses];

export type ExpireTokenData = {
    body: TokenChoice;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/tokens/expire';
};

export type ExpireTokenErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ExpireTokenError = ExpireTokenErrors[keyof ExpireTokenErrors];

export type ExpireTokenResponses = {
    /**
     * The expired token.
     */
    200: TokenInfo;
};

export type ExpireTokenResponse = ExpireTokenResponses[keyof ExpireTokenResponses];

export type RefreshTokenData = {
    body: TokenChoice;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/tokens/refresh';
};

export type RefreshTokenErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RefreshTokenError = RefreshTokenErrors[keyof RefreshTokenErrors];

export type RefreshTokenResponses = {
    /**
     * The new token.
     */
    200: TokenInfo;
};

export type RefreshTokenResponse = RefreshTokenResponses[keyof RefreshTokenResponses];

export type RevokeTokenOfWorldData = {
    body: TokenChoice;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/tokens/revoke';
};

export type RevokeTokenOfWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RevokeTokenOfWorldError = RevokeTokenOfWorldErrors[keyof RevokeTokenOfWorldErrors];

export type RevokeTokenOfWorldResponses = {
    /**
     * The revoked token.
     */
    200: TokenInfo;
};

export type RevokeTokenOfWorldResponse = RevokeTokenOfWorldResponses[keyof RevokeTokenOfWorldResponses];

export type ListUsersData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/users';
};

export type ListUsersErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListUsersError = ListUsersErrors[keyof ListUsersErrors];

export type ListUsersResponses = {
    /**
     * The users.
     */
    200: {
        /**
         * The users.
         */
        users: Readonly<Array<User>>;
    };
};

export type ListUsersResponse = ListUsersResponses[keyof ListUsersResponses];

export type SetUserData = {
    body: UserChange;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/users';
};

export type SetUserErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * The state of the object does not allow the request.
     */
    409: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type SetUserError = SetUserErrors[keyof SetUserErrors];

export type SetUserResponses = {
    /**
     * The user.
     */
    200: User;
};

export type SetUserResponse = SetUserResponses[keyof SetUserResponses];

export type ConfirmCardData = {
    body: CardConfirmation;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path: {
        /**
         * Id of the user who owns the wallet.
         */
        userId: number;
    };
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/users/{userId}/card';
};

export type ConfirmCardErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * The state of the object does not allow the request.
     */
    409: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ConfirmCardError = ConfirmCardErrors[keyof ConfirmCardErrors];

export type ConfirmCardResponses = {
    /**
     * The card.
     */
    200: RelatedCard;
};

export type ConfirmCardResponse = ConfirmCardResponses[keyof ConfirmCardResponses];

export type ListWalletsOfWorldData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Returns only those of the user with this id.
         */
        user?: UserId | undefined;
    } | undefined;
    url: '/wallets';
};

export type ListWalletsOfWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListWalletsOfWorldError = ListWalletsOfWorldErrors[keyof ListWalletsOfWorldErrors];

export type ListWalletsOfWorldResponses = {
    /**
     * The wallets.
     */
    200: {
        /**
         * The wallets.
         */
        wallets: Readonly<Array<WalletState>>;
    };
};

export type ListWalletsOfWorldResponse = ListWalletsOfWorldResponses[keyof ListWalletsOfWorldResponses];

export type SetWalletData = {
    body: WalletChange;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/wallets';
};

export type SetWalletErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * The state of the object does not allow the request.
     */
    409: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type SetWalletError = SetWalletErrors[keyof SetWalletErrors];

export type SetWalletResponses = {
    /**
     * The wallet.
     */
    200: WalletState;
};

export type SetWalletResponse = SetWalletResponses[keyof SetWalletResponses];

export type GetWalletHistoryData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path: {
        /**
         * Id of the wallet.
         */
        walletId: number;
    };
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * The currency of the balance, by default `EUR`.
         */
        currency?: CurrencyCode | undefined;
    } | undefined;
    url: '/wallets/{walletId}/history';
};

export type GetWalletHistoryErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetWalletHistoryError = GetWalletHistoryErrors[keyof GetWalletHistoryErrors];

export type GetWalletHistoryResponses = {
    /**
     * The days with statements.
     */
    200: {
        /**
         * Balance before the first statement, in cents.
         */
        opening: number;
        /**
         * The days with statements.
         */
        days: Readonly<Array<DayOfWallet>>;
    };
};

export type GetWalletHistoryResponse = GetWalletHistoryResponses[keyof GetWalletHistoryResponses];

export type ListWalletStatementsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path: {
        /**
         * Id of the wallet.
         */
        walletId: number;
    };
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Maximum number of statements, by default 100.
         */
        limit?: number | undefined;
        /**
         * Number of statements to skip, by default 0.
         */
        offset?: number | undefined;
        /**
         * Returns only statements in this currency.
         */
        currency?: CurrencyCode | undefined;
        /**
         * Returns only incoming or only outgoing statements.
         */
        direction?: Direction | undefined;
        /**
         * Returns only statements whose details contain this text.
         */
        text?: string | undefined;
        /**
         * Earliest time, inclusive.
         */
        from?: UnixSeconds | undefined;
        /**
         * Latest time, inclusive.
         */
        to?: UnixSeconds | undefined;
    } | undefined;
    url: '/wallets/{walletId}/statements';
};

export type ListWalletStatementsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListWalletStatementsError = ListWalletStatementsErrors[keyof ListWalletStatementsErrors];

export type ListWalletStatementsResponses = {
    /**
     * The statements, the newest first.
     */
    200: StatementPage;
};

export type ListWalletStatementsResponse = ListWalletStatementsResponses[keyof ListWalletStatementsResponses];

export type GetWorldFileData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
        /**
         * Maximum number of statements of each wallet, the newest ones. The opening amounts contain the older ones.
         */
        statements?: number | undefined;
    } | undefined;
    url: '/world';
};

export type GetWorldFileErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetWorldFileError = GetWorldFileErrors[keyof GetWorldFileErrors];

export type GetWorldFileResponses = {
    /**
     * The world file.
     */
    200: WorldFile;
};

export type GetWorldFileResponse = GetWorldFileResponses[keyof GetWorldFileResponses];

export type LoadWorldData = {
    body: WorldFile;
    headers?: {
        /**
         * Name of the world. A new one is created by the request. Without it, the default world is used.
         */
        'x-sandbox-world'?: WorldReference | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
         * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
         * `POST /restore` create it.
         *
         */
        world?: WorldReference | undefined;
    } | undefined;
    url: '/world';
};

export type LoadWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type LoadWorldError = LoadWorldErrors[keyof LoadWorldErrors];

export type LoadWorldResponses = {
    /**
     * Done.
     */
    204: void;
};

export type LoadWorldResponse = LoadWorldResponses[keyof LoadWorldResponses];

export type GetWorldSchemaData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/world.schema.json';
};

export type GetWorldSchemaErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type GetWorldSchemaError = GetWorldSchemaErrors[keyof GetWorldSchemaErrors];

export type GetWorldSchemaResponses = {
    /**
     * The schema.
     */
    200: JsonSchema;
};

export type GetWorldSchemaResponse = GetWorldSchemaResponses[keyof GetWorldSchemaResponses];

export type ListWorldsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/worlds';
};

export type ListWorldsErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListWorldsError = ListWorldsErrors[keyof ListWorldsErrors];

export type ListWorldsResponses = {
    /**
     * The names of the worlds.
     */
    200: {
        /**
         * The names of the worlds.
         */
        worlds: Readonly<Array<WorldReference>>;
    };
};

export type ListWorldsResponse = ListWorldsResponses[keyof ListWorldsResponses];

export type CreateWorldData = {
    body: NewWorld;
    path?: never;
    query?: never;
    url: '/worlds';
};

export type CreateWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * The state of the object does not allow the request.
     */
    409: Error;
    /**
     * A limit of the sandbox is reached. The error description names the limit and what to do.
     */
    429: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type CreateWorldError = CreateWorldErrors[keyof CreateWorldErrors];

export type CreateWorldResponses = {
    /**
     * The world.
     */
    201: NewWorld;
};

export type CreateWorldResponse = CreateWorldResponses[keyof CreateWorldResponses];

export type RemoveWorldData = {
    body?: never;
    path: {
        /**
         * Name of the world.
         */
        name: string;
    };
    query?: never;
    url: '/worlds/{name}';
};

export type RemoveWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type RemoveWorldError = RemoveWorldErrors[keyof RemoveWorldErrors];

export type RemoveWorldResponses = {
    /**
     * Done.
     */
    204: void;
};

export type RemoveWorldResponse = RemoveWorldResponses[keyof RemoveWorldResponses];

export type ListSharesData = {
    body?: never;
    path: {
        /**
         * Name of the world.
         */
        name: string;
    };
    query?: never;
    url: '/worlds/{name}/shares';
};

export type ListSharesErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ListSharesError = ListSharesErrors[keyof ListSharesErrors];

export type ListSharesResponses = {
    /**
     * The names of the teams.
     */
    200: {
        /**
         * The names of the teams.
         */
        teams: Readonly<Array<TeamName>>;
    };
};

export type ListSharesResponse = ListSharesResponses[keyof ListSharesResponses];

export type UnshareWorldData = {
    body?: never;
    path: {
        /**
         * Name of the world.
         */
        name: string;
        /**
         * Name of the other team.
         */
        team: TeamName;
    };
    query?: never;
    url: '/worlds/{name}/shares/{team}';
};

export type UnshareWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type UnshareWorldError = UnshareWorldErrors[keyof UnshareWorldErrors];

export type UnshareWorldResponses = {
    /**
     * Done.
     */
    204: void;
};

export type UnshareWorldResponse = UnshareWorldResponses[keyof UnshareWorldResponses];

export type ShareWorldData = {
    body?: never;
    path: {
        /**
         * Name of the world.
         */
        name: string;
        /**
         * Name of the other team.
         */
        team: TeamName;
    };
    query?: never;
    url: '/worlds/{name}/shares/{team}';
};

export type ShareWorldErrors = {
    /**
     * A field or parameter is invalid (`invalid_parameters`, with messages by field), or the request cannot be read or executed (`invalid_request`).
     */
    400: Error;
    /**
     * In a sandbox for teams, the token is missing, or it is not valid.
     */
    401: Error;
    /**
     * The request comes from another machine, uses a host that is not allowed, was sent by a page of another site, or has a token that does not allow it.
     */
    403: Error;
    /**
     * The object or the world does not exist.
     */
    404: Error;
    /**
     * A defect of the sandbox.
     */
    500: Error;
    /**
     * Any other error, such as 405 for a method that the path does not have or 413 for a body that is too large.
     */
    default: Error;
};

export type ShareWorldError = ShareWorldErrors[keyof ShareWorldErrors];

export type ShareWorldResponses = {
    /**
     * Done.
     */
    204: void;
};

export type ShareWorldResponse = ShareWorldResponses[keyof ShareWorldResponses];

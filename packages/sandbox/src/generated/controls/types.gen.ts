// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

export type ClientOptions = {
    baseUrl: 'http://127.0.0.1:4010/__sandbox' | (string & {});
};

/**
 * Name of a world or of a snapshot.
 */
export type WorldName = string;

/**
 * What went wrong, in the API's own form.
 */
export type Error = {
    /**
     * Code to branch on, such as `invalid_parameters`.
     */
    error: string;
    /**
     * What failed and what to do, for developers.
     */
    error_description: string;
    /**
     * Messages by field. A field within another one has a path such as `users.0.id`.
     */
    error_properties?: {
        [key: string]: Readonly<Array<string>>;
    } | undefined;
    /**
     * Data of the error.
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
     * What it does.
     */
    summary: string;
};

/**
 * Id that a client signs with.
 */
export type ClientId = string;

/**
 * What a client may do.
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
     * Scopes that it has for every user, without consent.
     */
    staticScopes: Readonly<Array<string>>;
};

/**
 * Name of a permission or a scope.
 */
export type PermissionName = string;

/**
 * What a client gets and loses.
 */
export type PermissionChange = {
    client: ClientId;
    /**
     * Permissions and static scopes to give.
     */
    give?: Readonly<Array<PermissionName>> | undefined;
    /**
     * Permissions and static scopes to take away.
     */
    take?: Readonly<Array<PermissionName>> | undefined;
};

/**
 * What the world clock shows.
 */
export type Clock = {
    /**
     * The time, in ISO 8601.
     */
    now: string;
    /**
     * Whether it stands still.
     */
    frozen: boolean;
};

/**
 * How far to set the clock forward.
 */
export type ClockStep = {
    /**
     * Seconds. The clock shows no time after 9999.
     */
    seconds: number;
};

/**
 * What the clock is to show.
 */
export type ClockTime = {
    /**
     * A time from 1972 to 9999, in ISO 8601 with seconds and zone.
     */
    time: string;
};

/**
 * The stream is live from here on.
 */
export type Ready = {
    /**
     * Whether there were events after `last-event-id` which are no longer kept. Read the state again then.
     */
    missed: boolean;
    /**
     * Milliseconds between two heartbeats, which are comments.
     */
    heartbeatMs: number;
};

/**
 * Name of an operation of the API, such as `getUser`. The bundle lists them all.
 */
export type OperationId = 'createSession' | 'createToken' | 'revokeToken' | 'activateToken' | 'getAccountNumber' | 'uploadAdditionalDocumentFile' | 'getClient' | 'listClientLocations' | 'getConfiguration' | 'appendContacts' | 'deleteContacts' | 'listCurrencies' | 'createIdentificationRequestByPhone' | 'getIdentificationRequest' | 'createAdditionalDocument' | 'createFacePhoto' | 'uploadFacePhotoImage' | 'createIdentityDocument' | 'submitIdentificationRequest' | 'uploadIdentityDocumentImage' | 'getServer' | 'findUser' | 'registerUser' | 'startPasswordReset' | 'getUser' | 'getUserAddress' | 'uploadAvatar' | 'deleteAvatar' | 'listConfirmedPhones' | 'createContactBook' | 'uploadDocument' | 'getUserEmail' | 'assignEmail' | 'confirmEmail' | 'createIdentificationRequest' | 'listIdentificationRequests' | 'getUserIdentity' | 'setUserPassword' | 'listPoliticallyExposedPersons' | 'getUserPhone' | 'assignPhone' | 'confirmPhone' | 'getUserPosition' | 'setUserPosition' | 'listProjects' | 'getUserQuestionnaire' | 'enableService' | 'listServices' | 'listWallets' | 'findWallet' | 'findWalletBarcode' | 'getWallet' | 'updateWalletDescription' | 'getWalletBalance' | 'relateCard' | 'deleteWalletDescription' | 'listFavourites' | 'providePendingPaymentPassword' | 'cancelPendingPayment' | 'listPendingPayments' | 'getBalanceReceipt' | 'listReservationStatements' | 'listStatements' | 'checkSufficientAmount' | 'findWallets';

/**
 * Id of a user.
 */
export type UserId = number;

/**
 * Who signed a request.
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
     * The id of the client, or the first characters of what was sent as the id. Empty where there is none.
     */
    id: string;
};

/**
 * A request and its response, as the journal shows them. Keys, tokens, codes, passwords and personal data read `…`.
 */
export type JournalEntry = {
    /**
     * Counts the requests of the world, from 1.
     */
    number: number;
    /**
     * What the world clock showed when the request came.
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
     * Query parameters in their order, a name and a value each.
     */
    query: Readonly<Array<Readonly<[
        string,
        string
    ]>>>;
    /**
     * The operation that was called. Left out where there is none at the path.
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
     * The request body, parsed. Left out where there is none.
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
     * Why the signature is wrong.
     */
    explanation?: string | undefined;
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
         * The response body, parsed. Left out where there is none.
         */
        body?: unknown | undefined;
    };
    /**
     * What went wrong on purpose, as the header `x-sandbox-fault` has it.
     */
    fault?: string | undefined;
    /**
     * Whether the response was lost or cut on purpose.
     */
    delivery?: 'lost' | 'cut' | undefined;
    /**
     * The header `paysera-correlation-id` of the response.
     */
    correlationId: string;
};

/**
 * How a message is sent.
 */
export type MessageKind = 'sms' | 'email';

/**
 * Unix seconds of the world clock.
 */
export type UnixSeconds = number;

/**
 * A message that the API would have sent.
 */
export type Message = {
    /**
     * Rises with time.
     */
    id: number;
    kind: MessageKind;
    /**
     * Phone number or email address.
     */
    recipient: string;
    /**
     * Id of the user whom it is for.
     */
    user: UserId;
    sentAt: UnixSeconds;
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
 * A change of the whole world. The clock, the faults, the messages and the journal may be others now.
 */
export type WorldChange = {
    /**
     * What happened to the world.
     */
    change: 'reset' | 'restored' | 'loaded' | 'removed' | 'journal_cleared';
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
};

/**
 * Which requests go wrong on purpose, and how. At least one of the fields of a fault must be there.
 */
export type FaultRule = {
    /**
     * Milliseconds by which the response is late.
     */
    latencyMs?: number | undefined;
    /**
     * Status of the response, in place of carrying out the operation.
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
     * Responds 429 with the headers of a captcha until a person solves it.
     */
    captcha?: boolean | undefined;
    /**
     * What happens to the connection: `drop` ends it in place of carrying out the operation, `lose` after it, so that the response is
     * lost; `cut` ends it in the middle of the response body.
     *
     */
    connection?: 'drop' | 'lose' | 'cut' | undefined;
    /**
     * Seconds by which the signing clock is ahead.
     */
    clockSeconds?: number | undefined;
    /**
     * Lets the access token that signed the request expire.
     */
    expiredToken?: boolean | undefined;
    /**
     * Operations that it is about. All of them where it is left out.
     */
    operations?: Readonly<Array<OperationId>> | undefined;
    /**
     * HTTP methods that it is about. All of them where it is left out.
     */
    methods?: Readonly<Array<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>> | undefined;
    /**
     * How many matching requests pass before it fires.
     */
    after?: number | undefined;
    /**
     * How many times it fires. Without end where it is left out.
     */
    count?: number | undefined;
    /**
     * Probability that it fires for a matching request. 1 where it is left out.
     */
    probability?: number | undefined;
    /**
     * What the probability is drawn from. The same seed fires for the same requests.
     */
    seed?: number | undefined;
};

/**
 * A fault rule that is active.
 */
export type ActiveFault = {
    /**
     * Id, by which it is removed.
     */
    id: number;
    rule: FaultRule;
    /**
     * Requests that it has matched.
     */
    seen: number;
    /**
     * Requests for which it has fired.
     */
    fired: number;
};

/**
 * A file that was uploaded.
 */
export type FileInfo = {
    /**
     * Rises with time.
     */
    id: number;
    /**
     * What it was uploaded as.
     */
    purpose: 'avatar' | 'document' | 'face' | 'identity_document' | 'additional_document';
    /**
     * Id of the user. Left out where only a phone number is known.
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
 * Scopes that a user lets a client use without a token, until they are withdrawn.
 */
export type OfflineGrant = {
    user: UserId;
    client: ClientId;
    /**
     * Scopes as the client asked for them, such as `email_offline`.
     */
    scopes: Readonly<Array<string>>;
};

/**
 * What a user withdraws from a client.
 */
export type Withdrawal = {
    user: UserId;
    client: ClientId;
    /**
     * Scopes as the client asked for them. All of them where it is left out.
     */
    scopes?: Readonly<Array<string>> | undefined;
};

/**
 * The state of the sandbox.
 */
export type Health = {
    /**
     * It responds, so it is well.
     */
    status: 'ok';
    /**
     * Version of `@litas/sandbox`.
     */
    version: string;
    /**
     * SHA-256 of the description of the API that it follows, in hexadecimal.
     */
    description: string;
};

/**
 * What a reviewer decides. The documents decide what is left out.
 */
export type ReviewDecision = {
    /**
     * Whether the user is who the documents say.
     */
    accept?: boolean | undefined;
    /**
     * What the API shows as the comment.
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
     * What the API shows as the comment. Left out where there is none.
     */
    comment?: string | undefined;
    /**
     * Id of the user. Left out where only a phone number is known.
     */
    user?: UserId | undefined;
};

/**
 * What the sandbox keeps of one kind, in all worlds together.
 */
export type Limit = {
    /**
     * What is kept.
     */
    name: 'state' | 'journals' | 'worlds' | 'nonces';
    /**
     * What is counted.
     */
    unit: 'bytes' | 'worlds' | 'nonces';
    /**
     * How much is kept now.
     */
    used: number;
    /**
     * How much is kept at most.
     */
    limit: number;
};

/**
 * Which snapshot to restore.
 */
export type SnapshotName = {
    /**
     * Name of the snapshot.
     */
    snapshot: WorldName;
    /**
     * Name of the world that it was taken of. This world where it is left out.
     */
    of?: WorldName | undefined;
};

/**
 * How to name a snapshot.
 */
export type NewSnapshot = {
    /**
     * Name of the snapshot, in place of one of the same name. A free name where it is left out.
     */
    snapshot?: WorldName | undefined;
};

/**
 * A snapshot that the sandbox keeps by name. A world keeps its last 20.
 */
export type Snapshot = {
    /**
     * Name of the snapshot.
     */
    snapshot: WorldName;
    /**
     * Name of the world that it was taken of.
     */
    world: WorldName;
    /**
     * Bytes that it takes at most, about.
     */
    bytes: number;
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
 * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
 * only reads it must be a world that exists: a URL alone begins none.
 *
 */
export type World = WorldName;

/**
 * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
 */
export type WorldHeader = WorldName;

/**
 * Id of the last event that was received, to continue after it. Browsers send it by themselves for an `EventSource`.
 */
export type LastEventId = string;

export type ListControlsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/';
};

export type ListControlsErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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

export type ListClientsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/clients';
};

export type ListClientsErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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

export type ChangePermissionsData = {
    body: PermissionChange;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/clients/permissions';
};

export type ChangePermissionsErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
     * What the client may do from now on.
     */
    200: ClientPermissions;
};

export type ChangePermissionsResponse = ChangePermissionsResponses[keyof ChangePermissionsResponses];

export type GetClockData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/clock';
};

export type GetClockErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
     * What the clock shows.
     */
    200: Clock;
};

export type GetClockResponse = GetClockResponses[keyof GetClockResponses];

export type AdvanceClockData = {
    body: ClockStep;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/clock/advance';
};

export type AdvanceClockErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
     * What the clock shows then.
     */
    200: Clock;
};

export type AdvanceClockResponse = AdvanceClockResponses[keyof AdvanceClockResponses];

export type FreezeClockData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/clock/freeze';
};

export type FreezeClockErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
     * What the clock shows then.
     */
    200: Clock;
};

export type FreezeClockResponse = FreezeClockResponses[keyof FreezeClockResponses];

export type ResumeClockData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/clock/resume';
};

export type ResumeClockErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
     * What the clock shows then.
     */
    200: Clock;
};

export type ResumeClockResponse = ResumeClockResponses[keyof ResumeClockResponses];

export type SetClockData = {
    body: ClockTime;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/clock/set';
};

export type SetClockErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
     * What the clock shows then.
     */
    200: Clock;
};

export type SetClockResponse = SetClockResponses[keyof SetClockResponses];

export type WatchEventsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
        /**
         * Id of the last event that was received, to continue after it. Browsers send it by themselves for an `EventSource`.
         */
        'last-event-id'?: string | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/events';
};

export type WatchEventsErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The description names the limit and what to do.
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

export type RemoveFaultsData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/faults';
};

export type RemoveFaultsErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/faults';
};

export type ListFaultsErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/faults';
};

export type AddFaultErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The description names the limit and what to do.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path: {
        /**
         * Id of the rule.
         */
        id: number;
    };
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/faults/{id}';
};

export type RemoveFaultErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
        /**
         * Only those of the user with this id.
         */
        user?: UserId | undefined;
    } | undefined;
    url: '/files';
};

export type ListFilesErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path: {
        /**
         * Id of the file.
         */
        fileId: number;
    };
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/files/{fileId}';
};

export type GetFileErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
        /**
         * Only those of the user with this id.
         */
        user?: UserId | undefined;
        /**
         * Only those of the client with this id.
         */
        client?: ClientId | undefined;
    } | undefined;
    url: '/grants';
};

export type ListGrantsErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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

export type WithdrawGrantData = {
    body: Withdrawal;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/grants/withdraw';
};

export type WithdrawGrantErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
     * What is left of the grant.
     */
    200: OfflineGrant;
};

export type WithdrawGrantResponse = WithdrawGrantResponses[keyof WithdrawGrantResponses];

export type GetHealthData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/health';
};

export type GetHealthErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
     * It is well.
     */
    200: Health;
};

export type GetHealthResponse = GetHealthResponses[keyof GetHealthResponses];

export type ReviewIdentificationData = {
    body?: ReviewDecision | undefined;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path: {
        /**
         * Id of the identification request.
         */
        identificationRequestId: number;
    };
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/identification-requests/{identificationRequestId}/review';
};

export type ReviewIdentificationErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
     */
    404: Error;
    /**
     * The thing is there, but its state does not allow the request.
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

export type ClearJournalData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/journal';
};

export type ClearJournalErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
        /**
         * Name of the operation.
         */
        operation?: OperationId | undefined;
        /**
         * HTTP method, in any letter case.
         */
        method?: string | undefined;
        /**
         * The whole path, as the journal shows it.
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
         * Only the last ones, this many.
         */
        limit?: number | undefined;
    } | undefined;
    url: '/journal';
};

export type GetJournalErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/limits';
};

export type ListLimitsErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
        /**
         * Only those of the user with this id.
         */
        user?: UserId | undefined;
        /**
         * Only those to this phone number, or to this email address in any letter case.
         */
        recipient?: string | undefined;
        /**
         * Only those of this kind.
         */
        kind?: MessageKind | undefined;
    } | undefined;
    url: '/messages';
};

export type ListMessagesErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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

export type ResetWorldData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/reset';
};

export type ResetWorldErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The description names the limit and what to do.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/restore';
};

export type RestoreSnapshotErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The description names the limit and what to do.
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
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/snapshot';
};

export type CreateSnapshotErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The description names the limit and what to do.
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
     * It is kept.
     */
    201: Snapshot;
};

export type CreateSnapshotResponse = CreateSnapshotResponses[keyof CreateSnapshotResponses];

export type ConfirmCardData = {
    body: CardConfirmation;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path: {
        /**
         * Id of the user who owns the wallet.
         */
        userId: number;
    };
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/users/{userId}/card';
};

export type ConfirmCardErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
     */
    404: Error;
    /**
     * The thing is there, but its state does not allow the request.
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

export type LoadWorldData = {
    body: WorldFile;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/world';
};

export type LoadWorldErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
     */
    404: Error;
    /**
     * A limit of the sandbox is reached. The description names the limit and what to do.
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
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/world.schema.json';
};

export type GetWorldSchemaErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path?: never;
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/worlds';
};

export type ListWorldsErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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
        worlds: Readonly<Array<WorldName>>;
    };
};

export type ListWorldsResponse = ListWorldsResponses[keyof ListWorldsResponses];

export type RemoveWorldData = {
    body?: never;
    headers?: {
        /**
         * Name of the world. One that does not exist yet begins with the request. The default world where none is named.
         */
        'x-sandbox-world'?: WorldName | undefined;
    } | undefined;
    path: {
        /**
         * Name of the world.
         */
        name: string;
    };
    query?: {
        /**
         * Name of the world, where no header can be sent, as in a link. The header `x-sandbox-world` takes precedence. In a request that
         * only reads it must be a world that exists: a URL alone begins none.
         *
         */
        world?: WorldName | undefined;
    } | undefined;
    url: '/worlds/{name}';
};

export type RemoveWorldErrors = {
    /**
     * A field or parameter is wrong (`invalid_parameters`, with a message by field), or the request cannot be read or carried out (`invalid_request`).
     */
    400: Error;
    /**
     * The request comes from another machine, addresses a host that is not allowed, or was sent by a page of another site.
     */
    403: Error;
    /**
     * There is no such thing, or no such world.
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

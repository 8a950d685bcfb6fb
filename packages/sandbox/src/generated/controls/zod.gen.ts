// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import * as z from 'zod';

/**
 * An error in the form of the API.
 */
export const zError = z.object({
    error: z.string(),
    error_description: z.string(),
    error_properties: z.record(z.string(), z.array(z.string())).optional(),
    error_data: z.record(z.string(), z.unknown()).optional()
});

/**
 * One of the controls.
 */
export const zControlSummary = z.object({
    method: z.enum([
        'GET',
        'POST',
        'PUT',
        'DELETE'
    ]),
    path: z.string(),
    summary: z.string()
});

/**
 * Name of a team.
 */
export const zTeamName = z.string().regex(/^[a-z\d](?:[a-z\d-]{0,30}[a-z\d])?$/);

/**
 * Unix seconds of real time.
 */
export const zRealSeconds = z.int().gte(0);

/**
 * Id of a token. It is no secret.
 */
export const zTeamTokenId = z.string().regex(/^[A-Za-z\d]{12}$/);

/**
 * A change.
 */
export const zAuditEntry = z.object({
    number: z.int(),
    at: zRealSeconds,
    actor: z.string(),
    token: zTeamTokenId.optional(),
    action: z.string(),
    team: z.string().optional(),
    target: z.string().optional(),
    done: z.boolean()
});

/**
 * Name of a world. The world of another team has the name of that team before it, such as `shop/checkout-test`.
 */
export const zWorldReference = z.string().regex(/^(?:[a-z\d][a-z\d-]{0,31}\/)?[A-Za-z\d](?:[\w.-]{0,62}[A-Za-z\d])?$/);

/**
 * Id of a user.
 */
export const zUserId = z.int().gte(1).lte(9007199254740991);

/**
 * Id with which a client signs.
 */
export const zClientId = z.string().min(1);

/**
 * Unix seconds of the world clock.
 */
export const zUnixSeconds = z.int().gte(0);

/**
 * An authorization request that was prepared or decided, until its page expires.
 */
export const zAuthorizationRequestInfo = z.object({
    client: zClientId,
    redirectUri: z.string(),
    scopes: z.array(z.string()),
    email: z.string().optional(),
    status: z.enum([
        'waiting',
        'approved',
        'denied'
    ]),
    user: zUserId.optional(),
    granted: z.array(z.string()).optional(),
    page: z.string(),
    expiresAt: zUnixSeconds
});

/**
 * Permissions of a client.
 */
export const zClientPermissions = z.object({
    client: zClientId,
    title: z.string(),
    permissions: z.array(z.string()),
    staticScopes: z.array(z.string()),
    key: z.string().optional()
});

/**
 * Name of a permission or a scope.
 */
export const zPermissionName = z.string().regex(/^[a-z_]{1,64}$/);

/**
 * A new client.
 */
export const zNewClient = z.strictObject({
    title: z.string().min(1).max(255).optional(),
    permissions: z.array(zPermissionName).max(50).optional(),
    staticScopes: z.array(zPermissionName).max(50).optional(),
    redirectUris: z.array(z.string().max(2000)).max(20).optional()
});

/**
 * A client with its key, which is not shown again.
 */
export const zCreatedClient = z.object({
    client: zClientId,
    key: z.string(),
    title: z.string(),
    permissions: z.array(z.string()),
    staticScopes: z.array(z.string()),
    redirectUris: z.array(z.string())
});

/**
 * A change of permissions and static scopes.
 */
export const zPermissionChange = z.strictObject({
    client: zClientId,
    give: z.array(zPermissionName).optional(),
    take: z.array(zPermissionName).optional()
});

/**
 * The state of the world clock.
 */
export const zClock = z.object({
    now: z.iso.datetime({ offset: true }),
    frozen: z.boolean()
});

/**
 * The time by which to advance the clock.
 */
export const zClockStep = z.strictObject({
    seconds: z.number().gte(0)
});

/**
 * The new time of the clock.
 */
export const zClockTime = z.strictObject({
    time: z.iso.datetime({ offset: true })
});

/**
 * The stream is live from this event on.
 */
export const zReady = z.object({
    missed: z.boolean(),
    heartbeatMs: z.int()
});

/**
 * Name of an operation of the API, such as `getUser`. The bundle lists all of them.
 */
export const zOperationId = z.enum([
    'createSession',
    'createToken',
    'revokeToken',
    'activateToken',
    'getAccountNumber',
    'uploadAdditionalDocumentFile',
    'getClient',
    'listClientLocations',
    'getConfiguration',
    'appendContacts',
    'deleteContacts',
    'listCurrencies',
    'createIdentificationRequestByPhone',
    'getIdentificationRequest',
    'createAdditionalDocument',
    'createFacePhoto',
    'uploadFacePhotoImage',
    'createIdentityDocument',
    'submitIdentificationRequest',
    'uploadIdentityDocumentImage',
    'getServer',
    'findUser',
    'registerUser',
    'startPasswordReset',
    'getUser',
    'getUserAddress',
    'uploadAvatar',
    'deleteAvatar',
    'listConfirmedPhones',
    'createContactBook',
    'uploadDocument',
    'getUserEmail',
    'assignEmail',
    'confirmEmail',
    'createIdentificationRequest',
    'listIdentificationRequests',
    'getUserIdentity',
    'setUserPassword',
    'listPoliticallyExposedPersons',
    'getUserPhone',
    'assignPhone',
    'confirmPhone',
    'getUserPosition',
    'setUserPosition',
    'listProjects',
    'getUserQuestionnaire',
    'enableService',
    'listServices',
    'listWallets',
    'findWallet',
    'findWalletBarcode',
    'getWallet',
    'updateWalletDescription',
    'getWalletBalance',
    'relateCard',
    'deleteWalletDescription',
    'listFavourites',
    'providePendingPaymentPassword',
    'cancelPendingPayment',
    'listPendingPayments',
    'getBalanceReceipt',
    'listReservationStatements',
    'listStatements',
    'checkSufficientAmount',
    'findWallets'
]);

/**
 * The signer of a request.
 */
export const zSigner = z.union([
    z.object({
        kind: z.literal('none')
    }),
    z.object({
        kind: z.literal('client'),
        client: zClientId
    }),
    z.object({
        kind: z.literal('token'),
        client: zClientId,
        user: zUserId,
        token: z.string(),
        scopes: z.array(z.string())
    }),
    z.object({
        kind: z.literal('unverified'),
        id: z.string()
    })
]);

/**
 * The signature of a request: the seven signed lines and the MAC. It never contains a key, nor the MAC that would be right.
 *
 */
export const zJournalSignature = z.object({
    id: z.string(),
    mac: z.string(),
    lines: z.array(z.string()),
    signed: z.array(z.string()).optional(),
    differs: z.array(z.int().gte(0)).optional()
});

/**
 * A record of the world that a request added, changed or removed, redacted.
 */
export const zWorldRecordChange = z.object({
    record: z.string(),
    id: z.string().optional(),
    change: z.enum([
        'added',
        'changed',
        'removed'
    ]),
    fields: z.array(z.object({
        name: z.string(),
        before: z.unknown().optional(),
        after: z.unknown().optional()
    }))
});

/**
 * A redacted request and its response. Keys, tokens, codes and passwords are replaced by `…`, and personal data too if other machines may use
 * the sandbox.
 *
 */
export const zJournalEntry = z.object({
    number: z.int().gte(1),
    at: z.iso.datetime({ offset: true }),
    method: z.string(),
    path: z.string(),
    query: z.array(z.tuple([z.string(), z.string()])),
    operation: zOperationId.optional(),
    signer: zSigner,
    headers: z.record(z.string(), z.string()),
    body: z.unknown().optional(),
    status: z.int(),
    error: z.string().optional(),
    description: z.string().optional(),
    explanation: z.string().optional(),
    signature: zJournalSignature.optional(),
    changes: z.array(zWorldRecordChange).optional(),
    response: z.object({
        headers: z.record(z.string(), z.string()),
        body: z.unknown().optional()
    }),
    fault: z.string().optional(),
    delivery: z.enum(['lost', 'cut']).optional(),
    correlationId: z.string()
});

/**
 * The kind of a message.
 */
export const zMessageKind = z.enum(['sms', 'email']);

/**
 * What the code of a message is for.
 */
export const zMessagePurpose = z.enum([
    'phone',
    'email',
    'password',
    'card',
    'scopes'
]);

/**
 * A message that the API would have sent.
 */
export const zMessage = z.object({
    id: z.int(),
    kind: zMessageKind,
    recipient: z.string(),
    user: zUserId,
    sentAt: zUnixSeconds,
    purpose: zMessagePurpose.optional(),
    subject: z.string().optional(),
    text: z.string(),
    code: z.string().optional(),
    link: z.string().optional()
});

/**
 * A change of the world. Clock, faults, messages and journal can be different now.
 */
export const zWorldChange = z.object({
    change: z.enum([
        'reset',
        'restored',
        'loaded',
        'removed',
        'edited',
        'journal_cleared'
    ])
});

/**
 * The end of a stream of events.
 */
export const zStreamEnd = z.object({
    reason: z.string()
});

/**
 * An event of the stream, its name and its data, parsed.
 */
export const zEvent = z.union([
    z.object({
        event: z.literal('ready'),
        data: zReady
    }),
    z.object({
        event: z.literal('request'),
        data: zJournalEntry
    }),
    z.object({
        event: z.literal('message'),
        data: zMessage
    }),
    z.object({
        event: z.literal('clock'),
        data: zClock
    }),
    z.object({
        event: z.literal('world'),
        data: zWorldChange
    }),
    z.object({
        event: z.literal('end'),
        data: zStreamEnd
    })
]);

/**
 * Name of a world or of a snapshot.
 */
export const zWorldName = z.string().regex(/^[A-Za-z\d](?:[\w.-]{0,62}[A-Za-z\d])?$/);

/**
 * The whole state of a world, with the keys of clients and tokens.
 */
export const zWorldExport = z.strictObject({
    format: z.literal('litas-world'),
    version: z.literal(1),
    notice: z.literal('This file contains keys of clients and tokens, passwords, and messages with codes, so that programs can go on with the imported world. Keep it like a password.'),
    world: zWorldName,
    time: z.iso.datetime({ offset: true }),
    digest: z.string(),
    contents: z.record(z.string(), z.unknown())
});

/**
 * The requests that get a fault, and the fault. At least one field of a fault is required.
 */
export const zFaultRule = z.strictObject({
    latencyMs: z.int().gte(0).lte(60000).optional(),
    status: z.int().gte(400).lte(599).optional(),
    code: z.string().regex(/^[a-z_]{1,64}$/).optional(),
    retryAfterSeconds: z.int().gte(0).lte(86400).optional(),
    captcha: z.boolean().optional(),
    connection: z.enum([
        'drop',
        'lose',
        'cut'
    ]).optional(),
    clockSeconds: z.int().gte(-3155760000).lte(3155760000).optional(),
    expiredToken: z.boolean().optional(),
    operations: z.array(zOperationId).max(100).optional(),
    methods: z.array(z.enum([
        'GET',
        'POST',
        'PUT',
        'PATCH',
        'DELETE'
    ])).max(5).optional(),
    after: z.int().gte(0).optional(),
    count: z.int().gte(1).optional(),
    probability: z.number().gte(0).lte(1).optional(),
    seed: z.int().optional()
});

/**
 * A fault rule that is active.
 */
export const zActiveFault = z.object({
    id: z.int(),
    rule: zFaultRule,
    seen: z.int(),
    fired: z.int()
});

/**
 * An uploaded file.
 */
export const zFileInfo = z.object({
    id: z.int(),
    purpose: z.enum([
        'avatar',
        'document',
        'face',
        'identity_document',
        'additional_document'
    ]),
    user: zUserId.optional(),
    mediaType: z.string(),
    receivedAt: zUnixSeconds,
    size: z.int(),
    link: z.string()
});

/**
 * Offline scopes that a user granted to a client.
 */
export const zOfflineGrant = z.object({
    user: zUserId,
    client: zClientId,
    scopes: z.array(z.string())
});

/**
 * The user of a link.
 */
export const zGrantsLinkUser = z.strictObject({
    user: zUserId
});

/**
 * A link to a grants page.
 */
export const zGrantsLink = z.object({
    link: z.string(),
    expires: zUnixSeconds
});

/**
 * Scopes that a user withdraws from a client.
 */
export const zWithdrawal = z.strictObject({
    user: zUserId,
    client: zClientId,
    scopes: z.array(z.string()).min(1).optional()
});

/**
 * The state of the sandbox.
 */
export const zHealth = z.object({
    status: z.enum(['ok']),
    version: z.string(),
    description: z.string().regex(/^[\da-f]{64}$/),
    url: z.string(),
    teams: z.boolean()
});

/**
 * An identification request with its documents.
 */
export const zIdentificationState = z.object({
    id: z.int(),
    user: zUserId.optional(),
    phone: z.string().optional(),
    status: z.enum([
        'waiting',
        'processing',
        'pending',
        'reviewed'
    ]),
    created: zUnixSeconds,
    submitted: zUnixSeconds.optional(),
    reviewDue: zUnixSeconds.optional(),
    accepted: z.boolean().optional(),
    comment: z.string().optional(),
    objection: z.string().optional(),
    faces: z.array(z.int()),
    documents: z.array(z.object({
        id: z.int(),
        kind: z.enum(['identity', 'additional']),
        type: z.string(),
        firstName: z.string().optional(),
        lastName: z.string().optional(),
        personalNumber: z.string().optional(),
        country: z.string().optional(),
        dateOfBirth: z.string().optional(),
        files: z.array(z.int())
    }))
});

/**
 * The decision of a reviewer. Missing fields are decided by the documents.
 */
export const zReviewDecision = z.strictObject({
    accept: z.boolean().optional(),
    comment: z.string().max(1000).optional()
});

/**
 * The result of a review.
 */
export const zIdentificationOutcome = z.object({
    id: z.int(),
    accepted: z.boolean(),
    comment: z.string().optional(),
    user: zUserId.optional()
});

/**
 * A limit of the sandbox, for all worlds together.
 */
export const zLimit = z.object({
    name: z.enum([
        'state',
        'journals',
        'worlds',
        'nonces'
    ]),
    unit: z.enum([
        'bytes',
        'worlds',
        'nonces'
    ]),
    used: z.int(),
    limit: z.int()
});

/**
 * The password of a user.
 */
export const zUserPassword = z.object({
    user: zUserId,
    login: z.string().optional(),
    password: z.string()
});

/**
 * Amount in cents.
 */
export const zCents = z.int().gte(1).lte(9007199254740991);

/**
 * Currency, ISO 4217.
 */
export const zCurrencyCode = z.string().regex(/^[A-Z]{3}$/);

/**
 * An object as in the API.
 */
export const zApiObject = z.record(z.string(), z.unknown());

/**
 * A payment. At least one of `from` and `to` is required.
 */
export const zNewPayment = z.strictObject({
    from: z.int().optional(),
    to: z.int().optional(),
    amount: zCents,
    currency: zCurrencyCode,
    details: z.string().max(2000).optional(),
    type: z.string().min(1).max(255).optional(),
    referenceNumber: z.string().min(1).max(255).optional(),
    otherParty: zApiObject.optional(),
    date: z.iso.datetime({ offset: true }).optional(),
    password: z.string().min(1).max(255).optional(),
    reserve: z.boolean().optional()
});

/**
 * The state of a payment.
 */
export const zAddedPayment = z.object({
    transferId: z.int(),
    status: z.enum([
        'booked',
        'scheduled',
        'pending',
        'reserved',
        'cancelled'
    ])
});

/**
 * What happens to the payment.
 */
export const zPaymentEnd = z.strictObject({
    action: z.enum(['book', 'cancel'])
});

/**
 * The quotas of a world.
 */
export const zQuotas = z.object({
    enabled: z.boolean(),
    quotas: z.array(z.object({
        kind: z.enum([
            'token',
            'account',
            'client'
        ]),
        id: z.string(),
        used: z.int(),
        limit: z.int(),
        resetsAt: zUnixSeconds
    }))
});

/**
 * Whether calls are limited.
 */
export const zQuotaSwitch = z.strictObject({
    enabled: z.boolean()
});

/**
 * Whether the sandbox can serve requests.
 */
export const zReadiness = z.object({
    status: z.enum(['ready'])
});

/**
 * The snapshot to restore.
 */
export const zSnapshotName = z.strictObject({
    snapshot: zWorldName,
    of: zWorldReference.optional()
});

/**
 * The name of a new snapshot.
 */
export const zNewSnapshot = z.strictObject({
    snapshot: zWorldName.optional()
});

/**
 * A named snapshot. A world keeps its last 20, and in addition the last 6 whose names start with `undo-`.
 */
export const zSnapshot = z.object({
    snapshot: zWorldName,
    world: zWorldReference,
    bytes: z.int(),
    created: zRealSeconds.optional()
});

/**
 * A limit of a team.
 */
export const zTeamLimit = z.object({
    name: z.string(),
    unit: z.string(),
    used: z.int().optional(),
    limit: z.int()
});

/**
 * The team of a token.
 */
export const zOwnTeam = z.object({
    team: zTeamName,
    token: zTeamTokenId,
    limits: z.array(zTeamLimit)
});

/**
 * A team.
 */
export const zTeam = z.object({
    team: zTeamName,
    created: zRealSeconds,
    worlds: z.int(),
    bytes: z.int()
});

/**
 * A new team.
 */
export const zNewTeam = z.strictObject({
    team: zTeamName
});

/**
 * A token of a team.
 */
export const zTeamToken = z.object({
    team: zTeamName,
    id: zTeamTokenId,
    token: z.string()
});

/**
 * A token of a team, without the token itself.
 */
export const zTeamTokenInfo = z.object({
    id: zTeamTokenId,
    created: zRealSeconds
});

/**
 * A new token of a team.
 */
export const zNewTeamToken = z.strictObject({
    replaces: zTeamTokenId.optional()
});

/**
 * An access token, without its key.
 */
export const zTokenInfo = z.object({
    token: z.string(),
    client: zClientId,
    user: zUserId,
    scopes: z.array(z.string()),
    grantedScopes: z.array(z.string()),
    expiresAt: zUnixSeconds,
    refreshExpiresAt: zUnixSeconds,
    status: z.enum([
        'active',
        'inactive',
        'replaced',
        'revoked'
    ])
});

/**
 * Selects an access token.
 */
export const zTokenChoice = z.strictObject({
    token: z.string().min(8)
});

/**
 * A user.
 */
export const zUser = z.object({
    id: zUserId,
    profile: zApiObject,
    wallets: z.array(z.int()),
    otherPhones: z.array(z.string()).optional(),
    unconfirmed: z.object({
        phone: z.string().optional(),
        email: z.string().optional()
    }).optional(),
    claimedIdentity: zApiObject.optional(),
    registeredBy: zClientId.optional(),
    services: z.record(z.string(), z.int()).optional(),
    position: zApiObject.optional(),
    questionnaire: zApiObject.optional(),
    avatar: z.int().optional()
});

/**
 * A new user, or a change of one.
 */
export const zUserChange = z.strictObject({
    id: zUserId.optional(),
    password: z.string().min(1).max(255).optional(),
    profile: zApiObject.optional()
});

/**
 * The code that `relateCard` sent.
 */
export const zCardConfirmation = z.strictObject({
    code: z.string().min(1).max(64)
});

/**
 * A card that is related to a wallet.
 */
export const zRelatedCard = z.object({
    wallet: z.int(),
    issuer: z.string(),
    number: z.string()
});

/**
 * Whether money came in or went out.
 */
export const zDirection = z.enum(['in', 'out']);

/**
 * A statement that is booked when the world clock reaches its date.
 */
export const zScheduledStatement = z.object({
    date: zUnixSeconds,
    amount: zCents,
    currency: zCurrencyCode,
    direction: zDirection,
    type: z.string(),
    details: z.string().optional(),
    transferId: z.int().optional(),
    referenceNumber: z.string().optional(),
    otherParty: zApiObject.optional()
});

/**
 * A wallet with its contents. Amounts are in cents.
 */
export const zWalletState = z.object({
    id: z.int(),
    user: zUserId,
    account: zApiObject,
    barcode: z.string().optional(),
    licencePlate: z.string().optional(),
    nfc: z.string().optional(),
    balances: z.array(z.object({
        currency: zCurrencyCode,
        opening: z.int(),
        total: z.int(),
        reserved: z.int()
    })),
    reservations: z.array(z.object({
        transferId: z.int(),
        currency: zCurrencyCode,
        amount: zCents,
        details: z.string(),
        date: zUnixSeconds,
        referenceNumber: z.string().optional(),
        otherParty: zApiObject.optional()
    })),
    pendingPayments: z.array(z.object({
        id: z.int(),
        transferId: z.int(),
        direction: zDirection,
        from: z.int(),
        to: z.int(),
        currency: zCurrencyCode,
        amount: zCents,
        details: z.string(),
        password: z.string(),
        date: zUnixSeconds,
        validUntil: zUnixSeconds,
        cancelableBy: z.array(z.enum(['sender', 'receiver'])),
        wrongPasswords: z.int(),
        status: z.enum([
            'waiting',
            'expired',
            'released',
            'cancelled'
        ]),
        otherParty: zApiObject
    })),
    scheduled: z.array(zScheduledStatement),
    cards: z.array(z.object({
        issuer: z.string(),
        number: z.string(),
        status: z.enum(['related', 'asked'])
    })),
    favourites: z.array(zApiObject)
});

/**
 * A new wallet, or a change of one.
 */
export const zWalletChange = z.strictObject({
    id: z.int().gte(1).lte(9007199254740991).optional(),
    user: zUserId.optional(),
    account: zApiObject.optional(),
    barcode: z.string().min(1).max(64).optional(),
    licencePlate: z.string().min(1).max(64).optional(),
    nfc: z.string().min(1).max(64).optional()
});

/**
 * A day of a wallet in UTC. Amounts are in cents.
 */
export const zDayOfWallet = z.object({
    date: zUnixSeconds,
    in: z.int(),
    out: z.int(),
    total: z.int()
});

/**
 * A statement.
 */
export const zBookedStatement = z.object({
    id: z.int(),
    date: zUnixSeconds,
    amount: zCents,
    currency: zCurrencyCode,
    direction: zDirection,
    type: z.string(),
    details: z.string().optional(),
    transferId: z.int().optional(),
    referenceNumber: z.string().optional(),
    otherParty: zApiObject.optional()
});

/**
 * A page of statements.
 */
export const zStatementPage = z.object({
    total: z.int(),
    offset: z.int(),
    statements: z.array(zBookedStatement)
});

/**
 * The contents of a world file. `GET /world.schema.json` returns its JSON schema, by which it is validated.
 */
export const zWorldFile = z.record(z.string(), z.unknown());

/**
 * A JSON schema, draft 2020-12.
 */
export const zJsonSchema = z.record(z.string(), z.unknown());

/**
 * A new world.
 */
export const zNewWorld = z.strictObject({
    world: zWorldName
});

/**
 * Name of the world, for links and other requests without headers. The header `x-sandbox-world` has priority. The world must
 * exist, except for the controls that give a world its state: `POST /reset`, `POST /clients`, `PUT /world`, `POST /import` and
 * `POST /restore` create it.
 *
 */
export const zWorld = zWorldReference;

/**
 * Name of the world. A new one is created by the request. Without it, the default world is used.
 */
export const zWorldHeader = zWorldReference;

/**
 * Id of the last event that was received, to continue after it. Browsers send it by themselves for an `EventSource`.
 */
export const zLastEventId = z.string().max(64);

/**
 * Name of a snapshot of the world. By default the present state is used.
 */
export const zSnapshot2 = zWorldName;

export const zListAuditEntriesQuery = z.object({
    team: zTeamName.optional(),
    before: z.int().gte(1).lte(9007199254740991).optional(),
    limit: z.int().gte(1).lte(1000).optional().default(100)
});

export const zListAuthorizationRequestsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListAuthorizationRequestsQuery = z.object({
    world: zWorldReference.optional(),
    user: zUserId.optional(),
    client: zClientId.optional()
});

export const zListClientsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListClientsQuery = z.object({
    world: zWorldReference.optional()
});

export const zCreateClientBody = zNewClient;

export const zCreateClientHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zCreateClientQuery = z.object({
    world: zWorldReference.optional()
});

export const zChangePermissionsBody = zPermissionChange;

export const zChangePermissionsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zChangePermissionsQuery = z.object({
    world: zWorldReference.optional()
});

export const zRemoveClientHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zRemoveClientPath = z.object({
    client: zClientId
});

export const zRemoveClientQuery = z.object({
    world: zWorldReference.optional()
});

export const zGetClockHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zGetClockQuery = z.object({
    world: zWorldReference.optional()
});

export const zAdvanceClockBody = zClockStep;

export const zAdvanceClockHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zAdvanceClockQuery = z.object({
    world: zWorldReference.optional()
});

export const zFreezeClockHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zFreezeClockQuery = z.object({
    world: zWorldReference.optional()
});

export const zResumeClockHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zResumeClockQuery = z.object({
    world: zWorldReference.optional()
});

export const zSetClockBody = zClockTime;

export const zSetClockHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zSetClockQuery = z.object({
    world: zWorldReference.optional()
});

export const zGetConsentPageHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zGetConsentPageQuery = z.object({
    world: zWorldReference.optional(),
    client: zClientId.optional(),
    scope: z.string().optional(),
    locale: z.enum(['en', 'lt']).optional().default('en')
});

export const zWatchEventsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional(),
    'last-event-id': z.string().max(64).optional()
});

export const zWatchEventsQuery = z.object({
    world: zWorldReference.optional()
});

export const zExportWorldHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zExportWorldQuery = z.object({
    world: zWorldReference.optional(),
    snapshot: zWorldName.optional(),
    before: z.int().gte(1).optional()
});

export const zRemoveFaultsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zRemoveFaultsQuery = z.object({
    world: zWorldReference.optional()
});

export const zListFaultsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListFaultsQuery = z.object({
    world: zWorldReference.optional()
});

export const zAddFaultBody = zFaultRule;

export const zAddFaultHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zAddFaultQuery = z.object({
    world: zWorldReference.optional()
});

export const zRemoveFaultHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zRemoveFaultPath = z.object({
    id: z.int()
});

export const zRemoveFaultQuery = z.object({
    world: zWorldReference.optional()
});

export const zListFilesHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListFilesQuery = z.object({
    world: zWorldReference.optional(),
    user: zUserId.optional()
});

export const zGetFileHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zGetFilePath = z.object({
    fileId: z.int()
});

export const zGetFileQuery = z.object({
    world: zWorldReference.optional()
});

export const zListGrantsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListGrantsQuery = z.object({
    world: zWorldReference.optional(),
    user: zUserId.optional(),
    client: zClientId.optional()
});

export const zCreateGrantsLinkBody = zGrantsLinkUser;

export const zCreateGrantsLinkHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zCreateGrantsLinkQuery = z.object({
    world: zWorldReference.optional()
});

export const zWithdrawGrantBody = zWithdrawal;

export const zWithdrawGrantHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zWithdrawGrantQuery = z.object({
    world: zWorldReference.optional()
});

export const zListIdentificationRequestsOfWorldHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListIdentificationRequestsOfWorldQuery = z.object({
    world: zWorldReference.optional(),
    user: zUserId.optional()
});

export const zReviewIdentificationBody = zReviewDecision;

export const zReviewIdentificationHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zReviewIdentificationPath = z.object({
    identificationRequestId: z.int()
});

export const zReviewIdentificationQuery = z.object({
    world: zWorldReference.optional()
});

export const zImportWorldBody = zWorldExport;

export const zImportWorldHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zImportWorldQuery = z.object({
    world: zWorldReference.optional()
});

export const zClearJournalHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zClearJournalQuery = z.object({
    world: zWorldReference.optional()
});

export const zGetJournalHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zGetJournalQuery = z.object({
    world: zWorldReference.optional(),
    operation: zOperationId.optional(),
    method: z.string().regex(/^[A-Za-z]{1,16}$/).optional(),
    path: z.string().optional(),
    status: z.union([
        z.int().gte(0).lte(599),
        z.string().regex(/^[1-5]xx$/)
    ]).optional(),
    error: z.string().optional(),
    signer: z.enum([
        'none',
        'client',
        'token',
        'unverified'
    ]).optional(),
    user: zUserId.optional(),
    correlationId: z.string().optional(),
    since: z.int().gte(0).optional(),
    limit: z.int().gte(0).optional()
});

export const zListMessagesHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListMessagesQuery = z.object({
    world: zWorldReference.optional(),
    user: zUserId.optional(),
    recipient: z.string().min(1).optional(),
    kind: zMessageKind.optional()
});

export const zListPasswordsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListPasswordsQuery = z.object({
    world: zWorldReference.optional()
});

export const zAddPaymentBody = zNewPayment;

export const zAddPaymentHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zAddPaymentQuery = z.object({
    world: zWorldReference.optional()
});

export const zEndPaymentBody = zPaymentEnd;

export const zEndPaymentHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zEndPaymentPath = z.object({
    transferId: z.int()
});

export const zEndPaymentQuery = z.object({
    world: zWorldReference.optional()
});

export const zGetQuotasHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zGetQuotasQuery = z.object({
    world: zWorldReference.optional()
});

export const zSetQuotasBody = zQuotaSwitch;

export const zSetQuotasHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zSetQuotasQuery = z.object({
    world: zWorldReference.optional()
});

export const zResetWorldHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zResetWorldQuery = z.object({
    world: zWorldReference.optional()
});

export const zRestoreSnapshotBody = zSnapshotName;

export const zRestoreSnapshotHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zRestoreSnapshotQuery = z.object({
    world: zWorldReference.optional()
});

export const zCreateSnapshotBody = zNewSnapshot;

export const zCreateSnapshotHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zCreateSnapshotQuery = z.object({
    world: zWorldReference.optional()
});

export const zListSnapshotsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListSnapshotsQuery = z.object({
    world: zWorldReference.optional()
});

export const zRemoveSnapshotHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zRemoveSnapshotPath = z.object({
    snapshot: z.string()
});

export const zRemoveSnapshotQuery = z.object({
    world: zWorldReference.optional()
});

export const zCreateTeamBody = zNewTeam;

export const zRemoveTeamPath = z.object({
    team: zTeamName
});

export const zListTeamTokensPath = z.object({
    team: zTeamName
});

export const zCreateTeamTokenBody = zNewTeamToken;

export const zCreateTeamTokenPath = z.object({
    team: zTeamName
});

export const zRevokeTeamTokenPath = z.object({
    team: zTeamName,
    id: zTeamTokenId
});

export const zListTokensHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListTokensQuery = z.object({
    world: zWorldReference.optional(),
    user: zUserId.optional(),
    client: zClientId.optional()
});

export const zExpireTokenBody = zTokenChoice;

export const zExpireTokenHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zExpireTokenQuery = z.object({
    world: zWorldReference.optional()
});

export const zRefreshTokenBody = zTokenChoice;

export const zRefreshTokenHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zRefreshTokenQuery = z.object({
    world: zWorldReference.optional()
});

export const zRevokeTokenOfWorldBody = zTokenChoice;

export const zRevokeTokenOfWorldHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zRevokeTokenOfWorldQuery = z.object({
    world: zWorldReference.optional()
});

export const zListUsersHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListUsersQuery = z.object({
    world: zWorldReference.optional()
});

export const zSetUserBody = zUserChange;

export const zSetUserHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zSetUserQuery = z.object({
    world: zWorldReference.optional()
});

export const zConfirmCardBody = zCardConfirmation;

export const zConfirmCardHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zConfirmCardPath = z.object({
    userId: z.int()
});

export const zConfirmCardQuery = z.object({
    world: zWorldReference.optional()
});

export const zListWalletsOfWorldHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListWalletsOfWorldQuery = z.object({
    world: zWorldReference.optional(),
    user: zUserId.optional()
});

export const zSetWalletBody = zWalletChange;

export const zSetWalletHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zSetWalletQuery = z.object({
    world: zWorldReference.optional()
});

export const zGetWalletHistoryHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zGetWalletHistoryPath = z.object({
    walletId: z.int()
});

export const zGetWalletHistoryQuery = z.object({
    world: zWorldReference.optional(),
    currency: zCurrencyCode.optional()
});

export const zListWalletStatementsHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zListWalletStatementsPath = z.object({
    walletId: z.int()
});

export const zListWalletStatementsQuery = z.object({
    world: zWorldReference.optional(),
    limit: z.int().gte(1).lte(1000).optional(),
    offset: z.int().gte(0).optional(),
    currency: zCurrencyCode.optional(),
    direction: zDirection.optional(),
    text: z.string().max(255).optional(),
    from: zUnixSeconds.optional(),
    to: zUnixSeconds.optional()
});

export const zGetWorldFileHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zGetWorldFileQuery = z.object({
    world: zWorldReference.optional(),
    statements: z.int().gte(0).lte(100000).optional().default(1000)
});

export const zLoadWorldBody = zWorldFile;

export const zLoadWorldHeaders = z.object({
    'x-sandbox-world': zWorldReference.optional()
});

export const zLoadWorldQuery = z.object({
    world: zWorldReference.optional()
});

export const zCreateWorldBody = zNewWorld;

export const zRemoveWorldPath = z.object({
    name: z.string()
});

export const zListSharesPath = z.object({
    name: z.string()
});

export const zUnshareWorldPath = z.object({
    name: z.string(),
    team: zTeamName
});

export const zShareWorldPath = z.object({
    name: z.string(),
    team: zTeamName
});

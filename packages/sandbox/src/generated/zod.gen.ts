// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import * as z from 'zod';

/**
 * Exchanges the code that came with the redirect.
 */
export const zAuthorizationCodeGrant = z.object({
    grant_type: z.literal('authorization_code'),
    code: z.string().min(1),
    redirect_uri: z.url().optional()
});

/**
 * Exchanges a refresh token for the next token.
 */
export const zRefreshTokenGrant = z.object({
    grant_type: z.literal('refresh_token'),
    refresh_token: z.string().min(1),
    scope: z.string().optional(),
    code: z.string().optional()
});

/**
 * Exchanges a user's name and password. Needs the client permission `use_password_grant`.
 */
export const zPasswordGrant = z.object({
    grant_type: z.literal('password'),
    username: z.string().min(1),
    password: z.string().min(1),
    scope: z.string().optional()
});

/**
 * The form of a token request, by grant.
 */
export const zTokenRequest = z.discriminatedUnion('grant_type', [
    zAuthorizationCodeGrant,
    zRefreshTokenGrant,
    zPasswordGrant
]);

/**
 * What went wrong, for code to branch on. New codes may appear.
 */
export const zErrorCode = z.union([
    z.enum([
        'invalid_request',
        'invalid_parameters',
        'invalid_grant',
        'invalid_client',
        'invalid_scope',
        'unauthorized_client',
        'unsupported_grant_type',
        'unauthorized',
        'invalid_timestamp',
        'forbidden',
        'not_found',
        'not_acceptable',
        'invalid_state',
        'rate_limit_exceeded',
        'internal_error',
        'internal_server_error'
    ]),
    z.string()
]);

/**
 * What went wrong. Further fields may appear.
 */
export const zError = z.object({
    error: zErrorCode,
    error_description: z.string().optional(),
    error_uri: z.string().optional(),
    error_properties: z.record(z.string(), z.union([
        z.string(),
        z.array(z.string())
    ])).optional(),
    error_data: z.record(z.string(), z.unknown()).optional(),
    errors: z.array(z.object({
        code: z.string().optional(),
        field: z.string().optional(),
        message: z.string().optional()
    })).optional(),
    correlation_id: z.string().optional()
});

/**
 * An access token, which is a MAC credential.
 */
export const zToken = z.object({
    access_token: z.string(),
    token_type: z.literal('mac'),
    expires_in: z.int().gte(0),
    mac_key: z.string(),
    mac_algorithm: z.literal('hmac-sha-256'),
    refresh_token: z.string().optional()
});

/**
 * Seconds since 1970-01-01T00:00:00Z.
 */
export const zUnixSeconds = z.int().gte(0).lte(253402300799);

/**
 * The server's clock.
 */
export const zServerInformation = z.object({
    time: zUnixSeconds
});

/**
 * A positive integer that a double holds exactly.
 */
export const zId = z.int().gte(1).lte(9007199254740991);

/**
 * ISO 3166-1 alpha-2 code, lower case.
 */
export const zCountry = z.string().regex(/^[A-Za-z]{2}$/);

/**
 * Postal address.
 */
export const zAddress = z.object({
    country: zCountry,
    city: z.string(),
    street: z.string(),
    post_index: z.string().optional()
});

/**
 * Who the user is. With `full_name` only name and surname are shown.
 */
export const zIdentity = z.object({
    name: z.string().optional(),
    surname: z.string().optional(),
    nationality: zCountry.optional(),
    code: z.string().optional()
});

/**
 * How far the user's identity is confirmed, in rising order.
 */
export const zIdentificationLevel = z.enum([
    'unidentified',
    'semi_identified',
    'identified',
    'fully_identified'
]);

/**
 * ISO 4217 code.
 */
export const zCurrency = z.string().regex(/^[A-Z]{3}$/);

/**
 * Settings of the user.
 */
export const zUserOptions = z.object({
    default_currency: zCurrency.optional()
});

/**
 * A politically exposed person.
 */
export const zPep = z.object({
    name: z.string(),
    relation: z.string(),
    positions: z.array(z.string())
});

/**
 * A user. Only `id` is always there.
 */
export const zUser = z.object({
    id: zId,
    email: z.email().optional(),
    phone: z.string().regex(/^[1-9]\d{4,14}$/).optional(),
    display_name: z.string().optional(),
    address: zAddress.optional(),
    identity: zIdentity.optional(),
    dob: z.iso.date().optional(),
    gender: z.enum(['male', 'female']).optional(),
    type: z.enum(['natural', 'legal']).optional(),
    company_code: z.string().optional(),
    identification_level: zIdentificationLevel.optional(),
    calculated_level: zIdentificationLevel.optional(),
    wallets: z.array(zId).optional(),
    options: zUserOptions.optional(),
    locale: z.string().optional(),
    pep: z.array(zPep).optional(),
    deletion_request_at: z.string().optional()
});

/**
 * International bank account number, without spaces.
 */
export const zIban = z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/);

/**
 * Marks of an account.
 */
export const zAccountFlags = z.object({
    savings: z.boolean().optional(),
    public: z.boolean().optional()
});

/**
 * The account of a wallet. Only its number is always there.
 */
export const zAccount = z.object({
    number: z.string().regex(/^EVP\d+$/),
    owner_display_name: z.string().optional(),
    owner_title: z.string().optional(),
    owner_type: z.enum(['natural', 'legal']).optional(),
    description: z.string().optional(),
    user_id: zId.optional(),
    type: z.enum([
        'local',
        'technical',
        'card'
    ]).optional(),
    ibans: z.array(zIban).optional(),
    main_iban: zIban.optional(),
    status: z.enum([
        'active',
        'inactive',
        'closed'
    ]).optional(),
    flags: zAccountFlags.optional()
});

/**
 * A wallet.
 */
export const zWallet = z.object({
    id: zId,
    owner: zId,
    account: zAccount
});

/**
 * Hundredths of the currency's unit, whatever the currency's own minor unit is.
 */
export const zCents = z.int().gte(-9007199254740991).lte(9007199254740991);

/**
 * Exact amount in the currency's unit.
 */
export const zDecimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/**
 * A balance in another currency.
 */
export const zConvertedBalance = z.object({
    at_disposal: zCents,
    reserved: zCents
});

/**
 * The balance in one currency.
 */
export const zCurrencyBalance = z.object({
    at_disposal: zCents,
    at_disposal_decimal: zDecimal.optional(),
    reserved: zCents,
    reserved_decimal: zDecimal.optional(),
    converted: zConvertedBalance.optional()
});

/**
 * Balances by currency code. With historical currencies a key can be a retired or artificial code that is not in ISO 4217, so that
 * readers must not take every key for a current currency.
 *
 */
export const zWalletBalance = z.record(z.string(), zCurrencyBalance);

/**
 * Whether money came in or went out.
 */
export const zDirection = z.enum(['in', 'out']);

/**
 * Kind of movement. New kinds may appear.
 */
export const zStatementType = z.union([
    z.enum([
        'transfer',
        'commission',
        'currency',
        'tax',
        'return',
        'automatic_payment',
        'cash',
        'card_transaction'
    ]),
    z.string()
]);

/**
 * Who is on the other side. Every field is there only when it is known.
 */
export const zOtherParty = z.object({
    display_name: z.string().optional(),
    name: z.string().optional(),
    code: z.string().optional(),
    account_number: z.string().optional(),
    bic: z.string().optional(),
    wallet_id: zId.optional(),
    user_id: zId.optional(),
    owner_id: zId.optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
    ibans: z.array(zIban).optional()
});

/**
 * One movement of money. The amount is never negative; the direction gives the sign.
 */
export const zStatement = z.object({
    id: zId,
    amount: z.int().gte(0).lte(9007199254740991),
    amount_decimal: zDecimal.optional(),
    currency: zCurrency,
    direction: zDirection,
    date: zUnixSeconds,
    details: z.string().optional(),
    type: zStatementType.optional(),
    transfer_id: zId.optional(),
    reference_number: z.string().optional(),
    account_number: z.string().optional(),
    other_party: zOtherParty.optional(),
    ibans: z.array(zIban).optional()
});

/**
 * Where a page stands in its list.
 */
export const zCursorMetadata = z.object({
    total: z.int().gte(0).optional(),
    offset: z.int().gte(0).optional(),
    limit: z.int().gte(1),
    has_next: z.boolean().optional(),
    has_previous: z.boolean().optional(),
    cursors: z.object({
        before: z.string().optional(),
        after: z.string().optional()
    }).optional()
});

/**
 * A page of statements.
 */
export const zStatementPage = z.object({
    statements: z.array(zStatement),
    _metadata: zCursorMetadata
});

/**
 * The user's id, or `me` for the user who granted the token.
 */
export const zUserId = z.union([
    zId,
    z.literal('me')
]);

/**
 * The wallet's id, or `me` for the default wallet of the user who granted the token.
 */
export const zWalletId = z.union([
    zId,
    z.literal('me')
]);

/**
 * Rows to leave out before the page. Not together with a cursor.
 */
export const zOffset = z.int().gte(0).lte(9007199254740991);

/**
 * The page that follows this cursor, which is `_metadata.cursors.after` of the page before. Opaque.
 */
export const zAfter = z.string().min(1).max(255);

/**
 * The page that precedes this cursor, which is `_metadata.cursors.before` of the page after. Opaque.
 */
export const zBefore = z.string().min(1).max(255);

export const zCreateTokenBody = zTokenRequest;

/**
 * The access token and its key.
 */
export const zCreateTokenResponse = zToken;

/**
 * The server's clock.
 */
export const zGetServerResponse = zServerInformation;

export const zGetUserPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The user, as far as the scopes show them.
 */
export const zGetUserResponse = zUser;

export const zGetWalletPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The wallet, as far as the scopes show it.
 */
export const zGetWalletResponse = zWallet;

export const zGetWalletBalancePath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zGetWalletBalanceQuery = z.object({
    convert_to: zCurrency.optional(),
    show_historical_currencies: z.boolean().optional().default(false),
    include_convert_to_currency: z.boolean().optional()
});

/**
 * Balances by currency code.
 */
export const zGetWalletBalanceResponse = zWalletBalance;

export const zListStatementsPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zListStatementsQuery = z.object({
    currency: z.string().max(400).regex(/^[A-Z]{3}(,[A-Z]{3})*$/).optional(),
    direction: zDirection.optional(),
    text: z.string().min(1).max(255).optional(),
    from: zUnixSeconds.optional(),
    to: zUnixSeconds.optional(),
    limit: z.int().gte(1).lte(200).optional(),
    offset: z.int().gte(0).lte(9007199254740991).optional(),
    after: z.string().min(1).max(255).optional(),
    before: z.string().min(1).max(255).optional()
});

/**
 * A page of statements.
 */
export const zListStatementsResponse = zStatementPage;

// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import * as z from 'zod/mini';

/**
 * Exchanges the code that came with the redirect.
 */
export const zAuthorizationCodeGrant = z.object({
    grant_type: z.literal('authorization_code'),
    code: z.string().check(z.minLength(1)),
    redirect_uri: z.optional(z.url())
});

/**
 * Exchanges a refresh token for the next token.
 */
export const zRefreshTokenGrant = z.object({
    grant_type: z.literal('refresh_token'),
    refresh_token: z.string().check(z.minLength(1)),
    scope: z.optional(z.string()),
    code: z.optional(z.string())
});

/**
 * Exchanges a user's name and password. Needs the client permission `use_password_grant`.
 */
export const zPasswordGrant = z.object({
    grant_type: z.literal('password'),
    username: z.string().check(z.minLength(1)),
    password: z.string().check(z.minLength(1)),
    scope: z.optional(z.string())
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
    error_description: z.optional(z.string()),
    error_uri: z.optional(z.string()),
    error_properties: z.optional(z.record(z.string(), z.union([
        z.string(),
        z.array(z.string())
    ]))),
    error_data: z.optional(z.record(z.string(), z.unknown())),
    errors: z.optional(z.array(z.object({
        code: z.optional(z.string()),
        field: z.optional(z.string()),
        message: z.optional(z.string())
    }))),
    correlation_id: z.optional(z.string())
});

/**
 * An access token, which is a MAC credential.
 */
export const zToken = z.object({
    access_token: z.string(),
    token_type: z.literal('mac'),
    expires_in: z.int().check(z.gte(0)),
    mac_key: z.string(),
    mac_algorithm: z.literal('hmac-sha-256'),
    refresh_token: z.optional(z.string())
});

/**
 * Seconds since 1970-01-01T00:00:00Z.
 */
export const zUnixSeconds = z.int().check(z.gte(0), z.lte(253402300799));

/**
 * The server's clock.
 */
export const zServerInformation = z.object({
    time: zUnixSeconds
});

/**
 * A positive integer that a double holds exactly.
 */
export const zId = z.int().check(z.gte(1), z.lte(9007199254740991));

/**
 * ISO 3166-1 alpha-2 code, lower case.
 */
export const zCountry = z.string().check(z.regex(/^[A-Za-z]{2}$/));

/**
 * Postal address.
 */
export const zAddress = z.object({
    country: zCountry,
    city: z.string(),
    street: z.string(),
    post_index: z.optional(z.string())
});

/**
 * Who the user is. With `full_name` only name and surname are shown.
 */
export const zIdentity = z.object({
    name: z.optional(z.string()),
    surname: z.optional(z.string()),
    nationality: z.optional(zCountry),
    code: z.optional(z.string())
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
export const zCurrency = z.string().check(z.regex(/^[A-Z]{3}$/));

/**
 * Settings of the user.
 */
export const zUserOptions = z.object({
    default_currency: z.optional(zCurrency)
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
    email: z.optional(z.email()),
    phone: z.optional(z.string().check(z.regex(/^[1-9]\d{4,14}$/))),
    display_name: z.optional(z.string()),
    address: z.optional(zAddress),
    identity: z.optional(zIdentity),
    dob: z.optional(z.iso.date()),
    gender: z.optional(z.enum(['male', 'female'])),
    type: z.optional(z.enum(['natural', 'legal'])),
    company_code: z.optional(z.string()),
    identification_level: z.optional(zIdentificationLevel),
    calculated_level: z.optional(zIdentificationLevel),
    wallets: z.optional(z.array(zId)),
    options: z.optional(zUserOptions),
    locale: z.optional(z.string()),
    pep: z.optional(z.array(zPep)),
    deletion_request_at: z.optional(z.string())
});

/**
 * International bank account number, without spaces.
 */
export const zIban = z.string().check(z.regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/));

/**
 * Marks of an account.
 */
export const zAccountFlags = z.object({
    savings: z.optional(z.boolean()),
    public: z.optional(z.boolean())
});

/**
 * The account of a wallet. Only its number is always there.
 */
export const zAccount = z.object({
    number: z.string().check(z.regex(/^EVP\d+$/)),
    owner_display_name: z.optional(z.string()),
    owner_title: z.optional(z.string()),
    owner_type: z.optional(z.enum(['natural', 'legal'])),
    description: z.optional(z.string()),
    user_id: z.optional(zId),
    type: z.optional(z.enum([
        'local',
        'technical',
        'card'
    ])),
    ibans: z.optional(z.array(zIban)),
    main_iban: z.optional(zIban),
    status: z.optional(z.enum([
        'active',
        'inactive',
        'closed'
    ])),
    flags: z.optional(zAccountFlags)
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
export const zCents = z.int().check(z.gte(-9007199254740991), z.lte(9007199254740991));

/**
 * Exact amount in the currency's unit.
 */
export const zDecimal = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));

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
    at_disposal_decimal: z.optional(zDecimal),
    reserved: zCents,
    reserved_decimal: z.optional(zDecimal),
    converted: z.optional(zConvertedBalance)
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
    display_name: z.optional(z.string()),
    name: z.optional(z.string()),
    code: z.optional(z.string()),
    account_number: z.optional(z.string()),
    bic: z.optional(z.string()),
    wallet_id: z.optional(zId),
    user_id: z.optional(zId),
    owner_id: z.optional(zId),
    phone: z.optional(z.string()),
    email: z.optional(z.string()),
    ibans: z.optional(z.array(zIban))
});

/**
 * One movement of money. The amount is never negative; the direction gives the sign.
 */
export const zStatement = z.object({
    id: zId,
    amount: z.int().check(z.gte(0), z.lte(9007199254740991)),
    amount_decimal: z.optional(zDecimal),
    currency: zCurrency,
    direction: zDirection,
    date: zUnixSeconds,
    details: z.optional(z.string()),
    type: z.optional(zStatementType),
    transfer_id: z.optional(zId),
    reference_number: z.optional(z.string()),
    account_number: z.optional(z.string()),
    other_party: z.optional(zOtherParty),
    ibans: z.optional(z.array(zIban))
});

/**
 * Where a page stands in its list.
 */
export const zCursorMetadata = z.object({
    total: z.optional(z.int().check(z.gte(0))),
    offset: z.optional(z.int().check(z.gte(0))),
    limit: z.int().check(z.gte(1)),
    has_next: z.optional(z.boolean()),
    has_previous: z.optional(z.boolean()),
    cursors: z.optional(z.object({
        before: z.optional(z.string()),
        after: z.optional(z.string())
    }))
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
export const zOffset = z.int().check(z.gte(0), z.lte(9007199254740991));

/**
 * The page that follows this cursor, which is `_metadata.cursors.after` of the page before. Opaque.
 */
export const zAfter = z.string().check(z.minLength(1), z.maxLength(255));

/**
 * The page that precedes this cursor, which is `_metadata.cursors.before` of the page after. Opaque.
 */
export const zBefore = z.string().check(z.minLength(1), z.maxLength(255));

/**
 * The access token and its key.
 */
export const zCreateTokenResponse = zToken;

/**
 * The server's clock.
 */
export const zGetServerResponse = zServerInformation;

/**
 * The user, as far as the scopes show them.
 */
export const zGetUserResponse = zUser;

/**
 * The wallet, as far as the scopes show it.
 */
export const zGetWalletResponse = zWallet;

/**
 * Balances by currency code.
 */
export const zGetWalletBalanceResponse = zWalletBalance;

/**
 * A page of statements.
 */
export const zListStatementsResponse = zStatementPage;

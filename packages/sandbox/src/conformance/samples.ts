import type { RecordKinds } from '../state/record-kinds.ts';
import type { TokenRecord, WalletRecord } from '../state/records.ts';
import type { StatementRecord } from '../state/statement-record.ts';
import type { WorldSeed } from '../state/world-seed.ts';

/** Noon on the last of January 2026, in Unix seconds. */
export const noon = 1_769_860_800;

/** The wallet with statements in the template. */
export const seededWallet = 11;

const account: WalletRecord['account'] = {
  number: 'EVP0000000000011',
  owner_type: 'natural',
  user_id: 1,
  type: 'local',
  ibans: ['LT100000000000000011'],
  status: 'active',
};

/** Creates a statement with a number. */
export const statementOf = (number: number, more: Partial<StatementRecord> = {}): StatementRecord => ({
  id: 1_000 + number,
  date: noon - 100_000 + number * 60,
  amount: BigInt(number) * 100n,
  currency: number % 3 === 0 ? 'USD' : 'EUR',
  direction: number % 2 === 0 ? 'in' : 'out',
  type: 'transfer',
  details: `Payment ${number}`,
  transferId: 5_000 + number,
  ...(number % 2 === 1 && { otherParty: { display_name: `Shop ${number % 5}`, account_number: 'EVP1' } }),
  ...more,
});

/** Creates a token with a number. */
export const tokenOf = (number: number, more: Partial<TokenRecord> = {}): TokenRecord => ({
  id: `token${number}`,
  key: `key${number}`,
  clientId: 'client',
  userId: 1,
  scopes: ['email'],
  grantedScopes: ['email', 'phone'],
  expiresAt: noon,
  refreshToken: `refresh${number}`,
  refreshExpiresAt: noon + 60,
  status: 'active',
  grantId: `grant${number % 2}`,
  ...more,
});

/** Returns the initial state of the worlds of this suite. */
export const template = (): WorldSeed => ({
  seed: 7,
  clock: { ahead: 0 },
  clients: [
    { id: 'client', key: 'key', title: 'Shop', permissions: [], staticScopes: [], redirectHosts: [] },
  ],
  users: [{ id: 1, profile: { email: 'Ona@Example.org', phone: '370600' }, password: 'p', walletIds: [11] }],
  wallets: [{ id: seededWallet, ownerId: 1, account }],
  balances: [{ walletId: seededWallet, currency: 'EUR', opening: 0n, total: 12_345n }],
  reservations: [],
  pendingPayments: [],
  cards: [],
  statements: new Map([[seededWallet, Array.from({ length: 40 }, (_, index) => statementOf(60 + index))]]),
  olderStatements: new Map([[seededWallet, Array.from({ length: 60 }, (_, index) => statementOf(index))]]),
  scheduledStatements: [],
  rates: [{ currency: 'EUR', microEuros: 1_000_000n }],
  sequences: [{ name: 'statement', last: 2_000 }],
  projects: [],
  contactBooks: [],
});

type Samples = {
  readonly [Name in keyof RecordKinds]: readonly [
    RecordKinds[Name]['row'],
    RecordKinds[Name]['row'],
    RecordKinds[Name]['row'],
  ];
};

const three = <Row>(make: (number: number) => Row): readonly [Row, Row, Row] => [make(1), make(2), make(3)];
const beyondDouble = 9_007_199_254_740_993n;

/** Three records of each kind; none of them is in the template. */
export const samples: Samples = {
  quotas: three((number) => ({ id: `token ${number}`, count: number, since: noon })),
  clients: three((number) => ({
    id: `client${number}`,
    key: 'key',
    title: 'Žū & „Co“',
    permissions: ['use_oauth_api'],
    staticScopes: [],
    redirectHosts: [{ protocol: 'https', host: 'example.org', port: 'any' }],
  })),
  users: three((number) => ({
    id: 100 + number,
    profile: {
      email: `Person${number}@Example.org`,
      phone: `37060000${number}`,
      company_code: '304',
      address: { country: 'LT', city: 'Vilnius', street: 'Main street' },
      identity: { nationality: 'LT', code: `3${number}` },
    },
    password: 'secret',
    walletIds: [],
    otherPhones: ['37061111', `37062222${number}`],
    unconfirmed: { phone: `3706333${number}`, email: `New${number}@Example.org` },
  })),
  wallets: three((number) => ({
    id: 100 + number,
    ownerId: 100,
    account: { ...account, number: `EVP${number}`, ibans: [`LT1${number}`, `LT2${number}`] },
    barcode: `477${number}`,
    licencePlate: `ABC${number}`,
    nfc: `04A${number}`,
  })),
  balances: three((number) => ({
    walletId: 100,
    currency: `C${number}`,
    opening: -1n,
    total: beyondDouble + BigInt(number),
  })),
  reservations: three((number) => ({
    id: number,
    walletId: 100,
    currency: 'EUR',
    amount: BigInt(number),
    details: 'Hotel',
    date: noon,
    transferId: number,
    otherParty: { display_name: 'Hotel' },
  })),
  pendingPayments: three((number) => ({
    id: number,
    senderWalletId: 100,
    receiverWalletId: 200,
    currency: 'EUR',
    amount: beyondDouble,
    details: '',
    type: 'password',
    password: 'plum',
    date: noon,
    validUntil: noon + 1,
    transferId: number,
    cancelableBy: ['sender'],
    wrongPasswords: 0,
    status: 'waiting',
  })),
  cards: three((number) => ({ walletId: number, issuer: 'paysera', number: '5487', status: 'related' })),
  rates: three((number) => ({ currency: `C${number}`, microEuros: BigInt(number) })),
  tokens: three(tokenOf),
  authorizationRequests: three((number) => ({
    id: `request${number}`,
    clientId: 'client',
    redirectUri: 'http://127.0.0.1/',
    scopes: [],
    decision: { kind: 'denied' },
    expiresAt: noon,
  })),
  codes: three((number) => ({
    id: `code${number}`,
    clientId: 'client',
    userId: 1,
    scopes: ['email'],
    redirectUri: 'http://127.0.0.1/',
    expiresAt: noon,
    status: 'unused',
  })),
  pageLinks: three((number) => ({ id: `link${number}`, userId: number, expiresAt: noon })),
  privateKeys: three((number) => ({ id: `private${number}` as 'private', key: 'key' })),
  offlineGrants: three((number) => ({ clientId: `client${number}`, userId: 1, scopes: ['email_offline'] })),
  sequences: three((number) => ({ name: `sequence${number}`, last: number })),
  confirmations: three((number) => ({
    userId: number,
    purpose: 'phone',
    code: '123456',
    expiresAt: noon,
    attemptsLeft: 3,
    clientIds: ['client'],
  })),
  messages: three((number) => ({
    id: number,
    kind: 'email',
    recipient: 'Ona@Example.org',
    userId: 1,
    sentAt: noon,
    text: 'Your code is 123456.',
  })),
  contactBooks: three((number) => ({ id: number, userId: 1, emails: [{ hash: 'ab' }], phones: [] })),
  files: three((number) => ({
    id: number,
    purpose: 'avatar',
    ...(number > 1 && { userId: 1 }),
    mediaType: 'image/png',
    size: number,
    receivedAt: noon,
  })),
  fileContents: three((number) => ({ id: number, bytes: new Uint8Array([0, number, 255]) })),
  identificationRequests: three((number) => ({
    id: number,
    ...(number > 1 && { userId: 1 }),
    maker: { clientId: 'client' },
    created: noon,
    stage: 'open',
    livenessChecks: [],
    faces: [],
  })),
  documents: three((number) => ({
    id: number,
    requestId: 1,
    kind: 'identity',
    type: 'passport',
    images: [{ order: 0, fileId: 1, mediaType: 'image/png' }],
  })),
  projects: three((number) => ({ id: number, title: 'Café', administratorIds: [1, 2], locations: [] })),
};

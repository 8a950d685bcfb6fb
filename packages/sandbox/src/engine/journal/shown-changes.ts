import type { ObservedKind, RecordChange } from '../changes/observe-changes.ts';
import type { WorldRecordChange } from './entry.ts';
import { hidden } from './redact.ts';

/** Fields with ids, states, times and amounts, whose values may be shown in every kind of records. */
const shownFields: ReadonlySet<string> = new Set([
  'id',
  'userId',
  'ownerId',
  'walletId',
  'walletIds',
  'senderWalletId',
  'receiverWalletId',
  'clientId',
  'clientIds',
  'registeredBy',
  'requestId',
  'transferId',
  'avatarId',
  'projectId',
  'status',
  'stage',
  'kind',
  'type',
  'purpose',
  'issuer',
  'direction',
  'currency',
  'amount',
  'opening',
  'total',
  'date',
  'validUntil',
  'expiresAt',
  'refreshExpiresAt',
  'created',
  'submittedAt',
  'sentAt',
  'receivedAt',
  'attemptsLeft',
  'wrongPasswords',
  'scopes',
  'grantedScopes',
  'staticScopes',
  'permissions',
  'locale',
  'mediaType',
  'size',
  'cancelableBy',
  'decision.kind',
  'decision.userId',
  'decision.scopes',
  'review.accepted',
  'review.at',
]);

/** Kinds of records whose key is a secret or contains personal data. */
const secretKeys: ReadonlySet<ObservedKind> = new Set(['tokens', 'codes', 'authorizationRequests', 'cards']);

/** Fields with personal data, or fields of an object with personal data. */
const personalFields =
  /^(?:(?:profile|account|claimedIdentity|unconfirmed|otherParty|position|questionnaire)\.|(?:otherPhones|recipient|subject|details|referenceNumber|phone|firstName|lastName|dateOfBirth|personalNumber|country|number|comment)$)/;

/**
 * Redacts a change. Only values of listed fields are shown, so a new field is hidden.
 *
 * @param showsPersonal - Whether personal data is shown.
 */
export const shownChange = (
  { kind, key, change, fields }: RecordChange,
  showsPersonal = false,
): WorldRecordChange => ({
  record: kind,
  ...(!secretKeys.has(kind) && { id: String(key) }),
  change,
  fields: fields.map(({ name, before, after }) => {
    const isShown =
      (showsPersonal && personalFields.test(name)) ||
      (shownFields.has(name) && !(name === 'id' && secretKeys.has(kind)));
    return {
      name: nameOf(name),
      ...(before !== undefined && { before: isShown ? jsonValue(before) : hidden }),
      ...(after !== undefined && { after: isShown ? jsonValue(after) : hidden }),
    };
  }),
});

/** Names of fields are our own, except the keys of maps, which may be data. */
const nameOf = (name: string): string => (/^[A-Za-z_.]{1,60}$/.test(name) ? name : hidden);

/** Amounts are whole cents. */
const jsonValue = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

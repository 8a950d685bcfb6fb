import { type OperationId, operations } from '../../../src/generated/operations.gen.ts';
import type { Random } from '../../../src/state/random.ts';
import { card } from '../../domain/identification/applicant.ts';
import { jpeg, png } from '../../support/images.ts';

/** A request for some operation, without who signs it. */
export interface MixedOperation {
  readonly operationId: OperationId;
  readonly credentials: 'none' | 'client' | 'any';
  readonly method: string;
  readonly target: string;
  readonly body?: string | Uint8Array;
  readonly type?: string;
}

/** Path parameters, of which some are those of things that there are. */
const parameters: Readonly<Record<string, (random: Random) => string | number>> = {
  userId: (random) => random.pick(['me', 'me', 5101, 5102, 5201]),
  walletId: (random) => random.pick(['me', 'me', 14471, 14503, 14601]),
  identificationRequestId: (random) => random.integer(901, 903),
  identityDocumentId: (random) => random.integer(1501, 1503),
  additionalDocumentId: (random) => random.integer(1501, 1503),
  contactBookId: (random) => random.integer(311, 312),
  paymentId: (random) => random.integer(776, 779),
  order: (random) => random.integer(0, 1),
  service: (random) => random.pick(['paysera_app', 'basic_services']),
};

const email = (random: Random) => `user${random.integer(1, 9)}@example.org`;
const phone = (random: Random) => `3706100000${random.integer(1, 9)}`;
const password = (random: Random) =>
  random.pick(['correct-horse-9', 'cherry-7', 'plum-4', 'better-horse-10']);

/** JSON bodies, or bytes. */
const bodies: Partial<Record<OperationId, (random: Random) => object>> = {
  registerUser: (random) => ({ email: email(random), phone: phone(random), display_name: 'Rasa' }),
  assignEmail: (random) => ({ email: email(random) }),
  assignPhone: (random) => ({ phone: phone(random) }),
  confirmEmail: (random) => ({ code: String(random.integer(100_000, 999_999)) }),
  confirmPhone: (random) => ({ code: String(random.integer(100_000, 999_999)) }),
  startPasswordReset: () => ({ phone: '37060000101' }),
  setUserPassword: (random) => ({ old_password: 'correct-horse-9', password: password(random) }),
  setUserPosition: (random) => ({ lat: random.integer(-80, 80), lng: 23.9 }),
  createContactBook: () => ({}),
  appendContacts: (random) => ({ phones: ['37060000102', phone(random)] }),
  createIdentificationRequestByPhone: (random) => ({ phone: phone(random) }),
  createAdditionalDocument: () => ({ type: 'passport' }),
  createFacePhoto: () => ({}),
  createIdentityDocument: () => card,
  updateWalletDescription: (random) => ({ description: `Savings ${random.integer(1, 9)}` }),
  relateCard: () => ({ card_issuer: 'paysera', card_number: '5487001122' }),
  providePendingPaymentPassword: (random) => ({ password: password(random) }),
  uploadAvatar: () => png(1),
  uploadFacePhotoImage: () => jpeg(2),
  uploadIdentityDocumentImage: () => png(3),
  uploadAdditionalDocumentFile: () => png(4),
  uploadDocument: () => png(5),
};

const queries: Partial<Record<OperationId, string>> = {
  findUser: '?email=ona@example.org',
  checkSufficientAmount: '?amount=100&currency=EUR',
  findWallet: '?phone=37060000101',
  findWallets: '?id=14471,14503',
  deleteContacts: '?phones=37060000102',
};

/** Any operation of the description with parameters and a body, most of which are right for it. */
export function mixedOperation(random: Random): MixedOperation {
  const [first = operations[0], ...rest] = operations;
  if (!first) throw new Error('There are no operations.');
  const { operationId, credentials, method, path, mediaTypes } = random.pick([first, ...rest]);
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(parameters[name]?.(random) ?? 'x'),
  );
  const body = bodies[operationId]?.(random);
  const request = { operationId, credentials, method, target: target + (queries[operationId] ?? '') };
  if (body instanceof Uint8Array) return { ...request, body, type: mediaTypes?.at(-1) ?? 'image/png' };
  return body ? { ...request, body: JSON.stringify(body), type: 'application/json' } : request;
}

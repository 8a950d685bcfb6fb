import type { Wallet } from '@litas/client';
import { person } from '../cases/credentials.ts';
import { applyFor, card, type Ids, me, picture, png } from './applicant.ts';
import type { MatrixCase } from './case.ts';
import { reasons } from './reasons.ts';

/** A call that leads to a status which the derived cases do not reach. */
export interface Scenario extends Pick<MatrixCase, 'name' | 'call'> {
  /** Why the status is replayed through the Prism proxy. @default it is reached */
  readonly unseen?: string;
  /** Why the status cannot be reached through the Prism proxy. @default it is reached */
  readonly unreachable?: string;
}

/** An email address that the seeded world does not have. */
const unknown = 'unknown@example.org';
/** A payment that the first user has sent and can cancel. */
const sent = { walletId: 'me', paymentId: 779 } as const;
/** Scenarios for statuses, by operation. */
export const scenarios: Readonly<Record<string, Readonly<Record<number, Scenario>>>> = {
  getAccountNumber: {
    404: {
      name: 'an unknown IBAN',
      call: (wallet) => wallet.getAccountNumber({ iban: 'LT121000011101001000' }),
    },
  },
  findUser: { 404: { name: 'an unknown email', call: (wallet) => wallet.findUser({ email: unknown }) } },
  startPasswordReset: {
    404: { name: 'an unknown email', call: (wallet) => wallet.startPasswordReset({ email: unknown }) },
  },
  findWallet: { 404: { name: 'an unknown email', call: (wallet) => wallet.findWallet({ email: unknown }) } },
  findWalletBarcode: {
    404: { name: 'an unknown email', call: (wallet) => wallet.findWalletBarcode({ email: unknown }) },
  },
  registerUser: {
    409: {
      name: 'an email of another user',
      call: (wallet) =>
        wallet.registerUser({
          email: 'ona@example.org',
          credentials: { type: 'main-password', password: 'correct-horse-9' },
        }),
    },
  },
  assignPhone: {
    409: {
      name: "another user's number",
      call: (wallet) => wallet.assignPhone({ ...me, phone: '37060000103' }),
    },
  },
  cancelPendingPayment: {
    409: {
      name: 'a payment that was cancelled',
      call: async (wallet) => {
        await wallet.cancelPendingPayment(sent);
        return wallet.cancelPendingPayment(sent);
      },
    },
  },
  providePendingPaymentPassword: {
    409: {
      name: 'a password from the sender',
      call: (wallet) => wallet.providePendingPaymentPassword({ ...sent, password: 'plum-4' }),
    },
  },
  activateToken: {
    400: {
      name: 'a token that was replaced',
      call: async (wallet) => {
        const { access_token: accessToken, refresh_token = '' } = await wallet.createToken({
          grant_type: 'password',
          ...person,
        });
        await wallet.createToken({ grant_type: 'refresh_token', refresh_token });
        return wallet.activateToken({ accessToken });
      },
    },
    404: {
      name: 'an unknown token',
      call: (wallet) => wallet.activateToken({ accessToken: 'unknown' }),
    },
  },
  relateCard: {
    409: {
      name: 'a card of another wallet',
      call: (wallet) => wallet.relateCard({ walletId: 14_472, issuer: 'paysera', number: '5487001122' }),
    },
  },
  createIdentificationRequest: {
    409: {
      name: 'one that has been created',
      call: async (wallet) => {
        await wallet.createIdentificationRequest(me);
        return wallet.createIdentificationRequest(me);
      },
    },
  },
  submitIdentificationRequest: {
    409: {
      name: 'one without a document',
      call: async (wallet) => {
        const { id } = await wallet.createIdentificationRequest(me);
        return wallet.submitIdentificationRequest({ identificationRequestId: id });
      },
    },
  },
  createIdentityDocument: submitted((wallet, { request }) =>
    wallet.createIdentityDocument({ ...request, ...card }),
  ),
  createAdditionalDocument: submitted((wallet, { request }) =>
    wallet.createAdditionalDocument({ ...request, type: 'passport' }),
  ),
  createFacePhoto: submitted((wallet, { request }) => wallet.createFacePhoto(request)),
  uploadFacePhotoImage: submitted((wallet, { request }) =>
    wallet.uploadFacePhotoImage({ ...request, order: 0, body: picture }, png),
  ),
  uploadIdentityDocumentImage: submitted((wallet, { identityDocumentId }) =>
    wallet.uploadIdentityDocumentImage({ identityDocumentId, order: 1, body: picture }, png),
  ),
  uploadAdditionalDocumentFile: submitted((wallet, { additionalDocumentId }) =>
    wallet.uploadAdditionalDocumentFile({ additionalDocumentId, body: picture }, png),
  ),
};

/** Calls that a scope allows in place of the first example of the operation. */
export const withScope: Readonly<
  Record<string, Readonly<Record<string, Pick<MatrixCase, 'call' | 'status'>>>>
> = {
  cancelPendingPayment: {
    outgoing_payments: { status: 200, call: (wallet) => wallet.cancelPendingPayment(sent) },
  },
};

/** Returns the scenario in which an identification request was submitted and can no longer be changed. */
function submitted(call: (wallet: Wallet, ids: Ids) => Promise<unknown>): Readonly<Record<number, Scenario>> {
  const afterwards = async (wallet: Wallet): Promise<unknown> => {
    const ids = await applyFor(wallet);
    const { identityDocumentId, request } = ids;
    await wallet.uploadIdentityDocumentImage({ identityDocumentId, order: 0, body: picture }, png);
    await wallet.submitIdentificationRequest(request);
    return call(wallet, ids);
  };
  return { 409: { name: 'one that was submitted', call: afterwards, unseen: reasons.binary } };
}

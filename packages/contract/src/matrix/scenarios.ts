import type { Wallet } from '@litas/client';
import { person } from '../cases/credentials.ts';
import { applyFor, card, type Ids, me, picture, png } from './applicant.ts';
import type { MatrixCase } from './case.ts';
import { reasons } from './reasons.ts';

/** A call that leads to a status, beside what is derived. */
export interface Scenario extends Pick<MatrixCase, 'name' | 'call'> {
  /** Why it is asked for through Prism's proxy. @default it comes by itself there, too */
  readonly unseen?: string;
  /** Why it cannot be reached through Prism's proxy at all. @default it can */
  readonly unreachable?: string;
}

/** Somebody whom the seeded world does not know. */
const nobody = 'nobody@example.org';
/** The payment that the first person has sent, and can take back. */
const sent = { walletId: 'me', paymentId: 779 } as const;
/** Statuses that a call of the seeded world leads to, by operation. */
export const scenarios: Readonly<Record<string, Readonly<Record<number, Scenario>>>> = {
  getAccountNumber: {
    404: {
      name: 'an unknown IBAN',
      call: (wallet) => wallet.getAccountNumber({ iban: 'LT121000011101001000' }),
    },
  },
  findUser: { 404: { name: 'an unknown e-mail', call: (wallet) => wallet.findUser({ email: nobody }) } },
  startPasswordReset: {
    404: { name: 'an unknown e-mail', call: (wallet) => wallet.startPasswordReset({ email: nobody }) },
  },
  findWallet: { 404: { name: 'an unknown e-mail', call: (wallet) => wallet.findWallet({ email: nobody }) } },
  findWalletBarcode: {
    404: { name: 'an unknown e-mail', call: (wallet) => wallet.findWalletBarcode({ email: nobody }) },
  },
  registerUser: {
    409: {
      name: 'an e-mail that is taken',
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
      name: 'one that is under way',
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

/** What is called instead of the operation's first example, where a scope is enough for something else. */
export const withScope: Readonly<
  Record<string, Readonly<Record<string, Pick<MatrixCase, 'call' | 'status'>>>>
> = {
  cancelPendingPayment: {
    outgoing_payments: { status: 200, call: (wallet) => wallet.cancelPendingPayment(sent) },
  },
};

/** A request that was submitted takes nothing more. */
function submitted(call: (wallet: Wallet, ids: Ids) => Promise<unknown>): Readonly<Record<number, Scenario>> {
  const afterwards = async (wallet: Wallet): Promise<unknown> => {
    const ids = await applyFor(wallet);
    const { identityDocumentId, request } = ids;
    await wallet.uploadIdentityDocumentImage({ identityDocumentId, order: 0, body: picture }, png);
    await wallet.submitIdentificationRequest(request);
    return call(wallet, ids);
  };
  return { 409: { name: 'one that was submitted', call: afterwards, unseen: reasons.octets } };
}

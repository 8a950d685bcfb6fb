import type { Wallet } from '@litas/client';
import { person } from '../cases/credentials.ts';
import { applyFor, card, type Ids, me, picture, png } from './applicant.ts';
import { reasons } from './reasons.ts';
import type { Scenario } from './scenarios.ts';

type Call = Scenario['call'];

const phone = '37060000701';
const email = 'new.address@example.org';

/** Calls that succeed after other calls, where the examples name objects that the seeded world does not have. */
export const successes: Readonly<Record<string, Scenario>> = {
  activateToken: {
    name: 'a token that is to be activated',
    call: async (wallet) => {
      const { refresh_token = '' } = await wallet.createToken({ grant_type: 'password', ...person });
      const grant_type = 'refresh_token_with_activation';
      const { access_token: accessToken } = await wallet.createToken({ grant_type, refresh_token });
      return wallet.activateToken({ accessToken });
    },
  },
  appendContacts: {
    name: 'with a contact book',
    call: async (wallet) => {
      const { id: contactBookId } = await wallet.createContactBook({ ...me, emails: [] });
      return wallet.appendContacts({ contactBookId, emails: [email] });
    },
  },
  deleteContacts: {
    name: 'with a contact book',
    call: async (wallet) => {
      const { id: contactBookId } = await wallet.createContactBook({ ...me, emails: [email] });
      return wallet.deleteContacts({ contactBookId, email });
    },
  },
  getIdentificationRequest: applied((wallet, { request }) => wallet.getIdentificationRequest(request)),
  createAdditionalDocument: applied((wallet, { request }) =>
    wallet.createAdditionalDocument({ ...request, type: 'passport' }),
  ),
  createIdentityDocument: applied((wallet, { request }) =>
    wallet.createIdentityDocument({ ...request, ...card }),
  ),
  createFacePhoto: applied((wallet, { request }) => wallet.createFacePhoto(request)),
  uploadFacePhotoImage: uploaded((wallet, { request }) =>
    wallet.uploadFacePhotoImage({ ...request, order: 0, body: picture }, png),
  ),
  uploadIdentityDocumentImage: uploaded((wallet, { identityDocumentId }) =>
    wallet.uploadIdentityDocumentImage({ identityDocumentId, order: 0, body: picture }, png),
  ),
  uploadAdditionalDocumentFile: uploaded((wallet, { additionalDocumentId }) =>
    wallet.uploadAdditionalDocumentFile({ additionalDocumentId, body: picture }, png),
  ),
  submitIdentificationRequest: uploaded(async (wallet, { request, identityDocumentId }) => {
    await wallet.uploadIdentityDocumentImage({ identityDocumentId, order: 0, body: picture }, png);
    return wallet.submitIdentificationRequest(request);
  }),
  assignPhone: { name: 'a number that is free', call: (wallet) => wallet.assignPhone({ ...me, phone }) },
  confirmPhone: {
    name: 'with the code that was sent',
    call: async (wallet, codeOf) => {
      await wallet.assignPhone({ ...me, phone });
      return wallet.confirmPhone({ ...me, code: await codeOf(phone) });
    },
  },
  confirmEmail: {
    name: 'with the code that was sent',
    call: async (wallet, codeOf) => {
      await wallet.assignEmail({ ...me, email });
      return wallet.confirmEmail({ ...me, code: await codeOf(email) });
    },
  },
  setUserPassword: {
    name: 'with the old password',
    call: (wallet) =>
      wallet.setUserPassword({ ...me, old_password: 'correct-horse-9', password: 'brave-heron-12' }),
  },
  cancelPendingPayment: {
    name: 'a payment that the person has sent',
    call: (wallet) => wallet.cancelPendingPayment({ walletId: 'me', paymentId: 779 }),
  },
};

/** Returns a scenario after an identification request was created. */
function applied(call: (wallet: Wallet, ids: Ids) => Promise<unknown>): Scenario {
  const afterwards: Call = async (wallet) => call(wallet, await applyFor(wallet));
  return { name: 'with an identification request', call: afterwards };
}

/** Returns the same for a call that sends a file. */
function uploaded(call: (wallet: Wallet, ids: Ids) => Promise<unknown>): Scenario {
  return { ...applied(call), unreachable: reasons.binary };
}

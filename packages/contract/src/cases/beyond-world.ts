import type { SandboxRefusal } from './case.ts';

const unknownGrant: SandboxRefusal = { status: 400, reason: 'the world never gave this code or token' };
const unknownCode: SandboxRefusal = { status: 400, reason: 'the world never sent this code' };
const noSuchThing: SandboxRefusal = { status: 404, reason: 'nobody in the world has made it yet' };
const taken: SandboxRefusal = { status: 409, reason: 'it belongs to somebody in the world' };

/** Cases that follow the description and name what the sandbox's seeded world does not have, by operation and case. */
export const beyondWorld: Readonly<Record<string, Readonly<Record<string, SandboxRefusal>>>> = {
  activateToken: {
    'as its example': { status: 404, reason: 'the world never gave this token' },
  },
  assignPhone: { 'example mantas': taken },
  cancelPendingPayment: {
    'as its example': {
      status: 409,
      reason: 'the payment of the example cannot be cancelled by its receiver',
    },
  },
  confirmEmail: { 'example code': unknownCode },
  confirmPhone: { 'example code': unknownCode },
  createAdditionalDocument: { 'example passport': noSuchThing },
  createFacePhoto: { 'example empty': noSuchThing, 'with every parameter': noSuchThing },
  createIdentityDocument: { 'example card': noSuchThing },
  createToken: {
    'example authorizationCode': unknownGrant,
    'example refreshToken': unknownGrant,
    'example refreshTokenWithActivation': unknownGrant,
  },
  findWalletBarcode: {
    'by company_code': { status: 403, reason: 'the wallet belongs to somebody else than the token' },
  },
  getIdentificationRequest: { 'as its example': noSuchThing },
  registerUser: { 'example byPhone': taken },
  setUserPassword: {
    'example change': { status: 400, reason: 'the old password of the example is not that of the world' },
    'example finishReset': unknownCode,
  },
  startPasswordReset: {
    'example byPhone': { status: 400, reason: 'the world wants the personal code as well' },
  },
  submitIdentificationRequest: { 'as its example': noSuchThing },
  uploadAdditionalDocumentFile: {
    'as application/octet-stream': noSuchThing,
    'as image/jpeg': noSuchThing,
    'as image/png': noSuchThing,
  },
  uploadFacePhotoImage: {
    'as application/octet-stream': noSuchThing,
    'as image/jpeg': noSuchThing,
    'as image/png': noSuchThing,
  },
  uploadIdentityDocumentImage: {
    'as application/octet-stream': noSuchThing,
    'as image/jpeg': noSuchThing,
    'as image/png': noSuchThing,
  },
};

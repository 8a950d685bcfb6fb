import type { SandboxError } from './case.ts';

const unknownGrant: SandboxError = {
  status: 400,
  reason: 'the seeded world has not issued this code or token',
};
const unknownCode: SandboxError = { status: 400, reason: 'the seeded world has not sent this code' };
const missing: SandboxError = { status: 404, reason: 'the seeded world does not have it' };
const taken: SandboxError = { status: 409, reason: 'it belongs to a user of the seeded world' };

/** Cases that follow the description but name objects that the seeded world does not have, by operation and case. */
export const beyondWorld: Readonly<Record<string, Readonly<Record<string, SandboxError>>>> = {
  activateToken: {
    'as its example': { status: 404, reason: 'the seeded world has not issued this token' },
  },
  assignPhone: { 'example mantas': taken },
  cancelPendingPayment: {
    'as its example': {
      status: 409,
      reason: 'the receiver of a payment cannot cancel it',
    },
  },
  confirmEmail: { 'example code': unknownCode },
  confirmPhone: { 'example code': unknownCode },
  createAdditionalDocument: { 'example passport': missing },
  createFacePhoto: { 'example empty': missing, 'with every parameter': missing },
  createIdentityDocument: { 'example card': missing },
  createToken: {
    'example authorizationCode': unknownGrant,
    'example refreshToken': unknownGrant,
    'example refreshTokenWithActivation': unknownGrant,
  },
  findWalletBarcode: {
    'by company_code': { status: 403, reason: 'the wallet belongs to another user than the token' },
  },
  getIdentificationRequest: { 'as its example': missing },
  registerUser: { 'example byPhone': taken },
  setUserPassword: {
    'example change': { status: 400, reason: 'the old password of the example is wrong in the seeded world' },
    'example finishReset': unknownCode,
  },
  startPasswordReset: {
    'example byPhone': { status: 400, reason: 'the seeded world requires the personal code as well' },
  },
  submitIdentificationRequest: { 'as its example': missing },
  uploadAdditionalDocumentFile: {
    'as application/octet-stream': missing,
    'as image/jpeg': missing,
    'as image/png': missing,
  },
  uploadFacePhotoImage: {
    'as application/octet-stream': missing,
    'as image/jpeg': missing,
    'as image/png': missing,
  },
  uploadIdentityDocumentImage: {
    'as application/octet-stream': missing,
    'as image/jpeg': missing,
    'as image/png': missing,
  },
};

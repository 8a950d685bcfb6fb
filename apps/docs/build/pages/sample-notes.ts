/** Why the sample of an operation responds with an error in a new sandbox. */
export interface SampleNote {
  readonly code: string;
  /** What the reader replaces in the sample. */
  readonly text: string;
}

const fromRequest = {
  code: 'not_found',
  text: 'Replace the id with that of a request from [`createIdentificationRequest`](/operations/createIdentificationRequest/).',
};
const codeSent = (operation: string): SampleNote => ({
  code: 'invalid_code',
  text: `Replace the code with the one that [\`${operation}\`](/operations/${operation}/) has sent. In a sandbox it is under _Messages_ in the workbench.`,
});

/** Samples that need an id or a code from another call. All others succeed in a new sandbox. */
export const sampleNotes: Readonly<Record<string, SampleNote>> = {
  activateToken: { code: 'not_found', text: 'Replace the token with an inactive one of your client.' },
  uploadAdditionalDocumentFile: {
    code: 'not_found',
    text: 'Replace the id with that of a document from [`createAdditionalDocument`](/operations/createAdditionalDocument/).',
  },
  getIdentificationRequest: fromRequest,
  createAdditionalDocument: fromRequest,
  createFacePhoto: fromRequest,
  uploadFacePhotoImage: fromRequest,
  createIdentityDocument: fromRequest,
  submitIdentificationRequest: fromRequest,
  uploadIdentityDocumentImage: {
    code: 'not_found',
    text: 'Replace the id with that of a document from [`createIdentityDocument`](/operations/createIdentityDocument/).',
  },
  registerUser: {
    code: 'user_already_exists',
    text: 'Replace the phone number: the sandbox has a user with this one.',
  },
  assignPhone: {
    code: 'phone_already_assigned',
    text: 'Replace the phone number: another user of the sandbox has this one.',
  },
  cancelPendingPayment: {
    code: 'invalid_state',
    text: 'Replace the id with that of a payment that can be cancelled, from [`listPendingPayments`](/operations/listPendingPayments/).',
  },
  confirmEmail: codeSent('assignEmail'),
  setUserPassword: codeSent('startPasswordReset'),
  confirmPhone: codeSent('assignPhone'),
};

import type { Wallet } from '@litas/client';

/** The user whose token signs. */
export const me = { userId: 'me' } as const;
/** The data of an identity card. */
export const card = {
  type: 'identity_card',
  personal_number: '38001010007',
  country_of_issue: 'lt',
} as const;
/** A file with the first bytes of a PNG image. */
export const picture: Blob = new Blob(
  [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
  {
    type: 'image/png',
  },
);
/** Options of a call that sends it. */
export const png = { headers: { 'content-type': 'image/png' } } as const;

/** Ids of an identification request and its documents. */
export interface Ids {
  readonly request: { readonly identificationRequestId: number };
  readonly identityDocumentId: number;
  readonly additionalDocumentId: number;
}

/** Creates an identification request with an identity card and another document, both without images. */
export async function applyFor(wallet: Wallet): Promise<Ids> {
  const { id: identificationRequestId } = await wallet.createIdentificationRequest(me);
  const request = { identificationRequestId };
  const { id: additionalDocumentId } = await wallet.createAdditionalDocument({
    ...request,
    type: 'passport',
  });
  const { id: identityDocumentId } = await wallet.createIdentityDocument({ ...request, ...card });
  return { request, identityDocumentId, additionalDocumentId };
}

import type { Wallet } from '@litas/client';

/** The person whose token signs. */
export const me = { userId: 'me' } as const;
/** What an identity card says. */
export const card = {
  type: 'identity_card',
  personal_number: '38001010007',
  country_of_issue: 'lt',
} as const;
/** A file that begins as a picture does. */
export const picture: Blob = new Blob(
  [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
  {
    type: 'image/png',
  },
);
/** Options of a call that sends it. */
export const png = { headers: { 'content-type': 'image/png' } } as const;

/** Ids of an identification request and of what belongs to it. */
export interface Ids {
  readonly request: { readonly identificationRequestId: number };
  readonly identityDocumentId: number;
  readonly additionalDocumentId: number;
}

/** Asks for an identification, with an identity card and another document that have no images yet. */
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

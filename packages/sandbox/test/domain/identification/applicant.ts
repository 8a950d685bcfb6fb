import type { Sandbox } from '../../../src/index.ts';
import { type ApiResponse, call, type Credentials } from '../../support/caller.ts';
import { png } from '../../support/images.ts';

/** What Mantas's identity card says. */
export const card = {
  type: 'identity_card',
  personal_number: '39406120104',
  country_of_issue: 'lt',
  date_of_birth: '1994-06-12',
  first_name: 'Mantas',
  last_name: 'Kazlauskas',
};

/** Sends the requests of an identification, step by step. */
export interface Applicant {
  /** Asks for one for the token's user, and gives its id. */
  begin(): Promise<number>;
  /** Adds an identity card with an image, and gives its id. */
  addCard(request: number, details?: object): Promise<number>;
  addFace(request: number): Promise<ApiResponse>;
  submit(request: number): Promise<ApiResponse>;
  read(request: number): Promise<ApiResponse>;
}

/** Creates an applicant with credentials. */
export function applicant(
  sandbox: Pick<Sandbox, 'fetch' | 'origin'>,
  signer: Credentials,
  user: number | 'me' = 'me',
): Applicant {
  const send = (method: string, path: string, sent: Parameters<typeof call>[3] = {}) =>
    call(sandbox, signer, `/rest/v1/${path}`, { method, ...sent });
  return {
    begin: async () => Number((await send('POST', `user/${user}/identification-request`)).body['id']),
    addCard: async (request, details = {}) => {
      const path = `identification-request/${request}/identity-document`;
      const { body } = await send('POST', path, { json: { ...card, ...details } });
      await send('PUT', `identity-document/${Number(body['id'])}/image/0`, { bytes: png(1) });
      return Number(body['id']);
    },
    addFace: (request) =>
      send('PUT', `identification-request/${request}/face-photo/image/0`, { bytes: png(2) }),
    submit: (request) => send('PUT', `identification-request/${request}/submit`),
    read: (request) => send('GET', `identification-request/${request}`),
  };
}

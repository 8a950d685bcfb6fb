import { linkToFile, listFiles } from '../domain/files.ts';
import { notFound } from '../http/http-error.ts';
import type { PlainResponse } from '../http/message.ts';
import type { Store, World } from '../state/store.ts';
import type { ControlHandlers } from './control.ts';

type UserControl = 'listMessages' | 'listFiles' | 'getFile' | 'reviewIdentification' | 'confirmCard';

/** Controls for messages, uploads and identification requests. */
export const userControls = (store: Store): Pick<ControlHandlers, UserControl> => ({
  listMessages: async ({ world, query }) => ({ messages: await world.messages(query) }),
  listFiles: async ({ world, shownWorld, request, query }) => ({
    files: (await store.read(world.name, (state) => listFiles(state, query))).map((file) => ({
      ...file,
      link: linkToFile(request.origin, shownWorld, file.id),
    })),
  }),
  getFile: ({ world, path }) => store.read(world.name, (state) => fileResponse(state, path.fileId)),
  reviewIdentification: ({ world, path, body }) =>
    world.reviewIdentification(path.identificationRequestId, body),
  confirmCard: ({ world, path, body }) => world.confirmCard(path.userId, body.code),
});

/** Returns the bytes of a file, with headers that prevent a browser from showing them as a page. */
function fileResponse({ files, fileContents }: World, id: number): PlainResponse {
  const [file, content] = [files.get(id), fileContents.get(id)];
  if (!file || !content) throw notFound('There is no such file');
  return {
    status: 200,
    headers: {
      'content-type': file.mediaType,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
    body: content.bytes,
  };
}

type ClientControl =
  | 'createClient'
  | 'removeClient'
  | 'listPasswords'
  | 'createGrantsLink'
  | 'listClients'
  | 'changePermissions'
  | 'listGrants'
  | 'withdrawGrant'
  | 'listTokens'
  | 'expireToken'
  | 'refreshToken'
  | 'revokeTokenOfWorld'
  | 'getConsentPage'
  | 'listAuthorizationRequests';

/** Controls for permissions of clients, offline scopes of users, tokens and authorization requests. */
export const clientControls: Pick<ControlHandlers, ClientControl> = {
  listClients: async ({ world }) => ({ clients: await world.clients() }),
  createClient: ({ world, body }) => world.createClient(body),
  removeClient: ({ world, path }) => world.removeClient(path.client),
  listPasswords: async ({ world }) => ({ passwords: await world.passwords() }),
  createGrantsLink: async ({ world, request, body }) => {
    const { link, expires } = await world.createGrantsLink(body.user);
    // The request knows the URL under which the sandbox is reached.
    return { link: `${request.origin}${new URL(link).pathname}`, expires };
  },
  changePermissions: ({ world, body }) => world.changePermissions(body),
  listGrants: async ({ world, query }) => ({ grants: await world.grants(query) }),
  withdrawGrant: ({ world, body }) => world.withdrawGrant(body),
  listTokens: async ({ world, query }) => ({ tokens: await world.tokens(query) }),
  expireToken: ({ world, body }) => world.expireToken(body.token),
  refreshToken: ({ world, body }) => world.refreshToken(body.token),
  revokeTokenOfWorld: ({ world, body }) => world.revokeToken(body.token),
  getConsentPage: async ({ world, query }) => ({ html: await world.consentPage(query) }),
  listAuthorizationRequests: async ({ world, query }) => ({
    requests: await world.authorizationRequests(query),
  }),
};

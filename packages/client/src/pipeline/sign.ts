import { ConfigurationError } from '../errors/configuration-error.ts';
import { signMac } from '../mac/sign-mac.ts';
import { checkCredentials } from '../options/check.ts';
import type { Credentials } from '../options/credentials.ts';
import type { WalletHooks } from '../options/wallet-hooks.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import type { Middleware } from './middleware.ts';

/** Who signs, and for which origin. */
export interface Signer {
  client: Credentials | undefined;
  tokens: TokenStore | undefined;
  /** The origin that is signed for when it is not the one talked to. */
  signingOrigin: string | undefined;
  onSigned: WalletHooks['onSigned'];
}

/**
 * Signs a request whose `Authorization` header asks for it: `MAC client` for client credentials, `MAC any` for the token
 * where there is one. Any other request passes as it is.
 */
export const sign =
  ({ client, tokens, signingOrigin, onSigned }: Signer, operation: string): Middleware =>
  async (request, next) => {
    const asked = request.headers.get('authorization');
    if (asked !== 'MAC client' && asked !== 'MAC any') return next(request);

    const token = asked === 'MAC any' ? await tokens?.get() : undefined;
    // A store may hand out whatever its file held.
    if (token) checkCredentials('token', token);
    const credentials = token ?? client;
    if (!credentials) throw missingCredentials(operation, asked === 'MAC any');
    const { method, url } = request;
    const { header, normalized } = await signMac({
      id: credentials.id,
      key: credentials.key,
      method,
      url: signingOrigin === undefined ? url : signingOrigin + url.slice(new URL(url).origin.length),
      body: await octetsOf(request),
    });
    request.headers.set('authorization', header);
    onSigned?.({ operation, method, url, header, normalized });
    return next(request);
  };

// A clone, since a body can be read only once.
const octetsOf = async (request: Request): Promise<Uint8Array | undefined> =>
  request.method === 'GET' || request.method === 'HEAD'
    ? undefined
    : new Uint8Array(await request.clone().arrayBuffer());

const missingCredentials = (operation: string, tokenWouldDo: boolean): ConfigurationError =>
  new ConfigurationError(
    'client',
    tokenWouldDo
      ? `${operation} has to be signed: give the client's id and key, or a token.`
      : `${operation} has to be signed by the client: give its id and key.`,
  );

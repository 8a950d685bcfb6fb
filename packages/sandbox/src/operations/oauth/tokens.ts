import { forbidden, HttpError } from '../../http/http-error.ts';
import { exchangeCode } from '../../oauth/authorization-code.ts';
import { captchaField, captchaHeaders } from '../../oauth/captcha.ts';
import { logIn } from '../../oauth/log-in.ts';
import { refreshToken } from '../../oauth/refresh-token.ts';
import { activate, revokeTokens } from '../../oauth/tokens.ts';
import type { Resolver } from '../resolver.ts';

/** Issues a token for a code, a refresh token or a password. */
export const createToken: Resolver<'createToken'> = async ({ world, now, caller, body, request }) => {
  const { client } = caller;
  if (body.grant_type === 'authorization_code') return exchangeCode(world, now, client, body);
  if (body.grant_type === 'refresh_token') return refreshToken(world, now, client, body, 'at once');
  if (body.grant_type === 'refresh_token_with_activation') {
    return refreshToken(world, now, client, body, 'when activated');
  }
  if (body.grant_type === 'password') {
    return logIn(world, now, client, body, {
      solved: Boolean(request.headers[captchaField]),
      headersFor: ({ id }) => captchaHeaders(request, world, now, { user: id }),
    });
  }
  throw new HttpError(400, 'unsupported_grant_type', 'The grant type is not supported');
};

/**
 * Revokes a token, its refresh token, and all other tokens of the same login. Offline scopes stay granted. An unknown token counts as
 * revoked.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2
 */
export const revokeToken: Resolver<'revokeToken'> = ({ world, caller, query }) => {
  const token = world.tokens.get(query.access_token);
  if (!token) return {};
  if (token.clientId !== caller.client.id) throw forbidden('The token belongs to another client');
  revokeTokens(world, token.grantId);
  return {};
};

/** Activates an inactive token. */
export const activateToken: Resolver<'activateToken'> = ({ world, now, caller, path }) =>
  activate(world, now, caller.client, path.accessToken);

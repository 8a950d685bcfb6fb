import { Refusal } from '../core/refusal.ts';
import { captchaField, captchaHeaders } from '../faults/captcha.ts';
import { exchangeCode } from '../oauth/exchange-code.ts';
import { logIn } from '../oauth/log-in.ts';
import { refreshToken } from '../oauth/refresh-token.ts';
import type { Resolver } from './resolver.ts';

/** Gives a token for a code, a refresh token or a password. */
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
      headersFor: ({ id }) => captchaHeaders(request, world.name, { user: id }),
    });
  }
  throw new Refusal(400, 'unsupported_grant_type', 'The grant type is not supported');
};

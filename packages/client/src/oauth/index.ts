export { authorizationUrl, type AuthorizationUrlOptions } from './authorization-url.ts';
export { createOAuth } from './create-oauth.ts';
export { createState } from './create-state.ts';
export type { CodeExchange, LogIn, OAuth, PreparedSession, RefreshRequest } from './oauth.ts';
export { parseRedirect, type ParseRedirectOptions, type Redirect } from './parse-redirect.ts';
export { tokenFrom } from './token-from.ts';

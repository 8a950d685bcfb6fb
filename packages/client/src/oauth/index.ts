export { authorizationUrl, type AuthorizationUrlOptions } from './authorization-url.ts';
export { createState } from './create-state.ts';
export { parseRedirect, type ParseRedirectOptions, type Redirect } from './parse-redirect.ts';
export { tokenFrom } from './token-from.ts';

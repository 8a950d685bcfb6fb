import type { SnippetLogin, SnippetRequest } from './snippets.ts';

/** A request without what all requests of a program share. */
export type SnippetStep = Pick<SnippetRequest, 'method' | 'target' | 'body' | 'file' | 'contentType'>;

/** Returns the request for the token of a user. */
export const logInStep = ({ username, password, scopes }: SnippetLogin): SnippetStep => ({
  method: 'POST',
  target: '/oauth/v1/token',
  body: new URLSearchParams({
    grant_type: 'password',
    username,
    password,
    scope: scopes.join(' '),
  }).toString(),
  contentType: 'application/x-www-form-urlencoded',
});

/** Header that names the world of a request. */
export const worldHeader = 'x-sandbox-world';

import type { Credentials, Token } from '@litas/client';

/** The client that the sandbox knows from the start. */
export const client: Credentials = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };

/** The first person of the sandbox's world. */
export const person = { username: 'ona@example.org', password: 'correct-horse-9' } as const;

/** A token for servers that only look whether there is a signature. */
export const anyToken: Token = { id: 'token_7hQm2xLr9c', key: 'Gd83kfPq0ZsX5uVtLw1nRb7yCe4JhM2a' };

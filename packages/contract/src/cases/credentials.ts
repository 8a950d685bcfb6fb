import type { Credentials, Token } from '@litas/client';

/** The built-in client of the sandbox. */
export const client: Credentials = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };

/** The first user of the seeded world. */
export const person = { username: 'ona@example.org', password: 'correct-horse-9' } as const;

/** A token for servers that only check whether there is a signature. */
export const anyToken: Token = { id: 'token_7hQm2xLr9c', key: 'Gd83kfPq0ZsX5uVtLw1nRb7yCe4JhM2a' };

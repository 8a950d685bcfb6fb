import { createWallet, tokenFrom } from '@litas/client';
import { handlers, override } from '@litas/msw';
import { setupServer } from 'msw/node';

const server = setupServer(...handlers());
server.listen({ onUnhandledRequest: 'error' });
const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
const login = { grant_type: 'password', username: 'ona@example.org', password: 'correct-horse-9' };
const token = await createWallet({ client }).createToken({ ...login, scope: ['email'] });
const wallet = createWallet({ client, token: tokenFrom(token) });
const { email } = await wallet.getUser({ userId: 'me' });
server.use(override.getUser.error(404, 'not_found'));
const code = await wallet.getUser({ userId: 'me' }).catch((error) => error.code);
server.close();
console.log(email, code);
// A channel of MSW keeps Deno running.
globalThis.Deno?.exit();

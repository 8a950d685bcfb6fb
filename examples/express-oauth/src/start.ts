import { listen } from './listen.ts';

const { WALLET_ID: id, WALLET_KEY: key, ORIGIN: origin, PORT = '3000' } = process.env;
if (!id || !key) throw new Error('Set WALLET_ID and WALLET_KEY to the credentials of your API client.');

const app = await listen(Number(PORT), { origin, client: { id, key } });
console.log(`The app listens on ${app.origin}`);

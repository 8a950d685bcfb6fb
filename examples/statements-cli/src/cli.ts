import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { memoryTokenStore, OAuthError, userMessage } from '@litas/client';
import { exportStatements } from './export-statements.ts';
import { chart } from './months.ts';
import { signIn, type SignInOptions } from './sign-in.ts';
import { tokenFile } from './token-file.ts';

const help = `Usage: npm start -- [options]

Writes the statements of some months as CSV, and draws what came in and went out.

  --from 2025-07     first month; default: five months before the last one
  --to 2025-12       last month; default: this month
  --currency EUR
  --csv FILE         default: statements.csv
  --sandbox          starts a sandbox and signs in as Ona, a sample user

Set WALLET_ID and WALLET_KEY to the credentials of your API client, and API_URL to call a sandbox that is running.`;

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: new Date().toISOString().slice(0, 7) },
    currency: { type: 'string', default: 'EUR' },
    csv: { type: 'string', default: 'statements.csv' },
    sandbox: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const { to, currency, csv } = values;
  const from = values.from ?? monthsBefore(to, 5);
  for (const month of [from, to]) {
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) throw new Error(`${month} is not a month such as 2025-07.`);
  }
  const options = values.sandbox ? await sandboxOptions() : ownOptions();
  const run = () => exportStatements(options, { from, to, currency }, csv, showProgress);
  const { rows, months } = await run().catch(async (error: unknown) => {
    if (!(error instanceof OAuthError && error.code === 'authorize_again')) throw error;
    await signIn(options, (url) =>
      console.error(`Open this address in your browser and approve:\n\n  ${url}\n`),
    );
    return run();
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  console.log(`${chart(months, currency, 40)}\n\n${rows} rows in ${csv}`);
}

function ownOptions(): SignInOptions {
  const { WALLET_ID: id, WALLET_KEY: key, API_URL: baseUrl, TOKEN_FILE: path } = process.env;
  if (!id || !key) throw new Error(`Set WALLET_ID and WALLET_KEY.\n\n${help}`);
  return {
    client: { id, key },
    baseUrl,
    token: tokenFile(path ?? join(homedir(), '.statements-cli', 'token.json')),
  };
}

async function sandboxOptions(): Promise<SignInOptions> {
  const { createSandbox, seededClients } = await import('@litas/sandbox');
  const { createOAuth } = await import('@litas/client');
  const options = { client: seededClients.example, token: memoryTokenStore(), fetch: createSandbox().fetch };
  const login = { username: 'ona@example.org', password: 'correct-horse-9', scopes: ['statements'] } as const;
  await createOAuth(options).logIn(login);
  return options;
}

function showProgress(rows: number): void {
  if (process.stderr.isTTY && rows % 50 === 0) process.stderr.write(`\r${rows} rows…`);
}

function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count)).toISOString().slice(0, 7);
}

if (values.help) console.log(help);
else {
  await main().catch((error: unknown) => {
    const own = error instanceof Error && error.constructor === Error;
    console.error(own ? error.message : userMessage(error));
    process.exitCode = 1;
  });
}

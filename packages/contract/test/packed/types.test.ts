import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { installed } from '../../src/packed/consumer.ts';
import { pack } from '../../src/packed/pack.ts';
import { runNode } from '../../src/run-program.ts';

const program = `
import { createWallet, type User, type Wallet } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { formatMoney } from '@litas/client/money';
import { createOperationsClient, getUser } from '@litas/client/operations';
import { getUserOptions } from '@litas/client/react-query';
import { validateResponse } from '@litas/client/validate';

const wallet: Wallet<'email'> = createWallet({ scopes: ['email'], validateResponse });
const { email } = await wallet.getUser({ userId: 'me' });
const client = createOperationsClient();
const user: User = await getUser({ client, path: { userId: 7 } });
const { header } = await signMac({ id: 'a', key: 'b', method: 'GET', url: 'https://wallet.paysera.com/' });
export const text: (string | undefined)[] = [email, user.email, header, formatMoney('1', { currency: 'EUR' })];
export const { queryKey } = getUserOptions({ client, path: { userId: 'me' } });
`;
const base = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  // The declarations are compiled too.
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  target: 'es2022',
};
const settings: [name: string, compiler: string, options: object][] = [
  ['TypeScript 7, Node', 'typescript-7/bin/tsc', { module: 'nodenext', lib: ['es2022', 'dom'] }],
  [
    'TypeScript 7, bundlers',
    'typescript-7/bin/tsc',
    { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'] },
  ],
  ['TypeScript 6, Node', 'typescript/bin/tsc6', { module: 'nodenext', lib: ['es2022', 'dom'] }],
];

test.for(settings)('the declarations serve %s', async ([, compiler, options]) => {
  const { contents } = await pack('client');
  await using consumer = await installed({
    packages: [contents],
    peers: ['zod', '@tanstack/react-query'],
    files: {
      'program.ts': program,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...base, types: [], ...options },
        files: ['program.ts'],
      }),
    },
  });
  const tsc = fileURLToPath(new URL(`../../../../node_modules/${compiler}`, import.meta.url));
  const { code, stdout } = await runNode([tsc, '-p', consumer.folder], { cwd: consumer.folder });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

import { exactAmount } from '@litas/client/money';
import Link from 'next/link';
import { attempt } from '../lib/attempt.ts';
import { money } from '../lib/money.ts';
import { currentWallet } from '../lib/wallet.ts';
import { signOut } from './actions.ts';
import { Problem } from './problem.tsx';

export default async function Home({
  searchParams,
}: {
  readonly searchParams: Promise<{ message?: string }>;
}) {
  const { message } = await searchParams;
  const wallet = await currentWallet();
  if (!wallet) return <Welcome message={message} />;
  const loaded = await attempt(
    Promise.all([wallet.getUser({ userId: 'me' }), wallet.getWalletBalance({ walletId: 'me' })]),
  );
  if (!loaded.data) return <Problem error={loaded.error} />;
  const [user, balances] = loaded.data;
  return (
    <>
      <h1>{user.email}</h1>
      {Object.entries(balances).map(([currency, { at_disposal, at_disposal_decimal }]) => (
        <p className="balance" key={currency}>
          {money(exactAmount(at_disposal, at_disposal_decimal), currency)}
        </p>
      ))}
      <p>
        <Link href="/statements" prefetch={false}>
          Show payments
        </Link>
      </p>
      <form action={signOut}>
        <button>Sign out</button>
      </form>
    </>
  );
}

function Welcome({ message }: { readonly message: string | undefined }) {
  return (
    <>
      <h1>My money</h1>
      {message && <p role="alert">{message}</p>}
      {/* Not a Link: it would be loaded before the user follows it. */}
      <a className="button" href="/sign-in">
        Sign in with Paysera
      </a>
    </>
  );
}

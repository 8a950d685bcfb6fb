import { exactAmount, signedAmount } from '@litas/client/money';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { attempt } from '../../lib/attempt.ts';
import { money } from '../../lib/money.ts';
import { currentWallet } from '../../lib/wallet.ts';
import { Problem } from '../problem.tsx';

export default async function Statements({
  searchParams,
}: {
  readonly searchParams: Promise<{ after?: string }>;
}) {
  const { after } = await searchParams;
  const wallet = await currentWallet();
  if (!wallet) redirect('/');
  const loaded = await attempt(wallet.listStatements({ walletId: 'me', limit: 10, after }));
  if (!loaded.data) return <Problem error={loaded.error} />;
  const { statements, _metadata: metadata } = loaded.data;
  return (
    <>
      <h1>Payments</h1>
      <ul>
        {statements.map(({ id, other_party, details, amount, amount_decimal, direction, currency }) => (
          <li key={id}>
            <span>{other_party?.display_name ?? details}</span>
            <b className={direction}>
              {money(signedAmount(exactAmount(amount, amount_decimal), direction), currency)}
            </b>
          </li>
        ))}
      </ul>
      <nav>
        <Link href="/">Balance</Link>
        {metadata.has_next && metadata.cursors?.after && (
          <Link href={{ query: { after: metadata.cursors.after } }} prefetch={false}>
            Older
          </Link>
        )}
      </nav>
    </>
  );
}

import { userMessage, WalletError } from '@litas/client';

/** The error of a call, as a sentence. An error that the API did not cause is thrown again. */
export function Problem({ error }: { readonly error: unknown }) {
  if (!(error instanceof WalletError)) throw error;
  return (
    <>
      <h1>This did not work</h1>
      <p role="alert">{userMessage(error)}</p>
      {error.code === 'authorize_again' || error.code === 'unauthorized' ? (
        <a className="button" href="/sign-in">
          Sign in again
        </a>
      ) : (
        <a href="?">Try again</a>
      )}
    </>
  );
}

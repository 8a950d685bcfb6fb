import { OAuthError, userMessage, WalletError } from '@litas/client';

/** The error of a call, as a sentence. An error that the API did not cause is thrown again. */
export function Problem({ error }: { readonly error: unknown }) {
  if (!(error instanceof WalletError)) throw error;
  // Errors of the client contain no secrets and no personal data.
  console.error(error.message);
  // A 401 of a token request means that the credentials of the app are wrong: a new sign-in does not help.
  const isOfApp = error instanceof OAuthError && error.status === 401;
  return (
    <>
      <h1>This did not work</h1>
      <p role="alert">{userMessage(error)}</p>
      {error.code === 'authorize_again' || (error.code === 'unauthorized' && !isOfApp) ? (
        <a className="button" href="/sign-in">
          Sign in again
        </a>
      ) : (
        <a href="?">Try again</a>
      )}
    </>
  );
}

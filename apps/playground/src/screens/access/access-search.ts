/** The filter of the access screen, in the URL. */
export interface AccessSearch {
  /** Id of a user. */
  readonly user?: string | undefined;
  /** Id of a client. */
  readonly client?: string | undefined;
  /** `1` to show tokens that were replaced or revoked. */
  readonly ended?: '1' | undefined;
  /** Client of the previewed consent page. */
  readonly page?: string | undefined;
  /** Scopes of the previewed consent page. */
  readonly scope?: string | undefined;
}

/** Reads the filter from the URL. */
export function readAccessSearch(search: Readonly<Record<string, unknown>>): AccessSearch {
  const text = (name: string): string | undefined =>
    typeof search[name] === 'string' && search[name] !== '' ? search[name] : undefined;
  const [user, client, ended, page] = ['user', 'client', 'ended', 'page'].map(text);
  const { scope } = search;
  return {
    ...(user !== undefined && { user }),
    ...(client !== undefined && { client }),
    ...(ended === '1' && { ended }),
    ...(page !== undefined && { page }),
    ...(typeof scope === 'string' && { scope }),
  };
}

import type { Connection } from './connection.ts';

/** What is going on, in a few words. */
export const progressText: Readonly<Record<Connection['step'], string>> = {
  none: '',
  starting: 'Looking for the server.',
  consenting: 'Waiting for the consent page.',
  exchanging: 'Exchanging the code for a token.',
  connected: 'The wallet is connected.',
};

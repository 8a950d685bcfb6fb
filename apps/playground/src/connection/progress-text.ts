import type { Connection } from './connection.ts';

/** The current step in a few words. */
export const progressText: Readonly<Record<Connection['step'], string>> = {
  none: '',
  starting: 'Checking the server.',
  consenting: 'Waiting for the consent page.',
  exchanging: 'Exchanging the code for a token.',
  connected: 'The wallet is connected.',
};

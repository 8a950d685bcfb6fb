import { ConnectError, connectSandbox } from '@litas/sandbox/connect';
import { CommandError } from '../terminal/command-error.ts';
import type { Context } from '../terminal/context.ts';

/**
 * Finds out whether a sandbox runs before the browser opens its page, and whether teams share it.
 *
 * @param url - Origin of the sandbox.
 * @returns Whether it needs credentials of a world. Where a proxy hides the controls, this is not known, and the result is `false`.
 * @throws CommandError when nothing responds.
 */
export async function isShared(url: string, { fetch, signal }: Context): Promise<boolean> {
  try {
    await connectSandbox(url, { fetch, signal }).worlds();
    return false;
  } catch (error) {
    if (signal.aborted) throw new CommandError('Stopped.', 'stopped', { cause: error });
    if (!(error instanceof ConnectError)) throw error;
    if (error.code !== 'unreachable') return error.rejection?.status === 401;
    const { port, hostname, protocol } = new URL(url);
    if (protocol === 'https:') {
      // Behind TLS, the certificate can be the reason, and no command starts what is missing.
      const sentence = error.message.replace(/ From a page.*$/, '');
      throw new CommandError(sentence, 'connection', { cause: error });
    }
    const isHere = hostname === '127.0.0.1' || hostname === 'localhost';
    const remedy = isHere
      ? ` Start one: litas sandbox${port === '4010' ? '' : ` --port ${port || '80'}`}`
      : '';
    throw new CommandError(`No sandbox responds at ${url}.${remedy}`, 'connection', { cause: error });
  }
}

import type { PlainRequest } from '../../../http/message.ts';
import type { Elements } from './changes.ts';

/**
 * Returns the elements with the host and the port of the `Host` header. They differ from the right ones where a public URL counts, and the
 * sandbox itself or a proxy was called under another address. A header without a port is tried with the ports of both schemes.
 */
export function calledAddresses(right: Elements, { headers }: PlainRequest): readonly Elements[] {
  const [, host = '', port] = /^(.+?)(?::(\d+))?$/.exec(headers['host']?.toLowerCase() ?? '') ?? [];
  if (host === '' || (host === right.host && (port ?? right.port) === right.port)) return [];
  return (port === undefined ? ['80', '443'] : [port]).map((called) => ({ ...right, host, port: called }));
}

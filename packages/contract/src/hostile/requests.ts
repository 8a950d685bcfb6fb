import type { Attacked } from './attacked.ts';

/** Calls a control of the sandbox. */
export async function control<Body>({ url }: Attacked, method: string, path: string): Promise<Body> {
  const response = await fetch(`${url}/__sandbox${path}`, { method });
  return (await response.json()) as Body;
}

/**
 * Measures a valid request, in milliseconds.
 *
 * @throws Error when the response is another one.
 */
export async function honest({ url }: Attacked): Promise<number> {
  const started = performance.now();
  // On a connection of its own: while an attack loads the machine, a kept connection may be closed at the moment of its next request.
  const response = await fetch(`${url}/rest/v1/server`, { headers: { connection: 'close' } });
  if (response.status !== 200) throw new Error(`A valid request got status ${response.status}.`);
  await response.arrayBuffer();
  return performance.now() - started;
}

/**
 * Returns the address of the documentation, if the build or the server knows one.
 *
 * @param address - The address, such as `http://127.0.0.1:4012/`.
 * @returns The address with a slash at its end; `undefined` for none, or one that is not `http` or `https`.
 */
export function docsAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { protocol, origin, pathname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}

/** The guides to which the first screen links. */
export const firstGuides = [
  'first-call',
  'connect-a-wallet',
  'control-the-sandbox',
  'test-with-vitest',
] as const;

/** Returns the address of a guide. */
export const guidePage = (docs: string, name: (typeof firstGuides)[number]): string =>
  new URL(`guides/${name}/`, docs).href;

/** Returns the address of the page of an operation. The documentation links back to `/explorer/{operationId}`. */
export const operationPage = (docs: string, operationId: string): string =>
  new URL(`operations/${operationId}/`, docs).href;

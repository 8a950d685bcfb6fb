/** Whether an origin such as `http://localhost:5173` is on this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  const { protocol, hostname } = parse(origin) ?? {};
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return isLoopbackHost(hostname ?? '');
}

/** Whether a host name, an IPv6 address in brackets, is this machine. */
export const isLoopbackHost = (host: string): boolean =>
  /^(?:localhost|(?:[a-z\d-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);

function parse(origin: string): URL | undefined {
  return URL.canParse(origin) ? new URL(origin) : undefined;
}

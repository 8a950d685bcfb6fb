/** The parts of an origin. */
export interface OriginParts {
  /** Host without the port, as in a URL. */
  readonly hostname: string;
  /** The port, also when it is the default one. */
  readonly port: number;
}

/** Most origins that are remembered. */
const maxOrigins = 100;
const known = new Map<string, OriginParts>();

/**
 * Parses an origin; returns `undefined` when it is not a URL. Requests name the same few origins, and parsing one takes longer than the
 * other checks of a request together.
 */
export function originParts(origin: string): OriginParts | undefined {
  const parsed = known.get(origin);
  if (parsed) return parsed;
  if (!URL.canParse(origin)) return undefined;
  const { hostname, port, protocol } = new URL(origin);
  const parts = { hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)) };
  if (known.size >= maxOrigins) known.clear();
  known.set(origin, parts);
  return parts;
}

import { ConfigurationError } from './errors/configuration-error.ts';

/** A request whose path is not yet filled in. */
export interface TemplatedRequest {
  url: string;
  path?: Readonly<Record<string, unknown>>;
}

/**
 * Refuses path parameters that would lead somewhere else: ids that are neither a positive integer nor `me`, and text that
 * is missing, empty or a step in a path.
 *
 * @param request - The path with its names in braces, and the values by name.
 */
export function checkPathParameters({ url, path = {} }: TemplatedRequest): void {
  for (const [, name = ''] of url.matchAll(/\{([^{}]+)\}/g)) {
    const value = path[name];
    const valid = name.endsWith('Id') ? isId(value) : isSegment(value);
    if (!valid) throw new ConfigurationError(name, name.endsWith('Id') ? idNeeded : segmentNeeded);
  }
}

const idNeeded = "A positive integer or 'me' is needed.";
const segmentNeeded = 'Text that is not empty is needed.';

const isId = (value: unknown): boolean =>
  value === 'me' || (Number.isSafeInteger(value) && Number(value) > 0);

const isSegment = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && !['', '.', '..'].includes(value));

import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Fills a path template. Refuses what would lead somewhere else: ids that are neither a positive integer nor `me`, and text that
 * is missing, empty or a step in a path.
 *
 * @param template - The path with the names of its parameters in braces.
 * @param path - The values by name.
 */
export function fillPath(template: string, path: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = path[name];
    const valid = name.endsWith('Id') ? isId(value) : isSegment(value);
    if (!valid) throw new ConfigurationError(name, name.endsWith('Id') ? idNeeded : segmentNeeded);
    return encodeURIComponent(String(value));
  });
}

const idNeeded = "A positive integer or 'me' is needed.";
const segmentNeeded = 'Text that is not empty is needed.';

const isId = (value: unknown): boolean =>
  value === 'me' || (Number.isSafeInteger(value) && Number(value) > 0);

const isSegment = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && !['', '.', '..'].includes(value));

import { validate } from '../validation/validate.ts';
import { contradictions } from './contradictions.ts';
import type { WorldFile } from './world-file.ts';
import { WorldFileError } from './world-file-error.ts';
import { worldFileSchema } from './world-file-schema.ts';

/**
 * Takes a parsed world file; throws a {@link WorldFileError} that names the places at fault.
 *
 * @param now - When worlds begin, in milliseconds since 1970, where something else than the file says it.
 */
export function readWorldFile(value: unknown, now?: number): WorldFile {
  const result = validate(worldFileSchema(), value);
  if (!('value' in result)) throw new WorldFileError(result.faults);
  const file = result.value as WorldFile;
  const problems = contradictions(file, now ?? (file.now === undefined ? Date.now() : Date.parse(file.now)));
  if (Object.keys(problems).length > 0) throw new WorldFileError(problems);
  return file;
}

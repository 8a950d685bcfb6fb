import { validate } from '../../http/validate.ts';
import { parseTime } from '../../state/clock.ts';
import { seededMembers } from '../people/people.ts';
import { contradictions } from './contradictions.ts';
import { WorldFileError } from './world-file-error.ts';
import { worldFileSchema } from './world-file-schema.ts';
import type { WorldFile } from './world-file.ts';

/** When the worlds of a file begin, in milliseconds since 1970. */
interface FileBeginning {
  /** Counts more than what the file says. */
  readonly now?: number | undefined;
  /** Counts where the file says nothing. @default real time */
  readonly otherwise?: number | undefined;
}

/**
 * Validates the contents of a world file.
 *
 * @param value - The contents, parsed.
 * @throws WorldFileError that names the places at fault.
 */
export function readWorldFile(
  value: unknown,
  { now, otherwise = Date.now() }: FileBeginning = {},
): WorldFile {
  const result = validate(worldFileSchema(), value);
  if (!('value' in result)) throw new WorldFileError(result.faults);
  const file = result.value as WorldFile;
  const problems = contradictions(file, now ?? parseTime(file.now) ?? otherwise);
  if (Object.keys(problems).length > 0) throw new WorldFileError(problems);
  return file;
}

/** Ids of the users that a world begins with: those of a file, and the seeded ones unless a file stands in their place. */
function userIds(file: WorldFile | undefined): number[] {
  const own = (file?.users ?? []).map(({ id }) => id);
  const withSeeded = file?.seeded ?? file?.users === undefined;
  return [...(withSeeded ? seededMembers().map(({ user }) => user.id) : []), ...own];
}

/** Says that nobody has an id in the world that a sandbox begins with, and who is there; `undefined` when somebody has it. */
export function noSuchUser(id: number, file: WorldFile | undefined): string | undefined {
  const ids = userIds(file);
  if (ids.includes(id)) return undefined;
  const told = ids.slice(0, mostIds).join(', ') + (ids.length > mostIds ? ', …' : '');
  return ids.length === 0
    ? `There is no user ${id}: the world begins with nobody.`
    : `There is no user ${id}. There are ${told}.`;
}

/** Ids that are told at the most. */
const mostIds = 8;

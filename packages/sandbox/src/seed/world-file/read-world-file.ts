import { validate } from '../../http/validate.ts';
import { parseTime } from '../../state/clock.ts';
import { seededMembers } from '../people/people.ts';
import { contradictions } from './contradictions.ts';
import { WorldFileError } from './world-file-error.ts';
import { worldFileSchema } from './world-file-schema.ts';
import type { WorldFile } from './world-file.ts';

/** Time at which the worlds of a file are created, in milliseconds since 1970. */
interface FileBeginning {
  /** Overrides the time in the file. */
  readonly now?: number | undefined;
  /** Used when the file has no time. @default real time */
  readonly otherwise?: number | undefined;
  /** Whether the file is for private worlds, whose random values and credentials are unpredictable. @default false */
  readonly isPrivate?: boolean | undefined;
}

/**
 * Validates the contents of a world file.
 *
 * @param value - The parsed contents.
 * @throws WorldFileError with error messages by path.
 */
export function readWorldFile(
  value: unknown,
  { now, otherwise = Date.now(), isPrivate = false }: FileBeginning = {},
): WorldFile {
  const result = validate(worldFileSchema(), value);
  if (!('value' in result)) throw new WorldFileError(result.faults);
  const file = result.value as WorldFile;
  const problems = isPrivate ? published(file) : {};
  Object.assign(problems, contradictions(file, now ?? parseTime(file.now) ?? otherwise));
  if (Object.keys(problems).length > 0) throw new WorldFileError(problems);
  return file;
}

/** Finds what a file for private worlds must not set. */
const published = ({ seed, clients = [] }: WorldFile): Record<string, string[]> => ({
  ...(seed !== undefined && {
    seed: ['A sandbox for teams has no seed: its random values are unpredictable'],
  }),
  ...(clients.length > 0 && {
    clients: ['A sandbox for teams creates clients itself: POST /__sandbox/clients'],
  }),
});

/** Returns the ids of the users in the initial state: the ids in the file, and the seeded ids unless the file replaces them. */
function userIds(file: WorldFile | undefined): number[] {
  const own = (file?.users ?? []).map(({ id }) => id);
  const withSeeded = file?.seeded ?? file?.users === undefined;
  return [...(withSeeded ? seededMembers().map(({ user }) => user.id) : []), ...own];
}

/** Returns an error message that lists the existing ids when no user of the initial state has an id; otherwise `undefined`. */
export function noSuchUser(id: number, file: WorldFile | undefined): string | undefined {
  const ids = userIds(file);
  if (ids.includes(id)) return undefined;
  const listed = ids.slice(0, mostIds).join(', ') + (ids.length > mostIds ? ', …' : '');
  return ids.length === 0
    ? `There is no user ${id}: the world has no users.`
    : `There is no user ${id}. There are ${listed}.`;
}

/** Maximum number of listed ids. */
const mostIds = 8;

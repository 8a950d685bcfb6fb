import { readMediaType } from '../http/headers.ts';
import { invalidParameters, HttpError } from '../http/http-error.ts';
import { nextId } from '../state/sequences.ts';
import { defaultWorld, type World } from '../state/store.ts';
import type { FileRecord } from '../state/user-records.ts';

/** Filters uploads. */
export interface FileFilter {
  /** Id of the user. */
  readonly user?: number | undefined;
}

/** An upload with its bytes. */
export interface UploadedFile {
  /** Increases with time. */
  readonly id: number;
  readonly purpose: 'avatar' | 'document' | 'face' | 'identity_document' | 'additional_document';
  /** Id of the user; missing when only a phone number is known. */
  readonly user?: number;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** World time in Unix seconds. */
  readonly receivedAt: number;
}

/** An upload without its bytes. */
type ListedFile = Omit<UploadedFile, 'bytes'> & { readonly size: number };

/** Lists uploads, newest first. */
export function listFiles({ files }: World, { user }: FileFilter = {}): ListedFile[] {
  const found = user === undefined ? files.list() : files.where('userId', user);
  return found
    .toReversed()
    .map(({ userId, ...file }) => ({ ...file, ...(userId !== undefined && { user: userId }) }));
}

/** Finds uploads with their bytes, newest first. */
export const findFiles = (world: World, filter?: FileFilter): UploadedFile[] =>
  listFiles(world, filter).map(({ size, ...shown }) => ({
    ...shown,
    bytes: world.fileContents.get(shown.id)?.bytes.slice() ?? new Uint8Array(size),
  }));

/** Returns the URL of an upload. It names the world, since an image in a page cannot send the header. */
export const linkToFile = (origin: string, world: string, id: number): string =>
  `${origin}/__sandbox/files/${id}${world === defaultWorld ? '' : `?${new URLSearchParams({ world })}`}`;

/** Most MiB of uploads of a user, or of all requests that have only a phone number. */
const capacity = 64;

/**
 * Stores an upload, and returns its id.
 *
 * @param replaced - Id of the file that it replaces.
 */
export function keepFile(
  world: World,
  now: number,
  about: Pick<FileRecord, 'purpose' | 'userId'>,
  { mediaType, bytes }: Upload,
  replaced?: number,
): number {
  const others = world.files.where('userId', about.userId ?? 0).filter(({ id }) => id !== replaced);
  const total = others.reduce((sum, { size }) => sum + size, bytes.length);
  if (total > capacity * 1_048_576) {
    throw new HttpError(
      429,
      'rate_limit_exceeded',
      `The limit of ${capacity} MiB of files for a user is reached`,
    );
  }
  if (replaced !== undefined) deleteFile(world, replaced);
  const id = nextId(world, 'file');
  world.files.put({ id, ...about, mediaType, size: bytes.length, receivedAt: now });
  world.fileContents.put({ id, bytes });
  return id;
}

/** Deletes an upload with its bytes. */
export function deleteFile({ files, fileContents }: World, id: number): void {
  files.delete(id);
  fileContents.delete(id);
}

/** An upload: bytes and their media type. */
export interface Upload {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** First bytes of a file of each kind. */
const beginnings: Readonly<Record<string, { name: string; bytes: readonly number[] }>> = {
  'image/png': { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  'image/jpeg': { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
};

/**
 * Reads an upload. The first bytes of an image are checked, to find images that are sent as text, Base64 or a form.
 *
 * @param contentType - The `Content-Type` header.
 */
export function readUpload(contentType: string | undefined, body: Uint8Array): Upload {
  const { type: mediaType } = readMediaType(contentType);
  const beginning = beginnings[mediaType];
  if (beginning && !beginning.bytes.every((byte, index) => body[index] === byte)) {
    throw invalidParameters({ body: [`Must be a ${beginning.name} image`] });
  }
  return { mediaType, bytes: body.slice() };
}

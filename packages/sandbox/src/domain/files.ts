import { readMediaType } from '../http/headers.ts';
import { invalidParameters, HttpError } from '../http/http-error.ts';
import { nextId } from '../state/sequences.ts';
import { defaultWorld, type World } from '../state/store.ts';
import type { FileRecord } from '../state/user-records.ts';

/** Which uploads are wanted. What is left out does not count. */
export interface FileFilter {
  /** Id of the user whose they are. */
  readonly user?: number | undefined;
}

/** Octets that somebody uploaded. */
export interface UploadedFile {
  /** Rises with time. */
  readonly id: number;
  readonly purpose: 'avatar' | 'document' | 'face' | 'identity_document' | 'additional_document';
  /** Id of the user whose it is; left out where only a phone number is known. */
  readonly user?: number;
  readonly mediaType: string;
  readonly octets: Uint8Array;
  /** World time in Unix seconds. */
  readonly receivedAt: number;
}

/** Finds uploads, the newest first. */
export async function findFiles({ files }: World, { user }: FileFilter = {}): Promise<UploadedFile[]> {
  return (await files.list())
    .toReversed()
    .filter(({ userId }) => user === undefined || userId === user)
    .map(toUploadedFile);
}

const toUploadedFile = ({ userId, ...file }: FileRecord): UploadedFile => ({
  ...file,
  octets: file.octets.slice(),
  ...(userId !== undefined && { user: userId }),
});

/** Where an upload is found. The link names its world, since an image in a page sends no header of ours. */
export const linkToFile = (origin: string, world: string, id: number): string =>
  `${origin}/__sandbox/files/${id}${world === defaultWorld ? '' : `?${new URLSearchParams({ world })}`}`;

/** Most MiB that a world keeps for a user or, by phone number, for nobody yet. */
const capacity = 64;

/**
 * Keeps an upload in place of another one, and gives its id.
 *
 * @param replaced - Id of the file whose place it takes.
 */
export async function keepFile(
  world: World,
  now: number,
  about: Pick<FileRecord, 'purpose' | 'userId'>,
  upload: Upload,
  replaced?: number,
): Promise<number> {
  const others = (await world.files.list()).filter(
    ({ id, userId }) => userId === about.userId && id !== replaced,
  );
  const size = others.reduce((sum, { octets }) => sum + octets.length, upload.octets.length);
  if (size > capacity * 1_048_576) {
    throw new HttpError(429, 'rate_limit_exceeded', `The sandbox keeps ${capacity} MiB of files for a user`);
  }
  if (replaced !== undefined) await world.files.delete(replaced);
  const id = await nextId(world, 'file');
  await world.files.put({ id, ...about, ...upload, receivedAt: now });
  return id;
}

/** An upload: octets and what they are said to be. */
export interface Upload {
  readonly mediaType: string;
  readonly octets: Uint8Array;
}

/** How a file of each kind begins. */
const beginnings: Readonly<Record<string, { name: string; octets: readonly number[] }>> = {
  'image/png': { name: 'PNG', octets: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  'image/jpeg': { name: 'JPEG', octets: [0xff, 0xd8, 0xff] },
};

/**
 * Reads an upload. An image must begin as one of its kind does, so that an image sent as text, Base64 or a form is noticed.
 *
 * @param contentType - The `Content-Type` header.
 */
export function readUpload(contentType: string | undefined, body: Uint8Array): Upload {
  const { type: mediaType } = readMediaType(contentType);
  const beginning = beginnings[mediaType];
  if (beginning && !beginning.octets.every((octet, index) => body[index] === octet)) {
    throw invalidParameters({ body: [`Must be a ${beginning.name} image`] });
  }
  return { mediaType, octets: body.slice() };
}

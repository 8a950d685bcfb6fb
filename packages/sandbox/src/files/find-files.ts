import type { World } from '../store/store.ts';
import type { FileRecord } from '../store/user-records.ts';
import { defaultWorld } from '../worlds/world-name.ts';

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

import { keepFile } from '../files/keep-file.ts';
import { readUpload } from '../files/read-upload.ts';
import type { PlainRequest } from '../core/message.ts';
import type { IdentificationRequestRecord, ImageRecord } from '../store/identification-records.ts';
import type { World } from '../store/store.ts';
import type { FileRecord } from '../store/user-records.ts';
import { invalidState } from './own-request.ts';

/** Images of a document, or of a face, at the most; no source tells any. */
const maximumImages = 10;

/** Where an image belongs. */
export interface ImagePlace {
  readonly purpose: FileRecord['purpose'];
  /** The identification request that it serves. */
  readonly record: IdentificationRequestRecord;
  readonly order: number;
}

/** Keeps the image that a request brings, in place of the one with its number, and gives the images there are now. */
export async function keepImage(
  world: World,
  now: number,
  request: PlainRequest,
  images: readonly ImageRecord[],
  { purpose, record, order }: ImagePlace,
): Promise<ImageRecord[]> {
  const others = images.filter((image) => image.order !== order);
  if (others.length >= maximumImages) throw invalidState(`There are ${maximumImages} images already`);
  const upload = readUpload(request);
  const userId = record.userId ?? record.maker.userId;
  const about = { purpose, ...(userId !== undefined && { userId }) };
  const replaced = images.find((image) => image.order === order)?.fileId;
  const fileId = await keepFile(world, now, about, upload, replaced);
  return [...others, { order, fileId, mediaType: upload.mediaType }];
}

import { invalidState } from '../../http/http-error.ts';
import type { IdentificationRequestRecord, ImageRecord } from '../../state/identification-records.ts';
import type { World } from '../../state/store.ts';
import type { FileRecord } from '../../state/user-records.ts';
import { keepFile, type Upload } from '../files.ts';

/** Maximum number of images of a document or a face. No source states a limit. */
const maximumImages = 10;

/** Place of an image. */
interface ImagePlace {
  readonly purpose: FileRecord['purpose'];
  /** The identification request of the image. */
  readonly record: IdentificationRequestRecord;
  readonly order: number;
}

/** Stores the image of a request, replaces the one with the same number, and returns all images. */
export function keepImage(
  world: World,
  now: number,
  upload: Upload,
  images: readonly ImageRecord[],
  { purpose, record, order }: ImagePlace,
): ImageRecord[] {
  const others = images.filter((image) => image.order !== order);
  if (others.length >= maximumImages) throw invalidState(`The limit of ${maximumImages} images is reached`);
  const userId = record.userId ?? record.maker.userId;
  const about = { purpose, ...(userId !== undefined && { userId }) };
  const replaced = images.find((image) => image.order === order)?.fileId;
  const fileId = keepFile(world, now, about, upload, replaced);
  return [...others, { order, fileId, mediaType: upload.mediaType }];
}

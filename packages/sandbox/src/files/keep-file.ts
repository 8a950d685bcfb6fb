import { Refusal } from '../core/refusal.ts';
import type { World } from '../store/store.ts';
import type { FileRecord } from '../store/user-records.ts';
import { nextId } from '../world/next-id.ts';
import type { Upload } from './read-upload.ts';

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
    throw new Refusal(429, 'rate_limit_exceeded', `The sandbox keeps ${capacity} MiB of files for a user`);
  }
  if (replaced !== undefined) await world.files.delete(replaced);
  const id = await nextId(world, 'file');
  await world.files.put({ id, ...about, ...upload, receivedAt: now });
  return id;
}

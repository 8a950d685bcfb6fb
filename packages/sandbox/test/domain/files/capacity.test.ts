import { expect, test } from 'vitest';
import { keepFile } from '../../../src/domain/files.ts';
import { newWorlds } from '../../support/new-worlds.ts';

const quarter = { mediaType: 'application/octet-stream', bytes: new Uint8Array(16 * 1_048_576) };
const little = { mediaType: 'application/octet-stream', bytes: Uint8Array.of(1) };

test('stores at most 64 MiB per user, without replaced files', async () => {
  await newWorlds()((world) => {
    const keep = (userId: number, upload: typeof little, replaced?: number) =>
      keepFile(world, 1, { purpose: 'document', userId }, upload, replaced);
    for (let count = 0; count < 4; count++) keep(5101, quarter);
    expect(() => keep(5101, little)).toThrow(
      expect.objectContaining({ status: 429, code: 'rate_limit_exceeded' }),
    );
    keep(5102, little);
    keep(5101, little, 4);
    expect(world.files.list().map(({ id }) => id)).toEqual([1, 2, 3, 5, 6]);
  });
});

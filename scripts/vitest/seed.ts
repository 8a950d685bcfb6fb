/**
 * Chooses the seed of the property tests: `LITAS_SEED` where it is set, otherwise a new one. Prints it with the way to repeat it.
 *
 * @param environment - The environment variables.
 * @returns A 32-bit integer.
 * @throws Error when `LITAS_SEED` is not a 32-bit integer.
 */
export function chooseSeed(environment: Readonly<Record<string, string | undefined>>): number {
  const given = environment['LITAS_SEED'];
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
  if (given?.trim() === '' || seed !== Math.trunc(seed) || Math.abs(seed) > 2 ** 31) {
    throw new Error(`LITAS_SEED must be an integer of at most 32 bits, not "${given}".`);
  }
  process.stdout.write(`Property tests use seed ${seed}; LITAS_SEED=${seed} repeats them.\n`);
  return seed;
}

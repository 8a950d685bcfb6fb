import { descriptionHash as clientHash } from '../../client/src/generated/description-hash.gen.ts';
import { descriptionHash as mswHash } from '../../msw/src/generated/description-hash.gen.ts';
import { descriptionHash as sandboxHash } from '../../sandbox/src/generated/description-hash.gen.ts';
import { commandLine } from '@litas/scripts/command-line';

/** Hash of the description that each package's code was generated from. */
export const generatedFrom: Readonly<Record<string, string>> = {
  '@litas/client': clientHash,
  '@litas/sandbox': sandboxHash,
  '@litas/msw': mswHash,
};

/**
 * Checks that all code was generated from this bundle; otherwise the tests would validate it against another description.
 *
 * @param hash - SHA-256 of the bundle.
 * @param packages - Hash of the description by package.
 */
export function checkGeneratedCode(
  hash: string,
  packages: Readonly<Record<string, string>> = generatedFrom,
): void {
  const stale = Object.keys(packages).filter((name) => packages[name] !== hash);
  if (stale.length === 0) return;
  throw new Error(
    `Generated from another description than openapi/dist/openapi.json: ${stale.join(', ')}. Run: ${commandLine('generate')}`,
  );
}

import { onTestFinished } from 'vitest';
import { type Consumer, installed } from '../../src/packed/consumer.ts';
import { pack, type PackedManifest } from '../../src/packed/pack.ts';

/**
 * Installs the packed sandbox with only its dependencies.
 *
 * @param files - Files of the consumer by name.
 * @param optional - Names of optional peers to install, too.
 */
export async function installedSandbox(
  files: Readonly<Record<string, string>> = {},
  optional: readonly string[] = [],
): Promise<{ consumer: Consumer; manifest: PackedManifest }> {
  const { contents, manifest } = await pack('sandbox');
  const { '@litas/client': _, ...others } = manifest.dependencies ?? {};
  const consumer = await installed({
    packages: [(await pack('client')).contents, contents],
    peers: [...Object.keys(others), ...optional],
    peersOf: 'sandbox',
    files,
  });
  onTestFinished(() => consumer[Symbol.asyncDispose]());
  return { consumer, manifest };
}

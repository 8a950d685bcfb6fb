import { readFileSync } from 'node:fs';
import { checkedBanner } from './banner.ts';

/** Emits the version of a package, so that bundled code knows it without its `package.json`. */
export function emitVersion(packageFile: URL): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  return `${checkedBanner}

/** The version of this package. */
export const version = '${version}';
`;
}

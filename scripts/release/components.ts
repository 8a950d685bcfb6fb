import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { packedFolders } from '../pack/pack-into.ts';
import { forSpawn } from '../process/for-spawn.mjs';

const run = promisify(execFile);

/** A package that the published packages install, in CycloneDX. */
export interface Component {
  /** The scope of its name. */
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

/** A list of components (SBOM) in CycloneDX. */
export interface BillOfMaterials {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly Component[];
}

/** Licenses that the dependencies of the published packages may have. */
export const allowedLicenses: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
];

/**
 * Lists what the published packages install, without development dependencies.
 *
 * @param root - The checkout.
 */
export async function readComponents(root: string): Promise<BillOfMaterials> {
  const filters = packedFolders.map((folder) => `--filter=./${folder}`);
  const { file, args, shell } = forSpawn('pnpm', [
    ...filters,
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--prod',
  ]);
  const { stdout } = await run(file, args, { cwd: root, maxBuffer: 50_000_000, shell });
  return JSON.parse(stdout) as BillOfMaterials;
}

/** Returns the name and the version of a component, as npm writes them. */
export const specifierOf = ({ group, name, version }: Component): string =>
  `${group ? `${group}/` : ''}${name}@${version}`;

/** Returns the license of a component. */
export const licenseOf = ({ licenses = [] }: Component): string =>
  licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '').join(' AND ') ||
  'unknown';

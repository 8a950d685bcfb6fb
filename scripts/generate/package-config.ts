import type { UserConfig } from '@hey-api/openapi-ts';
import type { Description } from '@litas/openapi/read';

/** The generated code of a package: plugins of the generator, and own files by name. */
export interface PackageConfig {
  /** View of the description that the generator reads. */
  view: (description: Description) => Record<string, unknown>;
  plugins: NonNullable<UserConfig['plugins']>;
  files: (description: Description) => Record<string, string>;
  /** What is generated into the folder `controls`, from the description of the sandbox's own controls. @default nothing */
  controls?: Omit<PackageConfig, 'controls'>;
}

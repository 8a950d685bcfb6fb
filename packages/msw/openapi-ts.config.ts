import { clientView } from '../../scripts/generate/client-view.ts';
import { emitOverrides } from '../../scripts/generate/emit-overrides.ts';
import type { PackageConfig } from '../../scripts/generate/package-config.ts';
import { typesFrom } from '../../scripts/generate/types-from.ts';

const config: PackageConfig = {
  view: clientView,
  plugins: [typesFrom('@litas/client'), { name: 'msw' }],
  files: (description) => ({ 'overrides.gen.ts': emitOverrides(description) }),
};

export default config;

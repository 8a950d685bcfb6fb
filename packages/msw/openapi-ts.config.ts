import { clientView } from '../../scripts/generate/client-view.ts';
import { emitOverrides } from '../../scripts/generate/emit-overrides.ts';
import { openEnum } from '../../scripts/generate/open-enum.ts';
import type { PackageConfig } from '../../scripts/generate/package-config.ts';

const config: PackageConfig = {
  view: clientView,
  plugins: [{ name: '@hey-api/typescript', $resolvers: { union: openEnum } }, { name: 'msw' }],
  files: (description) => ({ 'overrides.gen.ts': emitOverrides(description) }),
};

export default config;

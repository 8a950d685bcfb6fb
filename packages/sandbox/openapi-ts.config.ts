import { clientView } from '../../scripts/generate/client-view.ts';
import { emitGates } from '../../scripts/generate/emit-gates.ts';
import { emitOperations } from '../../scripts/generate/emit-operations.ts';
import { emitRefusals } from '../../scripts/generate/emit-refusals.ts';
import { emitScopeTexts } from '../../scripts/generate/emit-scopes.ts';
import type { PackageConfig } from '../../scripts/generate/package-config.ts';

const config: PackageConfig = {
  view: clientView,
  plugins: [{ name: 'zod' }],
  files: (description) => ({
    'gates.gen.ts': emitGates(description),
    'operations.gen.ts': emitOperations(description),
    'refusals.gen.ts': emitRefusals(description),
    'scopes.gen.ts': emitScopeTexts(description),
  }),
};

export default config;

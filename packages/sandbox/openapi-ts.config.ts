import { fileURLToPath } from 'node:url';
import { clientView } from '../../scripts/generate/client-view.ts';
import { emitControls } from '../../scripts/generate/emit-controls.ts';
import { emitGates } from '../../scripts/generate/emit-gates.ts';
import { emitHeaders } from '../../scripts/generate/emit-headers.ts';
import { emitOperations } from '../../scripts/generate/emit-operations.ts';
import { emitErrorExamples } from '../../scripts/generate/emit-error-examples.ts';
import { emitResolvers } from '../../scripts/generate/emit-resolvers.ts';
import { emitScopeTexts } from '../../scripts/generate/emit-scopes.ts';
import { emitSensitivity } from '../../scripts/generate/emit-sensitivity.ts';
import { emitTheme } from '../../scripts/generate/emit-theme.ts';
import { emitVersion } from '../../scripts/generate/emit-version.ts';
import type { PackageConfig } from '../../scripts/generate/package-config.ts';
import { readonlyLists, readonlyTuples, undefinedFields } from '../../scripts/generate/parameter-types.ts';
import { strictObjects } from '../../scripts/generate/strict-objects.ts';

const config: PackageConfig = {
  view: clientView,
  plugins: [{ name: 'zod' }],
  files: (description) => ({
    'gates.gen.ts': emitGates(description),
    'headers.gen.ts': emitHeaders(description),
    'operations.gen.ts': emitOperations(description),
    'error-examples.gen.ts': emitErrorExamples(description),
    'resolvers/resolvers.gen.ts': emitResolvers(
      description,
      fileURLToPath(new URL('src/operations', import.meta.url)),
    ),
    'scopes.gen.ts': emitScopeTexts(description),
    'sensitivity.gen.ts': emitSensitivity(description),
    'theme.gen.ts': emitTheme(new URL('../../apps/playground/src/styles/theme.css', import.meta.url)),
    'version.gen.ts': emitVersion(new URL('package.json', import.meta.url)),
  }),
  controls: {
    view: clientView,
    plugins: [
      {
        name: '@hey-api/typescript',
        $resolvers: { array: readonlyLists, object: undefinedFields, tuple: readonlyTuples },
      },
      // The sandbox validates requests; what it responds with is checked by the compiler and by its tests.
      { name: 'zod', dates: { offset: true }, responses: false, $resolvers: { object: strictObjects } },
    ],
    files: (description) => ({ 'controls.gen.ts': emitControls(description) }),
  },
};

export default config;

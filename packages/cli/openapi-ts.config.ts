import { clientView } from '../../scripts/generate/client-view.ts';
import { emitCheckedOperations } from '../../scripts/generate/emit-checked-operations.ts';
import { emitCommandTable } from '../../scripts/generate/emit-command-table.ts';
import { emitVersion } from '../../scripts/generate/emit-version.ts';
import type { PackageConfig } from '../../scripts/generate/package-config.ts';

const config: PackageConfig = {
  view: clientView,
  plugins: [],
  files: (description) => ({
    'checked-operations.gen.ts': emitCheckedOperations(description),
    'command-table.gen.ts': emitCommandTable(description),
    'version.gen.ts': emitVersion(new URL('package.json', import.meta.url)),
  }),
};

export default config;

import { clientView, withTypeNames } from '../../scripts/generate/client-view.ts';
import { emitDescriptors } from '../../scripts/generate/emit-descriptors.ts';
import { emitFunctions, emitQueryOptions } from '../../scripts/generate/emit-functions.ts';
import { emitKnownValues } from '../../scripts/generate/emit-known-values.ts';
import { emitResponseValidators } from '../../scripts/generate/emit-response-validators.ts';
import { emitScopedTypes } from '../../scripts/generate/emit-scoped-types.ts';
import { emitScopeType } from '../../scripts/generate/emit-scopes.ts';
import { emitWallet } from '../../scripts/generate/emit-wallet.ts';
import { openEnum } from '../../scripts/generate/open-enum.ts';
import { withScopeLists } from '../../scripts/generate/scope-lists.ts';
import { readonlyScopes, undefinedFields } from '../../scripts/generate/parameter-types.ts';
import type { PackageConfig } from '../../scripts/generate/package-config.ts';

const config: PackageConfig = {
  view: (description) => clientView(withScopeLists(withTypeNames(description))),
  plugins: [
    {
      name: '@hey-api/typescript',
      $resolvers: { array: readonlyScopes, object: undefinedFields, union: openEnum },
    },
    // Response bodies only, for `@litas/client/validate`; the functional API of zod leaves unused parts out of a bundle.
    { name: 'zod', compatibilityVersion: 'mini', requests: false, responses: true },
  ],
  files: (published) => {
    const description = withTypeNames(published);
    return {
      'descriptors.gen.ts': emitDescriptors(description),
      'known-values.gen.ts': emitKnownValues(description),
      'response-validators.gen.ts': emitResponseValidators(description),
      'scopes.gen.ts': emitScopeType(description),
      // What a caller sees of the operations stands above the code that sends them, in a folder of its own.
      'methods/operations.gen.ts': emitFunctions(description),
      'methods/react-query.gen.ts': emitQueryOptions(description, 'react'),
      'methods/vue-query.gen.ts': emitQueryOptions(description, 'vue'),
      'methods/scoped-types.gen.ts': emitScopedTypes(description),
      'methods/wallet.gen.ts': emitWallet(description),
    };
  },
};

export default config;

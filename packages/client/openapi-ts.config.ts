import { clientView } from '../../scripts/generate/client-view.ts';
import { emitKnownValues } from '../../scripts/generate/emit-known-values.ts';
import { emitPagination } from '../../scripts/generate/emit-pagination.ts';
import { emitResponseValidators } from '../../scripts/generate/emit-response-validators.ts';
import { emitScopedTypes } from '../../scripts/generate/emit-scoped-types.ts';
import { emitScopeType } from '../../scripts/generate/emit-scopes.ts';
import { emitWallet } from '../../scripts/generate/emit-wallet.ts';
import { openEnum } from '../../scripts/generate/open-enum.ts';
import { ownClient } from '../../scripts/generate/own-client.ts';
import type { PackageConfig } from '../../scripts/generate/package-config.ts';
import { queryErrors } from '../../scripts/generate/query-errors.ts';
import { trimFunctions } from '../../scripts/generate/trim-functions.ts';

const config: PackageConfig = {
  view: clientView,
  plugins: [
    ownClient({ module: '../client/index.ts', moduleFromWithin: '../../client/index.ts' }),
    { name: '@hey-api/typescript', $resolvers: { union: openEnum } },
    // A default instance would send unsigned calls to production: each call names its client.
    { name: '@hey-api/sdk', client: false, responseStyle: 'data' },
    { name: '@tanstack/react-query' },
    // Bodies of answers only, for `@litas/client/validate`; the functional API of zod leaves unused parts out of a bundle.
    { name: 'zod', compatibilityVersion: 'mini', requests: false, responses: true },
  ],
  files: (description) => ({
    'known-values.gen.ts': emitKnownValues(description),
    'pagination.gen.ts': emitPagination(description),
    'response-validators.gen.ts': emitResponseValidators(description),
    'scoped-types.gen.ts': emitScopedTypes(description),
    'scopes.gen.ts': emitScopeType(description),
    'wallet.gen.ts': emitWallet(description),
  }),
  edit: {
    'sdk.gen.ts': trimFunctions,
    '@tanstack/react-query.gen.ts': queryErrors('../../errors/index.ts'),
  },
};

export default config;

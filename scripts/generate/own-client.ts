import { clientDefaultMeta, type DefinePlugin, definePluginConfig } from '@hey-api/openapi-ts';

/** Where the module is that generated code imports its client from, as specifiers. */
export interface OwnClientModule {
  /** From the folder of the generated code. */
  readonly module: string;
  /** From a folder within it; `defaultClient` is imported by query keys that are made without a client. */
  readonly moduleFromWithin: string;
}

type OwnClient = DefinePlugin<{ name: string; throwOnError: boolean }>['Types'];

/**
 * Makes the generated functions import their client from a module of the package, in place of the generator's own runtime,
 * which would be most of a bundle.
 */
export const ownClient = ({ module, moduleFromWithin }: OwnClientModule) =>
  definePluginConfig<OwnClient>({
    ...clientDefaultMeta,
    name: module,
    config: { throwOnError: true },
    handler: ({ plugin }) => {
      plugin.symbol('defaultClient', { external: moduleFromWithin, meta: { category: 'client' } });
    },
  })();

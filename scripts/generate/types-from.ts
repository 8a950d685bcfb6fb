import { type DefinePlugin, definePluginConfig } from '@hey-api/openapi-ts';
import { pascal } from './names.ts';

type TypesFrom = DefinePlugin<{ name: string }>['Types'];

/**
 * Makes generated code import the types of operations from a package that has them, in place of a copy of its own.
 *
 * @param module - The package, as a specifier.
 * @returns A plugin that stands in for the generator's own plugin of types.
 */
export const typesFrom = (module: string) =>
  definePluginConfig<TypesFrom>({
    name: '@hey-api/typescript',
    config: {},
    handler: ({ plugin }) => {
      plugin.forEach('operation', ({ operation: { id } }) => {
        for (const role of ['data', 'responses']) {
          plugin.symbol(pascal(`${id}-${role}`), {
            external: module,
            kind: 'type',
            meta: { category: 'type', resource: 'operation', resourceId: id, role },
          });
        }
      });
    },
  })();

import { newSecret } from './private-world.ts';

/** Creates the id of a new team. A name can be used again, an id never. */
export const newTeamId = (name: string): string => `${name}-${newSecret(8).toLowerCase()}`;

/**
 * Returns the name of a world as people write it, such as `shop/checkout`, by its name in the store, which begins with the id of the team.
 * The id has the name of the team, so nothing is looked up.
 */
export const writtenName = (world: string): string => world.replace(/^(.+)-[a-z\d]{8}(?=\/)/, '$1');

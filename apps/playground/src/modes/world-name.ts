const pattern = /^[a-z\d](?:[\w.-]{0,62}[a-z\d])?$/i;

/** The name of the world that a sandbox uses by default. */
export const defaultWorld = 'default';

/** Returns whether a text is a valid name of a world. */
export const isWorldName = (text: string): boolean => pattern.test(text);

/** Name of the world of requests that name none. */
export const defaultWorld = 'default';

const pattern = /^[a-z\d](?:[\w.-]{0,62}[a-z\d])?$/i;

/** What names of worlds are made of. */
export const worldNameRule =
  'letters, digits, and between them dots, hyphens and underscores; 64 characters at the most';

/** Whether a text can be the name of a world. */
export const isWorldName = (text: string): boolean => pattern.test(text);

/** The version of this package; a browser has no way to read it. */
export const version: string | undefined = undefined;

/** Writes a name in Pascal case: `getUser` and `getUser-data` become `GetUser` and `GetUserData`. */
export const pascal = (name: string): string =>
  name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

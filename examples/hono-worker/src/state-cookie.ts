/** The name of the cookie that keeps the state of an attempt to sign in. Two tabs each have their own. */
export const stateCookie = (state: string): string => `state-${/^\w{8}/.exec(state)?.[0] ?? ''}`;

/** The names of state cookies that are too many: all but the last four. Browsers send the oldest ones first. */
export const surplusCookies = (cookies: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(cookies)
    .filter((name) => name.startsWith('state-'))
    .slice(0, -4);

/** An object without its `undefined` values, so that defaults show where it is spread over them. */
export type Defined<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> };

/** Leaves out what is `undefined`. */
export const defined = <Options extends object>(options: Options): Defined<Options> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<Options>;

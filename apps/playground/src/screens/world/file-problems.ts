import type { BodyProblem } from '../../calls/find-problems.ts';

/** Returns the problems of a rejected world file, in the order of their places; `undefined` for another error. */
export function rejectedPlaces(error: unknown): readonly BodyProblem[] | undefined {
  const { problems } = Object(error) as {
    readonly problems?: Readonly<Record<string, readonly string[]>>;
  };
  if (typeof problems !== 'object') return undefined;
  return Object.entries(problems).flatMap(([place, messages]) =>
    messages.map((message) => ({ path: place === '' ? [] : place.split('.'), message })),
  );
}

/** Returns the place of a problem in words, such as `users › 0 › id`. */
export const placeText = (path: readonly string[]): string => path.join(' › ');

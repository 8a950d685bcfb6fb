import { nearestName } from '../http/validate.ts';

/**
 * Checks the names of the options of a function. In JavaScript, a mistyped option would be ignored silently.
 *
 * @param functionName - Name of the function, for the error.
 * @param options - The options.
 * @param known - An object that has the names of all options.
 * @throws `TypeError` when the options are not an object, or one of them is not known. It names the nearest known one.
 *
 * @example
 * import { checkOptionNames } from '@litas/sandbox';
 *
 * try {
 *   checkOptionNames('slow', { baseURL: 'http://127.0.0.1:4010' }, { baseUrl: true });
 * } catch (error) {
 *   console.log((error as Error).message); // baseURL is not an option of slow. Did you mean baseUrl? Known options: baseUrl
 * }
 */
export function checkOptionNames(
  functionName: string,
  options: unknown,
  known: Readonly<Record<string, unknown>>,
): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object');
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  const names = Object.keys(known);
  const nearest = nearestName(unknown, names);
  const hint = nearest === undefined ? '' : `Did you mean ${nearest}? `;
  throw new TypeError(
    `${unknown} is not an option of ${functionName}. ${hint}Known options: ${names.join(', ')}`,
  );
}

import { harmlessParameters, harmlessPathParameters, hidden, scrubbed } from './harmless.ts';

/** The path of a request without what could be a secret: of the template's parameters only harmless ones are told. */
export function redactedPath(target: string, template: string | undefined): string {
  const segments = target.split('?', 1)[0]?.split('/') ?? [];
  const names = template?.split('/');
  return segments
    .map((segment, index) => {
      if (!names) return isWord(segment) || isId(segment) || segment === ownPaths ? segment : hidden;
      const parameter = /^\{(.+)\}$/.exec(names[index] ?? '')?.[1];
      if (parameter === undefined) return segment;
      return harmlessPathParameters.has(parameter) && (isWord(segment) || isId(segment)) ? segment : hidden;
    })
    .join('/');
}

/** The query of a request, values of harmless parameters only. */
export function redactedQuery(target: string): [name: string, value: string][] {
  const mark = target.indexOf('?');
  if (mark < 0) return [];
  return [...new URLSearchParams(target.slice(mark + 1))].map(([name, value]) => [
    isName(name) ? name : hidden,
    value === '' || !harmlessParameters.has(name) ? value && hidden : scrubbed(value),
  ]);
}

/** A URL without the values of its query. */
export function redactedUrl(url: string): string {
  const query = redactedQuery(url).map(([name, value]) => `${name}=${value}`);
  const place = url.split(/[?#]/, 1)[0] ?? '';
  return query.length > 0 ? `${place}?${query.join('&')}` : place;
}

/** What the paths of the sandbox's own controls begin with. */
const ownPaths = '__sandbox';
const isWord = (text: string): boolean => /^[a-z][a-z_-]{0,30}$|^v\d$|^[a-z]{2}-[A-Z]{2}$|^$/.test(text);
const isId = (text: string): boolean => /^\d{1,10}$/.test(text);
const isName = (text: string): boolean => /^[a-z][a-z_-]{0,30}(?:\[[a-z_]{0,16}\])?$/.test(text);

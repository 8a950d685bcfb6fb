import {
  type Shown,
  type ShownFields,
  type ShownParts,
  shownSchemas,
} from '../../generated/sensitivity.gen.ts';
import { readMediaType } from '../../http/headers.ts';

/** Replaces redacted text. */
export const hidden = '…';

/**
 * Redacts everything in a text that looks like a secret or personal data: long words of letters and digits, email addresses, and numbers
 * as long as a personal code.
 */
export const redactedText = (text: string): string =>
  text
    .slice(0, longestText)
    .replaceAll(/[^\s"'<>=&?]+@[^\s"'<>=&?]+/g, hidden)
    .replaceAll(/[A-Za-z\d+_]{24,}={0,2}/g, hidden)
    .replaceAll(/\d{9,}/g, (digits) => (isTime(digits) ? digits : hidden));

const longestText = 500;

/** Unix seconds from 2001 on have ten digits, personal codes and phone numbers have more or fewer. */
const isTime = (digits: string): boolean => /^[12]\d{9}$/.test(digits);

/**
 * Parses and redacts a body; `undefined` without one.
 *
 * @param showsPersonal - Whether personal data is shown.
 */
export function redactedBody(
  body: string | undefined,
  contentType = '',
  shown?: Shown,
  showsPersonal = false,
): unknown {
  if (body === '') return undefined;
  if (body === undefined) return hidden;
  const { type } = readMediaType(contentType);
  if (type === 'application/x-www-form-urlencoded')
    return redacted(Object.fromEntries(new URLSearchParams(body)), shown, showsPersonal);
  if (type !== 'application/json') return hidden;
  try {
    return redacted(JSON.parse(body), shown, showsPersonal);
  } catch {
    return hidden;
  }
}

function redacted(value: unknown, shown: Shown | undefined, showsPersonal: boolean): unknown {
  if (value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redacted(item, shown, showsPersonal));
  if (typeof value === 'object') return redactedFields(value, shown, showsPersonal);
  if (shown === 'personal' && showsPersonal)
    return typeof value === 'string' ? value.slice(0, longestText) : value;
  if (shown !== true) return hidden;
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const text = redactedText(written);
  return typeof value === 'string' || text !== written ? text : value;
}

function redactedFields(
  value: object,
  shown: Shown | undefined,
  showsPersonal: boolean,
): Record<string, unknown> {
  const fields = typeof shown === 'string' ? shownSchemas[shown] : shown;
  const { '*': values, '*name': keys, ...named }: Partial<ShownFields> = Object(fields) as ShownFields;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (Object.hasOwn(named, name)) return [name, redacted(part, named[name], showsPersonal)];
      // The keys of a map are data.
      const isHidden = values !== undefined && keys !== true && !(keys === 'personal' && showsPersonal);
      return [isHidden ? hidden : nameOf(name), redacted(part, values, showsPersonal)];
    }),
  );
}

const nameOf = (name: string): string => (/^[\w.[\]-]{1,40}$/.test(name) ? redactedText(name) : hidden);

/** Redacts error messages and their field names, since a secret can be sent as a name. */
export const redactedProperties = (
  properties: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(properties).map(([field, messages]) => [
      field.split('.').map(shownStep).join('.'),
      messages.map(redactedText),
    ]),
  );

/** Shows words only: secrets contain digits. */
const shownStep = (part: string): string =>
  /^[a-z][a-z_-]{0,40}(?:\[(?:[a-z_]{0,16}|…)\])?$/i.test(part) || /^\d{1,6}$/.test(part) ? part : hidden;

/** Redacts a path. Parameters that may be shown are kept; of {@link ShownParts}, those of personal data too, unless they were left out. */
export function redactedPath(target: string, template: string | undefined, shown: ShownParts): string {
  const segments = target.split('?', 1)[0]?.split('/') ?? [];
  const names = template?.split('/');
  return segments
    .map((segment, index) => {
      if (!names) return isWord(segment) || isId(segment) || segment === ownPaths ? segment : hidden;
      const parameter = /^\{(.+)\}$/.exec(names[index] ?? '')?.[1];
      if (parameter === undefined) return segment;
      if (shown.personalPath?.includes(parameter)) return segment;
      return shown.path?.includes(parameter) && (isWord(segment) || isId(segment)) ? segment : hidden;
    })
    .join('/');
}

/** Redacts a query. Values that may be shown are kept. */
export function redactedQuery(target: string, shown: ShownParts): [name: string, value: string][] {
  const mark = target.indexOf('?');
  if (mark < 0) return [];
  return [...new URLSearchParams(target.slice(mark + 1))].map(([name, value]) => [
    isName(name) ? name : hidden,
    shown.personalQuery?.includes(name)
      ? value
      : shown.query?.includes(name)
        ? redactedText(value)
        : value && hidden,
  ]);
}

/** Redacts the query of a URL. */
export function redactedUrl(url: string, shown: ShownParts): string {
  const query = redactedQuery(url, shown).map(([name, value]) => `${name}=${value}`);
  const place = url.split(/[?#]/, 1)[0] ?? '';
  return query.length > 0 ? `${place}?${query.join('&')}` : place;
}

/** First path segment of the controls. */
const ownPaths = '__sandbox';
const isWord = (text: string): boolean => /^[a-z][a-z_-]{0,30}$|^v\d$|^[a-z]{2}-[A-Z]{2}$|^$/.test(text);
const isId = (text: string): boolean => /^\d{1,10}$/.test(text);
const isName = (text: string): boolean => /^[a-z][a-z_-]{0,30}(?:\[[a-z_]{0,16}\])?$/.test(text);

import type { Shape } from '../generated/checked-operations.gen.ts';
import { type Difference, pathOf } from './difference.ts';

/** Returns whether the name of an undeclared field may be printed. */
export type CanShow = (name: string) => boolean;

/**
 * Finds undeclared fields in a body, and undeclared values of open enums. Validation accepts both, since programs must
 * cope with them. The result contains no value of the body.
 *
 * @param shapes - What the body can be.
 * @param body - The body, or a part of it.
 * @param canShow - Says which names of fields can be shown.
 * @param path - Steps to the part.
 */
export function compareBody(
  shapes: readonly Shape[],
  body: unknown,
  canShow: CanShow,
  path: readonly string[] = [],
): Difference[] {
  const forms = shapes.flatMap(formsOf);
  if (typeof body === 'string')
    return isUnlisted(forms, body) ? [{ path: pathOf(path), found: unlisted }] : [];
  if (typeof body !== 'object' || body === null) return [];
  if (Array.isArray(body)) {
    const items = forms.flatMap(({ items: shape }) => shape ?? []);
    return body.flatMap((item) => compareBody(items, item, canShow, [...path, '[]']));
  }
  return compareFields(forms, body as Readonly<Record<string, unknown>>, canShow, path);
}

const unlisted = 'a value that the description does not list';

const formsOf = (shape: Shape): Shape[] => {
  const alternatives = [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])];
  return alternatives.length === 0 ? [shape] : alternatives.flatMap(formsOf);
};

/** Returns whether a text is not among the values of an open enum. Validation rejects such a text for a closed one. */
function isUnlisted(forms: readonly Shape[], text: string): boolean {
  const lists = forms.filter((form) => form.enum !== undefined);
  const isOpen = lists.length > 0 && forms.some((form) => form.type === 'string' && form.enum === undefined);
  return isOpen && !lists.some((form) => form.enum?.includes(text));
}

function compareFields(
  forms: readonly Shape[],
  body: Readonly<Record<string, unknown>>,
  canShow: CanShow,
  path: readonly string[],
): Difference[] {
  const described = new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)));
  const maps = forms.flatMap((form) => form.others ?? []);
  const absent = [...described].filter((name) => !Object.hasOwn(body, name));
  // That many new names are keys of a map: they come from the response, as its values do.
  const isMap = Object.keys(body).filter((name) => !described.has(name)).length > mostNewFields;
  return Object.entries(body).flatMap(([name, value]) => {
    if (described.has(name)) {
      const fields = forms.flatMap(({ properties = {} }) =>
        Object.hasOwn(properties, name) ? (properties[name] ?? []) : [],
      );
      return compareBody(fields, value, canShow, [...path, name]);
    }
    // A key of a map comes from the response, as a value does.
    if (maps.length > 0) return compareBody(maps, value, canShow, [...path, '*']);
    if (described.size === 0) return [];
    const shown = !isMap && canShow(name) ? name : '(name not shown)';
    return [{ path: pathOf([...path, shown]), found: 'a field that the description does not have', absent }];
  });
}

const mostNewFields = 8;

/** Returns whether a text looks like a field name of this API and not like personal data. */
export const looksLikeName = (name: string): boolean =>
  name.length <= 40 && /^[a-z]+(?:_?[A-Z][a-z]*|_[a-z]+|_?\d{1,2}(?![A-Za-z\d]))*$/.test(name);

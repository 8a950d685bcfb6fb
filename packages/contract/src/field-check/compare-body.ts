import { otherFieldsOf, type Schema } from '@litas/openapi/read';
import { type Difference, pathOf } from './difference.ts';

/** Whether the name of a field can be shown, though nobody has described it. */
export type CanShow = (name: string) => boolean;

/**
 * Finds what a body has beyond the description: fields, and values of open lists. Validation lets both pass, since programs have
 * to live with them. What it finds holds no value.
 *
 * @param schemas - What the body can be.
 * @param body - The body, or a part of it.
 * @param canShow - Says which names of fields can be shown.
 * @param path - Steps to the part.
 */
export function compareBody(
  schemas: readonly Schema[],
  body: unknown,
  canShow: CanShow,
  path: readonly string[] = [],
): Difference[] {
  const forms = schemas.flatMap(formsOf);
  if (typeof body === 'string')
    return isUnlisted(forms, body) ? [{ path: pathOf(path), found: unlisted }] : [];
  if (typeof body !== 'object' || body === null) return [];
  if (Array.isArray(body)) {
    const items = forms.flatMap(({ items: schema }) => schema ?? []);
    return body.flatMap((item) => compareBody(items, item, canShow, [...path, '[]']));
  }
  return compareFields(forms, body as Readonly<Record<string, unknown>>, canShow, path);
}

const unlisted = 'a value that the description does not list';

const formsOf = (schema: Schema): Schema[] => {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return alternatives.length === 0 ? [schema] : alternatives.flatMap(formsOf);
};

/** Whether a text is beyond the list of an open enum. What is beyond a closed one does not pass validation. */
function isUnlisted(forms: readonly Schema[], text: string): boolean {
  const lists = forms.filter((form) => form.enum !== undefined);
  const isOpen = lists.length > 0 && forms.some((form) => form.type === 'string' && form.enum === undefined);
  return isOpen && !lists.some((form) => form.enum?.includes(text));
}

function compareFields(
  forms: readonly Schema[],
  body: Readonly<Record<string, unknown>>,
  canShow: CanShow,
  path: readonly string[],
): Difference[] {
  const described = new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)));
  const maps = forms.flatMap((form) => otherFieldsOf(form) ?? []);
  const absent = [...described].filter((name) => !Object.hasOwn(body, name));
  // So many new names are those of a map: they come from the response, as its values do.
  const isMap = Object.keys(body).filter((name) => !described.has(name)).length > mostNewFields;
  return Object.entries(body).flatMap(([name, value]) => {
    if (described.has(name)) {
      const fields = forms.flatMap(({ properties = {} }) =>
        Object.hasOwn(properties, name) ? (properties[name] ?? []) : [],
      );
      return compareBody(fields, value, canShow, [...path, name]);
    }
    // A key of a map comes from the response, as an amount does.
    if (maps.length > 0) return compareBody(maps, value, canShow, [...path, '*']);
    if (described.size === 0) return [];
    const shown = !isMap && canShow(name) ? name : '(name not shown)';
    return [{ path: pathOf([...path, shown]), found: 'a field that the description does not have', absent }];
  });
}

const mostNewFields = 8;

/** Whether something looks like the name of a field of this API, and not like something personal. */
export const looksLikeName = (name: string): boolean =>
  name.length <= 40 && /^[a-z]+(?:_?[A-Z][a-z]*|_[a-z]+|_?\d{1,2}(?![A-Za-z\d]))*$/.test(name);

import { otherFieldsOf, type Parameter } from '@litas/openapi/read';
import type { RawRequest } from '../case.ts';
import { blind, type Break } from './break.ts';
import { changeQuery } from './query-text.ts';
import { brokenTexts } from './values.ts';

/** Breaks one query parameter of a request. */
export function breakQuery(parameter: Parameter, request: RawRequest): Break[] {
  const { name, schema, required } = parameter;
  const fault = `query.${name}`;
  if (schema.type === 'object') {
    return breakKeyed(parameter).map(({ put, ...each }) => ({
      ...each,
      request: changeQuery(request, [name], put),
      fault,
    }));
  }
  const breaks = brokenTexts(schema).map((broken) => ({
    name: `${broken.name} for ${name}`,
    request: changeQuery(request, [name], { [name]: broken.value }),
    fault,
  }));
  const left = { name: `no ${name}`, request: changeQuery(request, [name]), fault: name };
  return required ? [...breaks, left] : breaks;
}

/** Breaks the key, then the value, of a parameter such as `person_code[lt]`. */
function breakKeyed({ name, schema, example }: Parameter) {
  const [key = '', text = ''] = Object.entries(example as Record<string, string>)[0] ?? [];
  return [
    ...brokenTexts(schema.propertyNames ?? {}).map((broken) => ({
      name: `${broken.name} for the key of ${name}`,
      put: { [`${name}[${broken.value}]`]: text },
      blind: blind.toKeys,
    })),
    ...brokenTexts(otherFieldsOf(schema) ?? {}).map((broken) => ({
      name: `${broken.name} for ${name}`,
      put: { [`${name}[${key}]`]: broken.value },
      blind: blind.toTextsByKey,
    })),
  ];
}

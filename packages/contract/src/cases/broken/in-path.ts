import type { Parameter } from '@litas/openapi/read';
import type { DescribedOperation } from '../../description/operations.ts';
import type { RawRequest } from '../case.ts';
import type { Break } from './break.ts';
import { brokenTexts } from './values.ts';

/** Breaks one parameter in the path of a request. */
export function breakPath(
  { path }: DescribedOperation,
  { name, schema }: Parameter,
  request: RawRequest,
): Break[] {
  const segment = path.split('/').indexOf(`{${name}}`);
  const [pathname = '', ...query] = request.target.split('?');
  return brokenTexts(schema).map((broken) => {
    const target = pathname.split('/').with(segment, encodeURIComponent(broken.value)).join('/');
    return {
      name: `${broken.name} for ${name}`,
      request: { ...request, target: [target, ...query].join('?') },
      fault: `path.${name.toLowerCase()}`,
    };
  });
}

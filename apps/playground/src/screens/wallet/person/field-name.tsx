import { Fragment } from 'react';

/** The path of a field. A long one wraps after dots and underscores. */
export function FieldName({ path }: { readonly path: string }) {
  const parts = path.split(/(?<=[._])/);
  return parts.map((part, index) => (
    <Fragment key={parts.slice(0, index).join('')}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

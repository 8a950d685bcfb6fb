import { useMemo } from 'react';
import { rosette } from '../../seal/rosette.ts';

/** An ornament that depends on the signature. */
export function Seal({ mac }: { readonly mac: string }) {
  const paths = useMemo(() => rosette(mac), [mac]);
  return (
    <svg className="seal" viewBox="0 0 100 100" aria-hidden="true">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

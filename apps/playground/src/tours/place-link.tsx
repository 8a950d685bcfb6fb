import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TourPlace } from './tours.ts';

interface PlaceLinkProps {
  readonly place: TourPlace;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link to the place of a step. */
export function PlaceLink({ place, className, children }: PlaceLinkProps) {
  return (
    <Link
      // Places name screens and their parameters; a test opens each of them.
      to={place.path as '/'}
      search={() => ({ ...place.search })}
      className={className}
    >
      {children}
    </Link>
  );
}

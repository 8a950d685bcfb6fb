import { Link, useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { resetForms } from '../calls/form-resets.ts';
import type { TourPlace } from './tours.ts';

interface PlaceLinkProps {
  readonly place: TourPlace;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link to the place of a step. */
export function PlaceLink({ place, className, children }: PlaceLinkProps) {
  const navigate = useNavigate();
  const target = {
    // Places name screens and their parameters; a test opens each of them.
    to: place.path as '/',
    search: () => ({ ...place.search }),
  };
  const go = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The form of the same operation would keep its values.
    void navigate(target).then(resetForms);
  };
  return (
    <Link {...target} className={className} onClick={go}>
      {children}
    </Link>
  );
}

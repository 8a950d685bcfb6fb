import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { useHere } from '../shell/use-playground.ts';
import { tourMessages } from './messages.ts';
import { PlaceLink } from './place-link.tsx';
import { type TourName, tourNames } from './tours.ts';
import { useTour } from './use-tour.ts';
import './tours.css';

/** The present step of the tour in the URL, above every screen. */
export function TourBar({ name }: { readonly name: TourName }) {
  const t = useMessages(tourMessages);
  const { done, count, step, isLive } = useTour(name);
  const navigate = useNavigate();
  const here = useHere();
  const bar = useRef<HTMLElement>(null);
  const next = tourNames[tourNames.indexOf(name) + 1];
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  const leave = (): void =>
    void navigate({ to: here, search: (search) => ({ ...search, tour: undefined }), replace: true });
  return (
    <aside ref={bar} className="tour-bar" tabIndex={-1} aria-label={t('tour', { name: t(name) })}>
      <div className="tour-text" role="status">
        <p className="tour-count">
          {t(name)}
          {step !== undefined && ` · ${t('step', { step: done + 1, count })}`}
        </p>
        <p>
          {step === undefined ? t('well') : isLive ? t(`${name}.${done + 1}` as 'firstCall.1') : t('notLive')}
        </p>
      </div>
      <div className="tour-actions">
        {step !== undefined && (
          <PlaceLink place={step.place} className="button primary">
            {t('go')}
          </PlaceLink>
        )}
        {step === undefined && next !== undefined && (
          <Link to={here} search={(search) => ({ ...search, tour: next })} className="button primary">
            {t('next', { name: t(next) })}
          </Link>
        )}
        {step === undefined && (
          <Link to="/tours" search={(search) => ({ ...search, tour: undefined })} className="button">
            {t('all')}
          </Link>
        )}
        <button type="button" className="quiet" onClick={leave}>
          {t('leave')}
        </button>
      </div>
    </aside>
  );
}

/** The bar of the tour in the URL, if there is one. */
export function TourOfPage() {
  const name = useSearch({ from: '__root__', select: ({ tour }) => tour });
  return name === undefined ? null : <TourBar key={name} name={name} />;
}

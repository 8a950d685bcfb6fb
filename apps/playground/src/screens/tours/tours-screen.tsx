import { Link } from '@tanstack/react-router';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveBadge } from '../../live/live-badge.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { useLive } from '../../live/use-live.ts';
import { SigningClients } from '../../own-clients/signing-clients.tsx';
import { useMode, usePlayground } from '../../shell/use-playground.ts';
import { tourMessages } from '../../tours/messages.ts';
import { type TourName, tourNames, tours } from '../../tours/tours.ts';
import { useTourProgress } from '../../tours/use-tour.ts';
import '../../tours/tours.css';

/** The tours, with the progress in each. */
export function ToursScreen() {
  const t = useMessages(tourMessages);
  const mode = useMode();
  const { status, world } = useLive();
  return (
    <div className="tours">
      <div className="screen-head">
        <ScreenTitle title={t('title')} />
        {mode !== 'prism' && <LiveBadge status={status} />}
        <p className="lead">{t('lead')}</p>
      </div>
      <LiveNotice status={status} world={world} />
      <SigningClients />
      <ol className="tour-list">
        {tourNames.map((name) => (
          <TourCard key={name} name={name} />
        ))}
      </ol>
    </div>
  );
}

function TourCard({ name }: { readonly name: TourName }) {
  const t = useMessages(tourMessages);
  const { toursProgress } = usePlayground();
  const progress = useTourProgress(name);
  const count = tours[name].length;
  const done = progress?.done ?? 0;
  const isOver = done >= count;
  const label = done === 0 ? t('start') : isOver ? t('again') : t('resume', { step: done + 1 });
  const place = tours[name][isOver ? 0 : done]?.place ?? { path: '/' };
  return (
    <li className="panel tour-card">
      <h2>{t(name)}</h2>
      <p>{t(`${name}.lead`)}</p>
      <p className="note">
        {t('steps', { count })}, {t('minutes', { count: 3 })}
      </p>
      <progress max={count} value={done} aria-label={`${t(name)}: ${done} / ${count}`} />
      <p className="problem-actions">
        <Link
          to={place.path as '/'}
          search={() => ({ ...place.search, tour: name })}
          className={isOver ? 'button' : 'button primary'}
          aria-label={`${label}: ${t(name)}`}
          onClick={() => {
            if (isOver) toursProgress.set(name, undefined);
          }}
        >
          {label}
        </Link>
        {isOver && <strong>{t('finished')} ✓</strong>}
      </p>
    </li>
  );
}

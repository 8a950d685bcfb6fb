import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { Empty } from '../components/feedback/empty.tsx';
import { Skeleton } from '../components/feedback/skeleton.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { shellMessages } from './messages.ts';

/** A placeholder for a screen whose code is being loaded. */
export function ScreenLoading() {
  const t = useMessages(shellMessages);
  return (
    <section className="panel">
      <Skeleton lines={6} label={t('loading')} />
    </section>
  );
}

/** A message for an unknown address. */
export function ScreenNotFound() {
  const t = useMessages(shellMessages);
  return (
    <section className="panel">
      <Empty title={t('notFound')}>
        <p>{t('notFoundAdvice')}</p>
        <Link to="/" className="button">
          {t('toStart')}
        </Link>
      </Empty>
    </section>
  );
}

/** A message for a screen that failed. */
export function ScreenBroken({ reset }: ErrorComponentProps) {
  const t = useMessages(shellMessages);
  return (
    <section className="panel" role="alert">
      <Empty title={t('broken')}>
        <p>{t('brokenAdvice')}</p>
        <button type="button" onClick={reset}>
          {t('again')}
        </button>
      </Empty>
    </section>
  );
}

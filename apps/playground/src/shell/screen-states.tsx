import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { Empty } from '../components/feedback/empty.tsx';
import { Skeleton } from '../components/feedback/skeleton.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { shellMessages } from './messages.ts';

/** Holds the place of a screen whose code is being loaded. */
export function ScreenLoading() {
  const t = useMessages(shellMessages);
  return (
    <section className="panel">
      <Skeleton lines={6} label={t('loading')} />
    </section>
  );
}

/** Says that an address leads to no screen. */
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

/** Says that a screen failed, in place of an empty page. */
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

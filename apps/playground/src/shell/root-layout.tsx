import { QueryClientProvider } from '@tanstack/react-query';
import { Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { chooseLanguage } from '../i18n/languages.ts';
import { LanguageContext } from '../i18n/use-messages.ts';
import { ReadWorldFacts } from '../live/use-world-facts.ts';
import { InsecureNotice } from './insecure-notice.tsx';
import { ModeSwitch } from './mode-switch.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { ReloadNotice } from './reload-notice.tsx';
import { useHere, usePlayground, useSession } from './use-playground.ts';

const TourOfPage = lazy(async () => ({ default: (await import('../tours/tour-bar.tsx')).TourOfPage }));

/** The layout around every screen: name, navigation, mode, language. */
export function RootLayout() {
  const { origins, modes } = usePlayground();
  const session = useSession();
  const { lang, tour } = useSearch({ from: '__root__' });
  const language = chooseLanguage(lang, navigator.languages);
  const navigate = useNavigate();
  const here = useHere();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <PageHeader />
      {modes.length > 1 && (
        <ModeSwitch
          mode={session.mode}
          modes={modes}
          origins={origins}
          onChange={(mode) =>
            void navigate({ to: here, search: (search) => ({ ...search, mode }), replace: true })
          }
        />
      )}
      <InsecureNotice />
      <ReloadNotice />
      <QueryClientProvider client={session.queries}>
        {session.mode !== 'prism' && <ReadWorldFacts />}
        {tour !== undefined && (
          <Suspense>
            <TourOfPage />
          </Suspense>
        )}
        <main className="page" id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </QueryClientProvider>
      <PageFooter />
    </LanguageContext>
  );
}

import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Mark } from '../components/layout/mark.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { lastOperation } from '../session/last-operation.ts';
import { focusTitle } from './focus-title.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { shellMessages } from './messages.ts';
import { PaletteButton } from './palette-button.tsx';
import { screens } from './screens.ts';
import { showInside } from './show-inside.ts';

/** The header with the name, the navigation and a skip link. */
export function PageHeader() {
  const t = useMessages(shellMessages);
  const navigation = useRef<HTMLElement>(null);
  const pathname = useLocation({ select: ({ pathname: path }) => path });
  const { name: current } = screens.find(({ to }) => to !== '/' && pathname.startsWith(to)) ?? screens[0];
  // From another screen it leads back to the call.
  const operation = current === 'explorer' ? undefined : lastOperation();
  useEffect(() => {
    const box = navigation.current;
    if (box === null) return;
    // The box becomes narrower when the page gets a scroll bar.
    const observer = new ResizeObserver(() => showInside(box, `[data-screen='${current}']`));
    observer.observe(box);
    return () => observer.disconnect();
  }, [current]);
  return (
    <header className="page-header">
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          if (focusTitle()) event.preventDefault();
        }}
      >
        {t('skip')}
      </a>
      <div className="brand">
        <Mark />
        <p className="brand-name">
          Litas <span>{t('workbench')}</span>
        </p>
      </div>
      <nav ref={navigation} className="main-navigation" aria-label={t('screens')}>
        {screens.map(({ to, name }) =>
          to === '/explorer' && operation !== undefined ? (
            <Link
              key={to}
              to="/explorer/$operationId"
              params={{ operationId: operation.operationId }}
              search={operation.search}
              data-screen={name}
            >
              {t(name)}
            </Link>
          ) : (
            <Link
              key={to}
              to={to}
              data-screen={name}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            >
              {t(name)}
            </Link>
          ),
        )}
      </nav>
      <div className="header-tools">
        <PaletteButton />
        <LanguageSwitch />
      </div>
    </header>
  );
}

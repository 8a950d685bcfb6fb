import { Link } from '@tanstack/react-router';
import { Mark } from '../components/layout/mark.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { shellMessages } from './messages.ts';
import { PaletteButton } from './palette-button.tsx';
import { screens } from './screens.ts';

/** The header with the name, the navigation and a skip link. */
export function PageHeader() {
  const t = useMessages(shellMessages);
  return (
    <header className="page-header">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <div className="brand">
        <Mark />
        <p className="brand-name">
          Litas <span>{t('workbench')}</span>
        </p>
      </div>
      <nav className="main-navigation" aria-label={t('screens')}>
        {screens.map(({ to, name }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
            {t(name)}
          </Link>
        ))}
      </nav>
      <div className="header-tools">
        <PaletteButton />
        <LanguageSwitch />
      </div>
    </header>
  );
}

import { createHashHistory, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { handBackConsent } from './consent/consent-window.ts';
import { returning, takeRedirect } from './consent/returning.ts';
import { docsAddress } from './modes/docs.ts';
import { type Build, offeredModes } from './modes/mode.ts';
import { defaultWorld } from './modes/world-name.ts';
import { originsOfSandbox, originsOfStaticSite, readOrigins } from './modes/origins.ts';
import { createPlayground } from './playground.ts';
import { tabStorage } from './session/page-storage.ts';
import { followAnchors } from './shell/anchors.ts';
import { createWorkbenchRouter } from './shell/router.tsx';
import './styles/index.css';

// A window that was opened for the consent page hands its redirect over, and closes.
const redirect = handBackConsent(new URL(location.href))
  ? undefined
  : takeRedirect(tabStorage, {
      url: new URL(location.href),
      replace: (url) => history.replaceState(null, '', url),
    });
const build = { sandbox: 'sandbox', static: 'static' } as const;
const builtFor: Build = build[import.meta.env.MODE as keyof typeof build] ?? 'clone';
const { prism, docs, teams } = document.documentElement.dataset;
const page = new URL(location.href);
const playground = createPlayground(originsOf(builtFor), tabStorage, {
  modes: offeredModes(builtFor, prism !== undefined),
  // The page of another origin has to ask.
  isForTeams: builtFor === 'sandbox' ? teams !== undefined : undefined,
  // The documentation has a copy of this page, and says where it is itself.
  docs: docsAddress(docs === undefined ? import.meta.env['VITE_DOCS_URL'] : new URL(docs, page).href),
});
if (redirect !== undefined) {
  const world = new URL(location.href).searchParams.get('world') ?? defaultWorld;
  playground.setConsentReturn(returning(playground.session('sandbox', world), redirect));
}
// Plain static hosting has no file at the path of a screen.
const router = createWorkbenchRouter(playground, builtFor === 'static' ? createHashHistory() : undefined);
if (builtFor === 'static') followAnchors();
// A page that the browser keeps for "Back" would keep its stream of events, too, and a browser opens six connections to a host.
addEventListener('pagehide', playground.pause);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) playground.resume();
});

function originsOf(wanted: Build) {
  if (wanted === 'static') return originsOfStaticSite;
  return wanted === 'sandbox' ? originsOfSandbox(page, prism) : readOrigins(page, import.meta.env);
}

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no element #root.');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

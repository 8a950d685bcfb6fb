import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { returning, takeRedirect } from './consent/returning.ts';
import { docsAddress } from './modes/docs.ts';
import { offeredModes } from './modes/mode.ts';
import { defaultWorld } from './modes/world-name.ts';
import { originsOfSandbox, readOrigins } from './modes/origins.ts';
import { createPlayground } from './playground.ts';
import { tabStorage } from './session/page-storage.ts';
import { createWorkbenchRouter } from './shell/router.tsx';
import './styles/index.css';

const redirect = takeRedirect(tabStorage, {
  url: new URL(location.href),
  replace: (url) => history.replaceState(null, '', url),
});
const servedBySandbox = import.meta.env.MODE === 'sandbox';
const { prism } = document.documentElement.dataset;
const page = new URL(location.href);
const playground = createPlayground(
  servedBySandbox ? originsOfSandbox(page, prism) : readOrigins(page, import.meta.env),
  tabStorage,
  {
    modes: offeredModes(servedBySandbox, prism !== undefined),
    docs: docsAddress(import.meta.env['VITE_DOCS_URL']),
  },
);
if (redirect !== undefined) {
  const world = new URL(location.href).searchParams.get('world') ?? defaultWorld;
  playground.keepReturning(returning(playground.session('sandbox', world), redirect));
}
const router = createWorkbenchRouter(playground);

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no element #root.');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

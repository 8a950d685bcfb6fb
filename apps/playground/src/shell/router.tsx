import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
  type RouterHistory,
} from '@tanstack/react-router';
import { readRequestFilter } from '../journal/filter-entries.ts';
import { readPeopleSearch } from '../people/people-search.ts';
import type { Playground } from '../playground.ts';
import { readAccessSearch } from '../screens/access/access-search.ts';
import { readExplorerSearch } from '../screens/explorer/explorer-search.ts';
import { RootLayout } from './root-layout.tsx';
import { ScreenBroken, ScreenLoading, ScreenNotFound } from './screen-states.tsx';
import { readMessageFilter } from '../screens/messages/message-filter.ts';
import { readLabSearch } from '../screens/signature-lab/lab-search.ts';
import { parseSearch, readShellSearch, shellParameters, stringifySearch } from './shell-search.ts';

const root = createRootRouteWithContext<{ readonly playground: Playground }>()({
  validateSearch: readShellSearch,
  search: { middlewares: [retainSearchParams([...shellParameters])] },
  component: RootLayout,
  notFoundComponent: ScreenNotFound,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/home/home-screen.tsx'), 'HomeScreen'),
});

const wallet = createRoute({
  getParentRoute: () => root,
  path: '/wallet',
  component: lazyRouteComponent(() => import('../screens/wallet/wallet-screen.tsx'), 'WalletScreen'),
});

const explorer = createRoute({
  getParentRoute: () => root,
  path: '/explorer',
  validateSearch: readExplorerSearch,
  component: lazyRouteComponent(() => import('../screens/explorer/explorer-screen.tsx'), 'ExplorerScreen'),
});

const explorerStart = createRoute({
  getParentRoute: () => explorer,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/explorer/explorer-start.tsx'), 'ExplorerStart'),
});

const operation = createRoute({
  getParentRoute: () => explorer,
  path: '$operationId',
  component: lazyRouteComponent(() => import('../screens/explorer/operation-screen.tsx'), 'OperationScreen'),
});

const requests = createRoute({
  getParentRoute: () => root,
  path: '/requests',
  validateSearch: readRequestFilter,
  component: lazyRouteComponent(() => import('../screens/requests/requests-screen.tsx'), 'RequestsScreen'),
});

const noRequest = createRoute({
  getParentRoute: () => requests,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/requests/requests-screen.tsx'), 'NoRequest'),
});

const request = createRoute({
  getParentRoute: () => requests,
  path: '$number',
  component: lazyRouteComponent(() => import('../screens/requests/request-detail.tsx'), 'RequestDetail'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('../screens/people/people-screen.tsx'), 'PeopleScreen'),
});

const noPerson = createRoute({
  getParentRoute: () => people,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/people/people-start.tsx'), 'PeopleStart'),
});

const newPerson = createRoute({
  getParentRoute: () => people,
  path: 'new',
  component: lazyRouteComponent(() => import('../screens/people/new-person.tsx'), 'NewPerson'),
});

const person = createRoute({
  getParentRoute: () => people,
  path: '$userId',
  component: lazyRouteComponent(() => import('../screens/people/person-page.tsx'), 'PersonPage'),
});

const access = createRoute({
  getParentRoute: () => root,
  path: '/access',
  validateSearch: readAccessSearch,
  component: lazyRouteComponent(() => import('../screens/access/access-screen.tsx'), 'AccessScreen'),
});

const messages = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  validateSearch: readMessageFilter,
  component: lazyRouteComponent(() => import('../screens/messages/messages-screen.tsx'), 'MessagesScreen'),
});

const world = createRoute({
  getParentRoute: () => root,
  path: '/world',
  component: lazyRouteComponent(() => import('../screens/world/world-screen.tsx'), 'WorldScreen'),
});

const worldFile = createRoute({
  getParentRoute: () => root,
  path: '/world/file',
  component: lazyRouteComponent(() => import('../screens/world/file-screen.tsx'), 'WorldFileScreen'),
});

const tours = createRoute({
  getParentRoute: () => root,
  path: '/tours',
  component: lazyRouteComponent(() => import('../screens/tours/tours-screen.tsx'), 'ToursScreen'),
});

const signature = createRoute({
  getParentRoute: () => root,
  path: '/signature',
  validateSearch: readLabSearch,
  component: lazyRouteComponent(
    () => import('../screens/signature-lab/signature-lab-screen.tsx'),
    'SignatureLabScreen',
  ),
});

const routeTree = root.addChildren([
  home,
  explorer.addChildren([explorerStart, operation]),
  requests.addChildren([noRequest, request]),
  people.addChildren([noPerson, newPerson, person]),
  messages,
  access,
  world,
  worldFile,
  signature,
  wallet,
  tours,
]);

/**
 * Creates the router of the workbench.
 *
 * @param playground - The sessions of the page.
 * @param history - Where the address of a screen is. @default the path
 */
export const createWorkbenchRouter = (playground: Playground, history?: RouterHistory) =>
  createRouter({
    routeTree,
    ...(history && { history }),
    context: { playground },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingComponent: ScreenLoading,
    defaultErrorComponent: ScreenBroken,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createWorkbenchRouter>;
  }
}

import { createMemoryHistory, createRootRoute, createRoute, createRouter, notFound } from '@tanstack/react-router';
import { isRecordTypeName } from '../../domain/records/index.ts';
import { RecordsScreen } from '../records/records-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { TodayScreen } from '../screens/today/today-screen.tsx';
import { NothingHere } from './nothing-here.tsx';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NothingHere });

const todayRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: TodayScreen });

const settingsRoute = createRoute({ getParentRoute: () => rootRoute, path: '/settings', component: SettingsScreen });

/** One route for list and record: the list stays on screen, and where it is, while records are opened beside it. */
const recordsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/records/$type',
  params: {
    parse: ({ type }) => {
      if (!isRecordTypeName(type)) throw notFound();
      return { type };
    },
  },
  component: RecordsPage,
});

const recordRoute = createRoute({
  getParentRoute: () => recordsRoute,
  path: '/$id',
  validateSearch: (search: Record<string, unknown>): { readonly new?: true } =>
    search.new === true ? { new: true } : {},
});

function RecordsPage() {
  const { type } = recordsRoute.useParams();
  const match = recordRoute.useMatch({ shouldThrow: false });
  return <RecordsScreen type={type} id={match?.params.id ?? null} isNew={match?.search.new === true} />;
}

const routeTree = rootRoute.addChildren([todayRoute, settingsRoute, recordsRoute.addChildren([recordRoute])]);

/** In memory: an address could tell what was looked at, and would be written down by the browser. */
export const createDeskRouter = () =>
  createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ['/'] }), defaultPreload: false });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { queryClient } from '../api/query-client.ts';
import { shownDay } from '../api/use-day.ts';
import { NotFound } from './not-found.tsx';
import { PageFailed } from './page-failed.tsx';
import { readPageSearch } from './page-search.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: PageFailed,
  validateSearch: readPageSearch,
});

const page = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
    // The day is asked for while the page itself is still on its way, not when a link to it is merely passed over.
    loader: ({ cause }) => {
      if (cause === 'enter') void queryClient.prefetchQuery(shownDay);
    },
  }),
  page(
    '/import',
    lazyRouteComponent(() => import('../features/import/import-page.tsx'), 'ImportPage'),
  ),
  page(
    '/history',
    lazyRouteComponent(() => import('../features/history/history-page.tsx'), 'HistoryPage'),
  ),
  page(
    '/forecast',
    lazyRouteComponent(() => import('../features/forecast/forecast-page.tsx'), 'ForecastPage'),
  ),
  page(
    '/requirement',
    lazyRouteComponent(() => import('../features/requirement/requirement-page.tsx'), 'RequirementPage'),
  ),
  page(
    '/calculator',
    lazyRouteComponent(() => import('../features/calculator/calculator-page.tsx'), 'CalculatorPage'),
  ),
  page(
    '/schedule',
    lazyRouteComponent(() => import('../features/schedule/schedule-page.tsx'), 'SchedulePage'),
  ),
  page(
    '/capacity',
    lazyRouteComponent(() => import('../features/capacity/capacity-page.tsx'), 'CapacityPage'),
  ),
  page(
    '/organisation',
    lazyRouteComponent(() => import('../features/organisation/organisation-page.tsx'), 'OrganisationPage'),
  ),
  page(
    '/intraday',
    lazyRouteComponent(() => import('../features/intraday/intraday-page.tsx'), 'IntradayPage'),
  ),
  page(
    '/reports',
    lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
  ),
  page(
    '/my',
    lazyRouteComponent(() => import('../features/my/my-page.tsx'), 'MyPage'),
  ),
  page(
    '/actuals',
    lazyRouteComponent(() => import('../features/actuals/actuals-page.tsx'), 'ActualsPage'),
  ),
  page(
    '/metrics',
    lazyRouteComponent(() => import('../features/metrics/metrics-page.tsx'), 'MetricsPage'),
  ),
  page(
    '/assessment',
    lazyRouteComponent(() => import('../features/assessment/assessment-page.tsx'), 'AssessmentPage'),
  ),
  page(
    '/engagements',
    lazyRouteComponent(() => import('../features/engagements/engagements-page.tsx'), 'EngagementsPage'),
  ),
  page(
    '/people',
    lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
  ),
  page(
    '/administration',
    lazyRouteComponent(() => import('../features/administration/administration-page.tsx'), 'AdministrationPage'),
  ),
  page(
    '/changes',
    lazyRouteComponent(() => import('../features/changes/changes-page.tsx'), 'ChangesPage'),
  ),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

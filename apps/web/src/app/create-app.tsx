import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { WebPage } from '@spotter/contract/web-pages';
import { createBrowserRouter, Outlet, RouterProvider, type RouteObject } from 'react-router';
import type { Services } from './services.ts';
import { ServicesContext } from './services-context.ts';
import type { LanguagePack } from '../words/language-pack.ts';
import { WordsProvider } from '../words/words-provider.tsx';
import { BrokenScreen } from './broken-screen.tsx';
import { Look } from './look.tsx';
import { NeedsLogin } from './needs-login.tsx';
import { lazyScreen, screens, type Screen } from './screens.ts';
import { Shell } from './shell.tsx';

function routeOf(path: string, screen: Screen): RouteObject {
  const Component = lazyScreen(screen);
  const element = screen.needsLogin ? (
    <NeedsLogin>
      <Component />
    </NeedsLogin>
  ) : (
    <Component />
  );
  return { path, element, errorElement: <BrokenScreen /> };
}

function routes(): RouteObject[] {
  const paths = Object.keys(screens) as WebPage[];
  const Missing = lazyScreen({
    load: async () => (await import('./not-found-screen.tsx')).NotFoundScreen,
  });
  return [
    {
      element: <Shell />,
      errorElement: <BrokenScreen />,
      children: [
        ...paths.filter((path) => !screens[path].isWhole).map((path) => routeOf(path, screens[path])),
        { path: '*', element: <Missing />, errorElement: <BrokenScreen /> },
      ],
    },
    {
      element: <Outlet />,
      children: paths.filter((path) => screens[path].isWhole).map((path) => routeOf(path, screens[path])),
    },
  ];
}

/** The whole web client at the address that the browser shows. */
export function createApp(services: Services, language: LanguagePack) {
  const router = createBrowserRouter(routes());
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: 60_000, retry: 1, refetchOnWindowFocus: false } },
  });
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={queries}>
        <WordsProvider first={language}>
          <Look>
            <RouterProvider router={router} />
          </Look>
        </WordsProvider>
      </QueryClientProvider>
    </ServicesContext>
  );
}

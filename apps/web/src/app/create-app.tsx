import { SpotterError } from '@spotter/client';
import { trainPages, type WebPage } from '@spotter/contract/web-pages';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, type ComponentType } from 'react';
import { BrowserRouter, Outlet, Route, Routes, useLocation } from 'react-router';
import { keepAnswers } from '../offline/keep-answers.ts';
import { Loading } from '../parts/loading.tsx';
import type { LanguagePack } from '../words/language-pack.ts';
import { WithWords } from '../words/with-words.tsx';
import { WordsProvider } from '../words/words-provider.tsx';
import { CatchBroken } from './catch-broken.tsx';
import { Look } from './look.tsx';
import { NeedsLogin } from './needs-login.tsx';
import { lazyScreen, screens } from './screens.ts';
import { ServicesContext } from './services-context.ts';
import type { Services } from './services.ts';
import { Shell } from './shell.tsx';
import { WholeWindow } from './whole-window.tsx';

const paths = Object.keys(screens) as WebPage[];
const loaded = new Map(paths.map((path) => [path, lazyScreen(screens[path])]));
const NotFound = lazyScreen({ load: async () => (await import('./not-found-screen.tsx')).NotFoundScreen });

function routeOf(path: WebPage) {
  const Screen = loaded.get(path) as ComponentType;
  const { words, load, needsLogin } = screens[path];
  const said = (
    <WithWords parts={words} meanwhile={load}>
      <Screen />
    </WithWords>
  );
  const element = needsLogin ? <NeedsLogin>{said}</NeedsLogin> : said;
  return <Route key={path} path={path} element={element} />;
}

/** What is at the address: one that breaks is said to be broken, and another address is another try. */
function Screen() {
  const { pathname } = useLocation();
  return (
    <CatchBroken key={pathname}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </CatchBroken>
  );
}

const isRefused = (error: Error): boolean =>
  error instanceof SpotterError && error.status >= 400 && error.status < 500;

/** The whole web client at the address that the browser shows. */
export function createApp(services: Services, language: LanguagePack) {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        // What was refused once is refused again: whoever waits is told at once.
        retry: (times, error) => times < 1 && !isRefused(error),
        refetchOnWindowFocus: false,
        // Whether there is a network or not: what this device has kept is an answer.
        networkMode: 'always',
        persister: keepAnswers(services),
      },
    },
  });
  services.onNews(() => void queries.invalidateQueries());
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={queries}>
        <WordsProvider first={language}>
          <Look>
            {/* An address that comes later than what is typed takes letters away again from a field that stands in it. */}
            <BrowserRouter useTransitions={false}>
              <Routes>
                <Route element={<WholeWindow />}>
                  <Route element={<Screen />}>{trainPages.map(routeOf)}</Route>
                </Route>
                <Route element={<Shell />}>
                  <Route element={<Screen />}>
                    {paths.filter((path) => !trainPages.includes(path)).map(routeOf)}
                    <Route path="*" element={<NotFound />} />
                  </Route>
                </Route>
              </Routes>
            </BrowserRouter>
          </Look>
        </WordsProvider>
      </QueryClientProvider>
    </ServicesContext>
  );
}

import { CacheProvider } from '@emotion/react';
import { styleCache } from '@spotter/browser/style-cache';
import { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { Admin, CustomRoutes, Resource, type AdminProps } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider, useLocation } from 'react-router-dom';
import { createAuthProvider, mySignIn } from '../api/auth-provider.ts';
import { createDataProvider } from '../api/data-provider.ts';
import { withFreshProof } from '../api/fresh-proof.ts';
import { inLanguage } from '../api/in-language.ts';
import { withSignInAgain } from '../api/sign-in-again.ts';
import { retryQuery } from '../api/retry-query.ts';
import type { Transport } from '../api/transport.ts';
import { TransportContext } from '../api/transport-context.ts';
import { audit } from '../audit/audit.ts';
import { exercises } from '../exercises/exercises.tsx';
import { groups } from '../groups/groups.ts';
import { logins } from '../logins/logins.ts';
import { LiveScreen, sessions } from '../sessions/sessions.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { users } from '../users/users.ts';
import { workouts } from '../workouts/workouts.ts';
import { Guarded } from './guarded.tsx';
import { Home } from './home.tsx';
import { DashboardLayout } from './layout.tsx';
import { lazyScreen, loadScreens } from './lazy-screen.ts';
import { ProofDialog } from './proof-dialog.tsx';
import { SignInDialog } from './sign-in-dialog.tsx';
import { createWords } from '../words/create-words.ts';
import { createLanguages, type Languages } from '../words/create-languages.ts';
import type { LanguagePack } from '../words/language-pack.ts';
import { themesIn } from './theme.ts';

const SetUpPage = lazyScreen(() => import('../sign-in/set-up-page.tsx'), 'SetUpPage');
const PasswordPage = lazyScreen(() => import('../sign-in/password-page.tsx'), 'PasswordPage');
const MySignInScreen = lazyScreen(() => import('../my-sign-in/my-sign-in-screen.tsx'), 'MySignInScreen');
const SettingsScreen = lazyScreen(() => import('../settings/settings-screen.tsx'), 'SettingsScreen');

type Providers = Required<Pick<AdminProps, 'authProvider' | 'dataProvider' | 'queryClient' | 'layout'>>;

interface ScreensProps extends Providers {
  readonly languages: Languages;
}

/** Where nobody has to be signed in, and nobody is asked whether they are. */
const openPaths = ['/set-up', '/password'];

function Screens({ languages, ...providers }: ScreensProps) {
  const { materialTexts } = useSyncExternalStore(languages.subscribe, languages.current);
  const { pathname } = useLocation();
  const { light, dark } = useMemo(() => themesIn(materialTexts), [materialTexts]);
  return (
    <Admin
      title="Spotter"
      {...providers}
      i18nProvider={languages.i18n}
      theme={light}
      darkTheme={dark}
      loginPage={SignInPage}
      dashboard={Home}
      requireAuth={!openPaths.includes(pathname)}
      disableTelemetry
    >
      <Resource name="users" {...users} />
      <Resource name="groups" {...groups} />
      <Resource name="exercises" {...exercises} />
      <Resource name="sessions" {...sessions} />
      <Resource name="workouts" {...workouts} />
      <Resource name="logins" {...logins} />
      <Resource name="audit" {...audit} />
      <CustomRoutes>
        <Route path={mySignIn} element={<MySignInScreen />} />
        <Route path="/live" element={<LiveScreen />} />
        <Route
          path="/settings"
          element={
            <Guarded resource="settings" action="list">
              <SettingsScreen />
            </Guarded>
          }
        />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/set-up" element={<SetUpPage />} />
        <Route path="/password" element={<PasswordPage />} />
      </CustomRoutes>
    </Admin>
  );
}

/** Once somebody is signed in and the first screen is drawn, the others are loaded. */
function LoadAhead({ whenIdle }: { readonly whenIdle: (work: () => void) => void }) {
  useEffect(() => {
    whenIdle(() => void loadScreens());
  }, [whenIdle]);
  return null;
}

/**
 * The whole dashboard, on whatever leads to the interface, in a language until another one is chosen.
 * @param whenIdle does some work once the page has nothing better to do; without, each screen is loaded when it is opened
 */
export function createDashboard(
  to: Transport,
  language: LanguagePack,
  whenIdle?: (work: () => void) => void,
) {
  const languages = createLanguages(language);
  const spoken = inLanguage(to, () => createWords(languages.i18n));
  const signIns = withSignInAgain(spoken);
  const proofs = withFreshProof(signIns.transport);
  const { transport } = proofs;
  // Once, however often the screens are drawn: they keep who is signed in and what was answered.
  const providers = {
    authProvider: createAuthProvider(spoken),
    dataProvider: createDataProvider(transport),
    layout: ({ children }: { readonly children: ReactNode }) => (
      <>
        <DashboardLayout>{children}</DashboardLayout>
        <ProofDialog askBy={proofs.askBy} />
        <SignInDialog askBy={signIns.askBy} />
        {whenIdle && <LoadAhead whenIdle={whenIdle} />}
      </>
    ),
    queryClient: new QueryClient({ defaultOptions: { queries: { retry: retryQuery } } }),
  };
  // A router that can hold somebody back who leaves with unsaved work.
  const router = createBrowserRouter(
    [{ path: '*', element: <Screens {...providers} languages={languages} /> }],
    {
      basename: '/admin',
    },
  );
  return (
    <CacheProvider value={styleCache}>
      <TransportContext value={transport}>
        <RouterProvider router={router} />
      </TransportContext>
    </CacheProvider>
  );
}

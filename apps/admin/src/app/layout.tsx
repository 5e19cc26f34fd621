import MySignInIcon from '@mui/icons-material/PhonelinkLockOutlined';
import EverywhereIcon from '@mui/icons-material/DevicesOtherOutlined';
import { ListItemIcon, ListItemText, MenuItem, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import {
  AppBar,
  Layout,
  LoadingIndicator,
  Logout,
  TitlePortal,
  ToggleThemeButton,
  useAuthProvider,
  useGetIdentity,
  useLogout,
  useNotify,
  UserMenu,
  useUserMenu,
} from 'react-admin';
import { mySignIn, type SpotterAuthProvider } from '../api/auth-provider.ts';
import type { WordKey } from '../words/catalogue.ts';
import { LanguageMenu } from '../words/language-menu.tsx';
import { useLanguageItems } from '../words/use-language-items.tsx';
import { useWords } from '../words/use-words.ts';
import { DashboardMenu } from './menu.tsx';

function SignOutEverywhere() {
  const authProvider = useAuthProvider<SpotterAuthProvider>();
  const logout = useLogout();
  const notify = useNotify();
  const { say } = useWords();
  async function signOut(): Promise<void> {
    try {
      await authProvider?.signOutEverywhere();
      await logout();
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  }
  return (
    <MenuItem onClick={() => void signOut()}>
      <ListItemIcon>
        <EverywhereIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{say('app.signOutEverywhere')}</ListItemText>
    </MenuItem>
  );
}

function MySignIn() {
  const { say } = useWords();
  const { onClose } = useUserMenu() ?? {};
  return (
    <MenuItem component={Link} to={mySignIn} {...(onClose ? { onClick: onClose } : {})}>
      <ListItemIcon>
        <MySignInIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{say('app.mySignIn')}</ListItemText>
    </MenuItem>
  );
}

/** On a phone, whose bar has no room for a menu of their own. */
function Languages() {
  const { onClose } = useUserMenu() ?? {};
  return useLanguageItems(() => onClose?.());
}

function useIsPhone(): boolean {
  return useMediaQuery((theme) => theme.breakpoints.down('sm'));
}

/** Its name begins with what is to be seen on it, so that one can be said for the other. */
function YourMenu() {
  const { identity } = useGetIdentity();
  const { say } = useWords();
  const isPhone = useIsPhone();
  const name = identity?.fullName;
  // On a phone react-admin says a label only that it finds in the catalogue itself.
  const yours: WordKey = 'app.yourAccount';
  return (
    <UserMenu label={name === undefined || isPhone ? yours : say('app.accountOf', { name })}>
      <MySignIn />
      {isPhone && <Languages />}
      <SignOutEverywhere />
      <Logout />
    </UserMenu>
  );
}

function DashboardBar() {
  const isPhone = useIsPhone();
  return (
    <AppBar
      color="default"
      toolbar={
        <>
          <LoadingIndicator />
          {!isPhone && <LanguageMenu />}
          <ToggleThemeButton />
        </>
      }
      userMenu={<YourMenu />}
    >
      <TitlePortal variant="h6" component="h1" sx={{ fontSize: '1.1rem' }} />
    </AppBar>
  );
}

export function DashboardLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Layout appBar={DashboardBar} menu={DashboardMenu} appBarAlwaysOn>
      {children}
    </Layout>
  );
}

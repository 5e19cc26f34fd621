// Where the navigation leads: a new screen gets its line here.
import AccountIcon from '@mui/icons-material/PersonOutlineRounded';
import DemoIcon from '@mui/icons-material/PlayCircleOutlineRounded';
import ExercisesIcon from '@mui/icons-material/FitnessCenterRounded';
import HistoryIcon from '@mui/icons-material/CalendarMonthRounded';
import RoutinesIcon from '@mui/icons-material/ChecklistRounded';
import LoginIcon from '@mui/icons-material/LoginRounded';
import type SvgIcon from '@mui/material/SvgIcon';
import type { WordKey } from '../words/catalogue.ts';

export interface NavItem {
  readonly to: string;
  readonly words: WordKey;
  readonly Icon: typeof SvgIcon;
  /** Whom it is shown to; to everybody unless told. */
  readonly whom?: 'logged_in' | 'logged_out';
}

const items: readonly NavItem[] = [
  { to: '/exercises', words: 'app.nav.exercises', Icon: ExercisesIcon },
  { to: '/routines', words: 'app.nav.routines', Icon: RoutinesIcon, whom: 'logged_in' },
  { to: '/demo', words: 'app.nav.demo', Icon: DemoIcon },
  { to: '/history', words: 'app.nav.history', Icon: HistoryIcon, whom: 'logged_in' },
  { to: '/account', words: 'app.nav.account', Icon: AccountIcon, whom: 'logged_in' },
  { to: '/login', words: 'app.nav.login', Icon: LoginIcon, whom: 'logged_out' },
];

export function navItemsFor(username: string | null): readonly NavItem[] {
  const without = username === null ? 'logged_in' : 'logged_out';
  return items.filter(({ whom }) => whom !== without);
}

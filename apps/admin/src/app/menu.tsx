import AuditIcon from '@mui/icons-material/ManageSearchOutlined';
import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import DashboardIcon from '@mui/icons-material/InsightsOutlined';
import ExerciseIcon from '@mui/icons-material/FitnessCenterOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import KeyIcon from '@mui/icons-material/VpnKeyOutlined';
import LiveIcon from '@mui/icons-material/SensorsOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import SettingsIcon from '@mui/icons-material/TuneOutlined';
import WorkoutIcon from '@mui/icons-material/EmojiEventsOutlined';
import { Divider } from '@mui/material';
import type { ReactElement } from 'react';
import { CanAccess, Menu } from 'react-admin';
import type { Catalogue } from '../words/catalogue.ts';
import { useWords } from '../words/use-words.ts';

interface Entry {
  readonly to: string;
  readonly name: keyof Catalogue['app']['menu'];
  readonly icon: ReactElement;
  /** The permission that shows it. */
  readonly needs: readonly [resource: string, action: string];
}

const sections: readonly (readonly Entry[])[] = [
  [
    { to: '/', name: 'overview', icon: <DashboardIcon />, needs: ['overview', 'show'] },
    { to: '/live', name: 'live', icon: <LiveIcon />, needs: ['sessions', 'list'] },
  ],
  [
    { to: '/users', name: 'users', icon: <PeopleIcon />, needs: ['users', 'list'] },
    { to: '/logins', name: 'logins', icon: <KeyIcon />, needs: ['logins', 'list'] },
  ],
  [
    { to: '/exercises', name: 'exercises', icon: <ExerciseIcon />, needs: ['exercises', 'list'] },
    { to: '/groups', name: 'groups', icon: <CategoryIcon />, needs: ['groups', 'list'] },
  ],
  [
    { to: '/workouts', name: 'workouts', icon: <WorkoutIcon />, needs: ['workouts', 'list'] },
    { to: '/sessions', name: 'sessions', icon: <HistoryIcon />, needs: ['sessions', 'list'] },
  ],
  [
    { to: '/audit', name: 'audit', icon: <AuditIcon />, needs: ['audit', 'list'] },
    { to: '/settings', name: 'settings', icon: <SettingsIcon />, needs: ['settings', 'list'] },
  ],
];

/** What the role may see, and nothing else. */
export function DashboardMenu() {
  const { say } = useWords();
  return (
    <Menu aria-label={say('app.screens')}>
      {sections.map((entries, index) => [
        index > 0 && <Divider key={`line ${index}`} component="li" aria-hidden sx={{ my: 1, mx: 2 }} />,
        ...entries.map(({ to, name, icon, needs: [resource, action] }) => (
          <CanAccess key={to} resource={resource} action={action}>
            <Menu.Item to={to} primaryText={say(`app.menu.${name}`)} leftIcon={icon} />
          </CanAccess>
        )),
      ])}
    </Menu>
  );
}

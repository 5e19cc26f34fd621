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

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactElement;
  /** The permission that shows it. */
  readonly needs: readonly [resource: string, action: string];
}

const sections: readonly (readonly Entry[])[] = [
  [
    { to: '/', label: 'Overview', icon: <DashboardIcon />, needs: ['overview', 'show'] },
    { to: '/live', label: 'Training now', icon: <LiveIcon />, needs: ['sessions', 'list'] },
  ],
  [
    { to: '/users', label: 'People', icon: <PeopleIcon />, needs: ['users', 'list'] },
    { to: '/logins', label: 'Logins', icon: <KeyIcon />, needs: ['logins', 'list'] },
  ],
  [
    { to: '/exercises', label: 'Exercises', icon: <ExerciseIcon />, needs: ['exercises', 'list'] },
    { to: '/groups', label: 'Groups', icon: <CategoryIcon />, needs: ['groups', 'list'] },
  ],
  [
    { to: '/workouts', label: 'Workouts', icon: <WorkoutIcon />, needs: ['workouts', 'list'] },
    { to: '/sessions', label: 'Sessions', icon: <HistoryIcon />, needs: ['sessions', 'list'] },
  ],
  [
    { to: '/audit', label: 'Audit log', icon: <AuditIcon />, needs: ['audit', 'list'] },
    { to: '/settings', label: 'Settings', icon: <SettingsIcon />, needs: ['settings', 'list'] },
  ],
];

/** What the role may see, and nothing else. */
export function DashboardMenu() {
  return (
    <Menu aria-label="Screens">
      {sections.map((entries, index) => [
        index > 0 && <Divider key={`line ${index}`} component="li" aria-hidden sx={{ my: 1, mx: 2 }} />,
        ...entries.map(({ to, label, icon, needs: [resource, action] }) => (
          <CanAccess key={to} resource={resource} action={action}>
            <Menu.Item to={to} primaryText={label} leftIcon={icon} />
          </CanAccess>
        )),
      ])}
    </Menu>
  );
}

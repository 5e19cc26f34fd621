import { CanAccess } from 'react-admin';
import { Navigate } from 'react-router-dom';
import { lazyScreen } from './lazy-screen.ts';

const OverviewScreen = lazyScreen(() => import('../overview/overview-screen.tsx'), 'OverviewScreen');

/** The overview, for roles that may see it; the others begin with what they look after. */
export function Home() {
  return (
    <CanAccess resource="overview" action="show" accessDenied={<Navigate to="/exercises" replace />}>
      <OverviewScreen />
    </CanAccess>
  );
}

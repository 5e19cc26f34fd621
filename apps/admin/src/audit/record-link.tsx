import { Link } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

/** Where the record of a resource is shown, and what its visitor must be permitted. */
const screens: Readonly<
  Record<string, { readonly action: string; readonly pathOf: (id: string) => string }>
> = {
  users: { action: 'show', pathOf: (id) => `/users/${id}/show` },
  exercises: { action: 'show', pathOf: (id) => `/exercises/${id}/show` },
  specifications: { action: 'show', pathOf: (id) => `/exercises/${id}/coaching` },
  groups: { action: 'edit', pathOf: (id) => `/groups/${id}` },
  sessions: { action: 'show', pathOf: (id) => `/sessions/${id}/show` },
  settings: { action: 'list', pathOf: () => '/settings' },
};

interface RecordLinkProps {
  readonly resource: string;
  readonly id: string;
  readonly label: string;
}

/** What a change names, as a link to it; as text where it has no screen, or none for the role. */
export function RecordLink({ resource, id, label }: RecordLinkProps) {
  const screen = screens[resource];
  const { canAccess } = useCanAccess({ resource, action: screen?.action ?? 'show' });
  if (!screen || canAccess !== true) return label;
  return (
    <Link component={RouterLink} to={screen.pathOf(id)}>
      {label}
    </Link>
  );
}

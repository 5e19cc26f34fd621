import ExportIcon from '@mui/icons-material/DownloadOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import LinkIcon from '@mui/icons-material/LinkOutlined';
import LogoutIcon from '@mui/icons-material/LogoutOutlined';
import CodesOffIcon from '@mui/icons-material/PhonelinkEraseOutlined';
import { Box, Button } from '@mui/material';
import type { HandedLink } from '@spotter/contract/admin/access';
import type { AdminUser } from '@spotter/contract/admin/users';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useRefresh } from 'react-admin';
import { saveDownload } from '../api/save-download.ts';
import { useCalls } from '../api/use-calls.ts';
import { useCan } from '../app/use-can.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { CopyLink } from '../parts/copy-link.tsx';
import { DeletePerson } from './delete-person.tsx';

/** What may be done about a person; what the role may not do is not there. */
export function UserActions({ user }: { readonly user: AdminUser }) {
  const calls = useCalls();
  const refresh = useRefresh();
  const [link, setLink] = useState<HandedLink>();
  const [isDeleting, setIsDeleting] = useState(false);
  const canEdit = useCan('users', 'edit');
  const canLogOut = useCan('users', 'force_logout');
  const canReset = useCan('users', 'reset_link');
  const canExport = useCan('users', 'export_person');
  const canDelete = useCan('users', 'delete');
  const canTakeCodesOff = useCan('users', 'take_codes_off');
  const { id, username } = user;
  const codes = useQuery({
    queryKey: ['users', 'codes', id],
    queryFn: () => calls.codesOf(id),
    enabled: canTakeCodesOff && user.role !== 'member',
  });

  async function setActive(isActive: boolean): Promise<string> {
    await calls.update('users', { id, data: { is_active: isActive }, previousData: user });
    refresh();
    return isActive ? `${username} may log in again.` : `${username} is deactivated.`;
  }

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2.5 }}>
      {canReset && !user.is_anonymised && (
        <ActionButton
          label={user.has_password ? 'Link to reset the password' : 'New set-up link'}
          startIcon={<LinkIcon />}
          onDo={async () => {
            setLink(await calls.resetLink(id));
            return undefined;
          }}
        />
      )}
      {canLogOut && (
        <ActionButton
          label="Log out everywhere"
          startIcon={<LogoutIcon />}
          question={{
            title: `Log ${username} out everywhere?`,
            text: 'All devices have to log in again, and a session that runs ends.',
            confirm: 'Log out',
          }}
          onDo={async () => {
            const { ended_logins: ended } = await calls.forceLogout(id);
            refresh();
            return ended === 0
              ? 'There was nothing to log out.'
              : `Ended ${ended} ${ended === 1 ? 'login' : 'logins'}.`;
          }}
        />
      )}
      {codes.data?.is_on === true && (
        <ActionButton
          label="Take codes off"
          startIcon={<CodesOffIcon />}
          question={{
            title: `Take the one-time codes of ${username} off?`,
            text: 'Do it for somebody who has lost their phone and their recovery codes, and whom you know. The password alone signs them in then.',
            confirm: 'Take off',
          }}
          onDo={async () => {
            await calls.takeCodesOff(id);
            await codes.refetch();
            return `${username} signs in with the password alone.`;
          }}
        />
      )}
      {canExport && (
        <ActionButton
          label="Export all of theirs"
          startIcon={<ExportIcon />}
          onDo={async () => {
            saveDownload(await calls.exportPerson(id));
            return undefined;
          }}
        />
      )}
      {canEdit && !user.is_anonymised && !user.is_active && (
        <ActionButton label="Reactivate" onDo={() => setActive(true)} />
      )}
      {canEdit && user.is_active && (
        <ActionButton
          label="Deactivate"
          question={{
            title: `Deactivate ${username}?`,
            text: 'They are logged out everywhere and cannot log in until they are reactivated. Nothing is lost.',
            confirm: 'Deactivate',
          }}
          onDo={() => setActive(false)}
        />
      )}
      {canDelete && (
        <Button
          size="small"
          variant="outlined"
          color="error"
          startIcon={<DeleteIcon />}
          onClick={() => {
            setIsDeleting(true);
          }}
        >
          Delete …
        </Button>
      )}
      {isDeleting && (
        <DeletePerson
          user={user}
          onClose={() => {
            setIsDeleting(false);
          }}
        />
      )}
      {link && (
        <CopyLink
          title="A link to choose a password"
          name={username}
          link={link}
          onClose={() => {
            setLink(undefined);
          }}
        />
      )}
    </Box>
  );
}

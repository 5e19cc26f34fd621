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
import { saveDownload } from '@spotter/browser/save-download';
import { useCalls } from '../api/use-calls.ts';
import { useCan } from '../app/use-can.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { CopyLink } from '../parts/copy-link.tsx';
import { useWords } from '../words/use-words.ts';
import { DeletePerson } from './delete-person.tsx';

/** What may be done about a person; what the role may not do is not there. */
export function UserActions({ user }: { readonly user: AdminUser }) {
  const calls = useCalls();
  const { say } = useWords();
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
    return isActive
      ? say('people.reactivated', { name: username })
      : say('people.deactivate.done', { name: username });
  }

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2.5 }}>
      {canReset && !user.is_anonymised && (
        <ActionButton
          label={say(user.has_password ? 'people.link.reset' : 'people.link.setUp')}
          startIcon={<LinkIcon />}
          onDo={async () => {
            setLink(await calls.resetLink(id));
            return undefined;
          }}
        />
      )}
      {canLogOut && (
        <ActionButton
          label={say('people.logOut.label')}
          startIcon={<LogoutIcon />}
          question={{
            title: say('people.logOut.title', { name: username }),
            text: say('people.logOut.text'),
            confirm: say('people.logOut.confirm'),
          }}
          onDo={async () => {
            const { ended_logins: ended } = await calls.forceLogout(id);
            refresh();
            return ended === 0 ? say('people.logOut.nothing') : say('people.logOut.done', { count: ended });
          }}
        />
      )}
      {codes.data?.is_on === true && (
        <ActionButton
          label={say('people.codesOff.label')}
          startIcon={<CodesOffIcon />}
          question={{
            title: say('people.codesOff.title', { name: username }),
            text: say('people.codesOff.text'),
            confirm: say('people.codesOff.confirm'),
          }}
          onDo={async () => {
            await calls.takeCodesOff(id);
            await codes.refetch();
            return say('people.codesOff.done', { name: username });
          }}
        />
      )}
      {canExport && (
        <ActionButton
          label={say('people.export')}
          startIcon={<ExportIcon />}
          onDo={async () => {
            saveDownload(await calls.exportPerson(id));
            return undefined;
          }}
        />
      )}
      {canEdit && !user.is_anonymised && !user.is_active && (
        <ActionButton label={say('people.reactivate')} onDo={() => setActive(true)} />
      )}
      {canEdit && user.is_active && (
        <ActionButton
          label={say('people.deactivate.label')}
          question={{
            title: say('people.deactivate.title', { name: username }),
            text: say('people.deactivate.text'),
            confirm: say('people.deactivate.label'),
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
          {say('people.delete.label')}
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
          title={say('people.link.title')}
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

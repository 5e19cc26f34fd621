import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import type { AdminUser, DeletionPreview } from '@spotter/contract/admin/users';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRedirect, useRefresh } from 'react-admin';
import type { DeletionMode } from '../api/calls.ts';
import { saveDownload } from '../api/save-download.ts';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';

interface DeletePersonProps {
  readonly user: AdminUser;
  readonly onClose: () => void;
}

function amounts(entries: readonly (readonly [number, string, string])[]): string {
  const present = entries.filter(([count]) => count > 0);
  if (present.length === 0) return 'nothing else';
  return present
    .map(([count, one, many]) => `${count.toLocaleString()} ${count === 1 ? one : many}`)
    .join(', ');
}

function consequence(mode: DeletionMode, preview: DeletionPreview): string {
  const access = amounts([
    [preview.logins, 'login', 'logins'],
    [preview.known_clients, 'known address', 'known addresses'],
    [preview.sessions, 'session', 'sessions'],
  ]);
  const training = amounts([
    [preview.workouts, 'workout', 'workouts'],
    [preview.repetitions, 'repetition', 'repetitions'],
    [preview.held_seconds, 'second of holding', 'seconds of holding'],
  ]);
  return mode === 'delete'
    ? `The account goes, and with it ${access}; of the training ${training}.`
    : `The name, the email and the password go, and with them ${access}. Of the training ${training} stay, as numbers of nobody.`;
}

/** Says what goes before it goes, and lets it be exported first. */
export function DeletePerson({ user, onClose }: DeletePersonProps) {
  const calls = useCalls();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const [mode, setMode] = useState<DeletionMode>('delete');
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { data: preview, error } = useQuery({
    queryKey: ['users', 'previewDeletion', user.id],
    queryFn: () => calls.previewDeletion(user.id),
    gcTime: 0,
  });

  async function remove(): Promise<void> {
    setIsBusy(true);
    try {
      await calls.delete('users', { id: user.id, meta: { query: { mode } } });
      notify(mode === 'delete' ? `${user.username} is deleted.` : 'The person is anonymised.', {
        type: 'success',
      });
      onClose();
      if (mode === 'delete') redirect('list', 'users');
      refresh();
    } catch (failure) {
      setRefusal(failure instanceof Error ? failure.message : String(failure));
      setIsBusy(false);
    }
  }

  const stop = preview?.refusal ?? error?.message ?? refusal;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="delete-person-title">
      <DialogTitle id="delete-person-title">Delete {user.username}?</DialogTitle>
      <DialogContent>
        {!preview && !error && <LinearProgress aria-label="Counting what is theirs" />}
        {stop !== undefined && <Alert severity="error">{stop}</Alert>}
        {preview && preview.refusal === null && (
          <>
            <RadioGroup
              aria-label="How"
              value={mode}
              onChange={(_event, value) => {
                setMode(value as DeletionMode);
              }}
            >
              <FormControlLabel value="delete" control={<Radio />} label="Delete everything of theirs" />
              <FormControlLabel
                value="anonymise"
                control={<Radio />}
                label="Keep the training, without the person"
              />
            </RadioGroup>
            <Typography sx={{ my: 1.5 }} aria-live="polite">
              {consequence(mode, preview)} This cannot be taken back.
            </Typography>
            <ActionButton
              label="Export all of theirs first"
              onDo={async () => {
                saveDownload(await calls.exportPerson(user.id));
                return undefined;
              }}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Keep them</Button>
        <Button
          color="error"
          variant="contained"
          disabled={isBusy || preview?.refusal !== null}
          onClick={() => void remove()}
        >
          {mode === 'delete' ? 'Delete for good' : 'Anonymise for good'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

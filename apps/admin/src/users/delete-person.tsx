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
import { saveDownload } from '@spotter/browser/save-download';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';
import type { Say } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';

interface DeletePersonProps {
  readonly user: AdminUser;
  readonly onClose: () => void;
}

const ofAccess = ['logins', 'known_clients', 'sessions'] as const;
const ofTraining = ['workouts', 'repetitions', 'held_seconds'] as const;

function amounts(
  say: Say,
  preview: DeletionPreview,
  names: readonly (typeof ofAccess | typeof ofTraining)[number][],
): string {
  const present = names.filter((name) => preview[name] > 0);
  if (present.length === 0) return say('people.delete.nothing');
  return present.map((name) => say(`people.delete.amounts.${name}`, { count: preview[name] })).join(', ');
}

function consequence(say: Say, mode: DeletionMode, preview: DeletionPreview): string {
  return say(mode === 'delete' ? 'people.delete.goes' : 'people.delete.stays', {
    access: amounts(say, preview, ofAccess),
    training: amounts(say, preview, ofTraining),
  });
}

/** Says what goes before it goes, and lets it be exported first. */
export function DeletePerson({ user, onClose }: DeletePersonProps) {
  const calls = useCalls();
  const { say } = useWords();
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
      const done = mode === 'delete' ? 'people.delete.done' : 'people.delete.anonymised';
      notify(say(done, { name: user.username }), { type: 'success' });
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
      <DialogTitle id="delete-person-title">
        {say('people.delete.title', { name: user.username })}
      </DialogTitle>
      <DialogContent>
        {!preview && !error && <LinearProgress aria-label={say('people.delete.counting')} />}
        {stop !== undefined && <Alert severity="error">{stop}</Alert>}
        {preview && preview.refusal === null && (
          <>
            <RadioGroup
              aria-label={say('people.delete.how')}
              value={mode}
              onChange={(_event, value) => {
                setMode(value as DeletionMode);
              }}
            >
              <FormControlLabel value="delete" control={<Radio />} label={say('people.delete.everything')} />
              <FormControlLabel
                value="anonymise"
                control={<Radio />}
                label={say('people.delete.keepTraining')}
              />
            </RadioGroup>
            <Typography sx={{ my: 1.5 }} aria-live="polite">
              {consequence(say, mode, preview)}
            </Typography>
            <ActionButton
              label={say('people.delete.exportFirst')}
              onDo={async () => {
                saveDownload(await calls.exportPerson(user.id));
                return undefined;
              }}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('people.delete.keep')}</Button>
        <Button
          color="error"
          variant="contained"
          disabled={isBusy || preview?.refusal !== null}
          onClick={() => void remove()}
        >
          {say(mode === 'delete' ? 'people.delete.forGood' : 'people.delete.anonymiseForGood')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import { Button, Card, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { ActionButton } from '../../parts/action-button.tsx';
import { isSound, type Draft } from './draft.ts';

interface SaveBarProps {
  readonly draft: Draft;
  readonly onSave: (note: string, publish: boolean) => Promise<string>;
  readonly onDiscard: () => void;
}

/** Stays in sight while there is something to save. */
export function SaveBar({ draft, onSave, onDiscard }: SaveBarProps) {
  const [note, setNote] = useState('');
  const sound = isSound(draft);
  const wrong = draft.errors.length;
  const save = (publish: boolean) => async () => {
    const done = await onSave(note, publish);
    setNote('');
    return done;
  };
  return (
    <Card
      component="section"
      aria-label="Save the draft"
      sx={{ position: 'sticky', bottom: 8, zIndex: 2, p: 1.5, mb: 2, borderColor: 'primary.main' }}
    >
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ alignItems: { sm: 'center' } }}>
        <Typography
          variant="body2"
          role="status"
          color={sound ? 'textPrimary' : 'error'}
          sx={{ flex: 'none' }}
        >
          {sound
            ? 'Not saved yet'
            : draft.syntax !== null
              ? 'The JSON is broken'
              : `${wrong} ${wrong === 1 ? 'thing' : 'things'} to put right`}
        </Typography>
        <TextField
          label="What you changed, and why"
          margin="none"
          value={note}
          slotProps={{ htmlInput: { maxLength: 500 } }}
          onChange={({ target }) => {
            setNote(target.value);
          }}
        />
        <Stack direction="row" spacing={1} sx={{ flex: 'none' }}>
          <Button size="small" onClick={onDiscard}>
            Discard
          </Button>
          <ActionButton label="Save" disabled={!sound} onDo={save(false)} />
          <ActionButton label="Save and use" variant="contained" disabled={!sound} onDo={save(true)} />
        </Stack>
      </Stack>
    </Card>
  );
}

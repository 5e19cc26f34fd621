import { Button, Card, Stack, TextField, Typography } from '@mui/material';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.ts';
import { isSound, type Draft } from './draft.ts';

interface SaveBarProps {
  readonly draft: Draft;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly onSave: (publish: boolean) => Promise<string>;
  readonly onDiscard: () => void;
}

/** The last of the page, at the foot of the window while there is something to save: nothing that is still being drawn moves it. */
export function SaveBar({ draft, note, onNote, onSave, onDiscard }: SaveBarProps) {
  const { say } = useWords();
  const sound = isSound(draft);
  const wrong = draft.errors.length;
  return (
    <Card
      component="section"
      aria-label={say('coaching.save.title')}
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
            ? say('coaching.save.notSaved')
            : draft.syntax !== null
              ? say('coaching.save.broken')
              : say('coaching.save.wrong', { count: wrong })}
        </Typography>
        <TextField
          label={say('coaching.save.note')}
          margin="none"
          value={note}
          slotProps={{ htmlInput: { maxLength: 500 } }}
          onChange={({ target }) => {
            onNote(target.value);
          }}
        />
        <Stack direction="row" spacing={1} sx={{ flex: 'none' }}>
          <Button size="small" onClick={onDiscard}>
            {say('coaching.save.discard')}
          </Button>
          <ActionButton label={say('coaching.save.save')} disabled={!sound} onDo={() => onSave(false)} />
          <ActionButton
            label={say('coaching.save.saveAndUse')}
            variant="contained"
            disabled={!sound}
            onDo={() => onSave(true)}
          />
        </Stack>
      </Stack>
    </Card>
  );
}

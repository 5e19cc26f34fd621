import { Box, Checkbox, FormControlLabel, FormGroup, FormLabel, Stack, TextField } from '@mui/material';
import type { Specification } from '@spotter/coach/specification/specification';
import type { RecordingLabel } from '@spotter/contract/admin/coaching';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCalls } from '../../api/use-calls.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { labelOf, startLabel, withFault } from './label-draft.ts';
import type { Take } from './take.ts';

interface LabelFormProps {
  readonly take: Take;
  /** Its id on the server. */
  readonly recording: string;
  readonly rules: Specification['rules'];
  /** What was counted, which is mostly near to what is true. */
  readonly counted: number;
}

/** Says what is true of a recording: from then on it is one that changes are scored on. */
export function LabelForm({ take, recording: id, rules, counted }: LabelFormProps) {
  const { labelRecording, deleteRecording } = useCalls();
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => startLabel(take.label, counted));
  const label = labelOf(draft);
  const isWrong = label === null;

  const keep = (said: RecordingLabel | null, done: string) => async () => {
    await labelRecording(id, said);
    await client.invalidateQueries({ queryKey: ['recordings'] });
    return done;
  };
  return (
    <Box component="section" aria-label="What is true of this recording">
      <FormLabel component="p" sx={{ mt: 0, mb: 1.5 }}>
        What is true of this recording?
      </FormLabel>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
        <TextField
          type="number"
          label="Repetitions, at least"
          value={draft.least}
          error={isWrong}
          onChange={({ target }) => {
            setDraft({ ...draft, least: target.value });
          }}
        />
        <TextField
          type="number"
          label="and at most"
          value={draft.most}
          error={isWrong}
          helperText="More where it begins or ends in the middle of one."
          onChange={({ target }) => {
            setDraft({ ...draft, most: target.value });
          }}
        />
        <TextField
          label="Note"
          value={draft.note}
          slotProps={{ htmlInput: { maxLength: 500 } }}
          onChange={({ target }) => {
            setDraft({ ...draft, note: target.value });
          }}
        />
      </Stack>
      <FormGroup row aria-label="Faults that are plain to the eye">
        {rules.map(({ id: rule, says }) => (
          <FormControlLabel
            key={rule}
            label={says.en}
            control={
              <Checkbox
                size="small"
                checked={draft.faults.includes(rule)}
                onChange={(_event, checked) => {
                  setDraft(withFault(draft, rule, checked));
                }}
              />
            }
          />
        ))}
      </FormGroup>
      <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
        <ActionButton
          label="Keep the label"
          disabled={isWrong}
          onDo={keep(label, 'The label is kept. Changes are scored on this recording from now on.')}
        />
        {take.label && <ActionButton label="Take it away" onDo={keep(null, 'The label is gone.')} />}
        <ActionButton
          label="Delete the recording"
          color="error"
          question={{
            title: 'Delete this recording?',
            text: 'It is gone for good, for the person too.',
            confirm: 'Delete',
          }}
          onDo={async () => {
            await deleteRecording(id);
            await client.invalidateQueries({ queryKey: ['recordings'] });
            return 'The recording is deleted.';
          }}
        />
      </Stack>
    </Box>
  );
}

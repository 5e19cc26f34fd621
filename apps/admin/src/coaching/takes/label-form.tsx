import { Box, Checkbox, FormControlLabel, FormGroup, FormLabel, Stack, TextField } from '@mui/material';
import type { Specification } from '@spotter/coach/specification/specification';
import { textIn } from '@spotter/coach/texts/text-in';
import type { RecordingLabel } from '@spotter/contract/admin/coaching';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCalls } from '../../api/use-calls.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.ts';
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
  const { say, locale } = useWords();
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
    <Box component="section" aria-label={say('coaching.label.title')}>
      <FormLabel component="p" sx={{ mt: 0, mb: 1.5 }}>
        {say('coaching.label.ask')}
      </FormLabel>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
        <TextField
          type="number"
          label={say('coaching.label.least')}
          value={draft.least}
          error={isWrong}
          onChange={({ target }) => {
            setDraft({ ...draft, least: target.value });
          }}
        />
        <TextField
          type="number"
          label={say('coaching.label.most')}
          value={draft.most}
          error={isWrong}
          helperText={say('coaching.label.mostHelp')}
          onChange={({ target }) => {
            setDraft({ ...draft, most: target.value });
          }}
        />
        <TextField
          label={say('coaching.label.note')}
          value={draft.note}
          slotProps={{ htmlInput: { maxLength: 500 } }}
          onChange={({ target }) => {
            setDraft({ ...draft, note: target.value });
          }}
        />
      </Stack>
      <FormGroup row aria-label={say('coaching.label.faults')}>
        {rules.map(({ id: rule, says }) => (
          <FormControlLabel
            key={rule}
            label={textIn(says, locale)}
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
          label={say('coaching.label.keep')}
          disabled={isWrong}
          onDo={keep(label, say('coaching.label.kept'))}
        />
        {take.label && (
          <ActionButton
            label={say('coaching.label.remove')}
            onDo={keep(null, say('coaching.label.removed'))}
          />
        )}
        <ActionButton
          label={say('coaching.label.delete.label')}
          color="error"
          question={{
            title: say('coaching.label.delete.title'),
            text: say('coaching.label.delete.text'),
            confirm: say('coaching.label.delete.confirm'),
          }}
          onDo={async () => {
            await deleteRecording(id);
            await client.invalidateQueries({ queryKey: ['recordings'] });
            return say('coaching.label.delete.done');
          }}
        />
      </Stack>
    </Box>
  );
}

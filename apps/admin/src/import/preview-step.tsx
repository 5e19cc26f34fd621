import { Alert, Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import type { ImportConfirmation, ImportPreview } from '@spotter/contract/admin/import';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { PreviewTable } from './preview-table.tsx';

/** What somebody decided of the rows of a preview. */
export interface Decisions {
  /** Rows with an error. */
  readonly isLeftOut: boolean;
  /** Rows whose proposed change is made. */
  readonly accepted: readonly number[];
}

export const undecided: Decisions = { isLeftOut: false, accepted: [] };

interface PreviewStepProps {
  readonly preview: ImportPreview;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onConfirm: (how: Pick<ImportConfirmation, 'digest' | 'skip_errors' | 'accept'>) => void;
}

export function PreviewStep({ preview, decisions, isBusy, onDecide, onBack, onConfirm }: PreviewStepProps) {
  const { rows, create, update, propose, unchanged, errors, new_groups: newGroups, digest } = preview;
  const { say } = useWords();
  const [isFiltered, setIsFiltered] = useState(errors > 0);
  const { isLeftOut, accepted } = decisions;
  const changes = create + update + accepted.length;
  const said = [
    say('importing.preview.readAs', {
      format: say(`importing.formats.${preview.format}`),
      count: rows.length,
    }),
    say('importing.preview.would', { added: create, changed: update, left: unchanged }),
    ...(newGroups.length > 0 ? [say('importing.preview.newGroups', { groups: newGroups.join(', ') })] : []),
  ];
  const shown = isFiltered ? rows.filter(({ action }) => action === 'error') : rows;
  return (
    <>
      <Typography sx={{ mb: 1 }}>{said.join(' ')}</Typography>
      {errors > 0 && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {say('importing.preview.errors', { count: errors })}
        </Alert>
      )}
      {propose > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {say('importing.preview.proposals', { count: propose })}
        </Alert>
      )}
      {errors === 0 && propose === 0 && changes === 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {say('importing.preview.nothing')}
        </Alert>
      )}
      {errors > 0 && (
        <FormControlLabel
          control={
            <Switch
              checked={isFiltered}
              onChange={(_event, checked) => {
                setIsFiltered(checked);
              }}
            />
          }
          label={say('importing.preview.onlyErrors')}
        />
      )}
      {errors > 0 && (
        <FormControlLabel
          control={
            <Switch
              checked={isLeftOut}
              onChange={(_event, checked) => {
                onDecide({ ...decisions, isLeftOut: checked });
              }}
            />
          }
          label={say('importing.preview.leaveOut', { count: errors })}
        />
      )}
      <PreviewTable
        rows={shown}
        accepted={new Set(accepted)}
        onAccept={(row, isAccepted) => {
          const others = accepted.filter((other) => other !== row);
          onDecide({ ...decisions, accepted: isAccepted ? [...others, row] : others });
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button onClick={onBack} disabled={isBusy}>
          {say('importing.preview.another')}
        </Button>
        <Button
          variant="contained"
          disabled={isBusy || (errors > 0 && !isLeftOut) || changes === 0}
          onClick={() => {
            onConfirm({
              digest,
              ...(isLeftOut ? { skip_errors: true } : {}),
              ...(accepted.length > 0 ? { accept: [...accepted] } : {}),
            });
          }}
        >
          {say('importing.preview.confirm', { count: changes })}
        </Button>
      </Box>
    </>
  );
}

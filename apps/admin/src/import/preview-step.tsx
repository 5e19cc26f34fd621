import { Alert, Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import type { ImportConfirmation, ImportPreview } from '@spotter/contract/admin/import';
import { useState } from 'react';
import { formatNames } from './format-names.ts';
import { PreviewTable } from './preview-table.tsx';

interface PreviewStepProps {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onConfirm: (how: Pick<ImportConfirmation, 'digest' | 'skip_errors' | 'accept'>) => void;
}

function exercises(count: number): string {
  return count === 1 ? 'one exercise' : `${count} exercises`;
}

export function PreviewStep({ preview, isBusy, onBack, onConfirm }: PreviewStepProps) {
  const { rows, create, update, propose, unchanged, errors, new_groups: newGroups, digest } = preview;
  const [isFiltered, setIsFiltered] = useState(errors > 0);
  const [isLeftOut, setIsLeftOut] = useState(false);
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set());
  const changes = create + update + accepted.size;
  const shown = isFiltered ? rows.filter(({ action }) => action === 'error') : rows;
  return (
    <>
      <Typography sx={{ mb: 1 }}>
        Read as {formatNames[preview.format]}: {exercises(rows.length)}. It would add {create}, change{' '}
        {update} and leave {unchanged} as they are.
        {newGroups.length > 0 && ` New groups: ${newGroups.join(', ')}.`}
      </Typography>
      {errors > 0 && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {errors === 1 ? 'One row has' : `${errors} rows have`} an error. Mend {errors === 1 ? 'it' : 'them'}{' '}
          in the file and choose it again, or leave {errors === 1 ? 'it' : 'them'} out.
        </Alert>
      )}
      {propose > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {propose === 1 ? 'One row' : `${propose} rows`} would change what is here already. Each stays as it
          is unless you accept its change below.
        </Alert>
      )}
      {errors === 0 && propose === 0 && changes === 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          Everything in the file is here already, just like that. There is nothing to import.
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
          label="Only rows with errors"
        />
      )}
      {errors > 0 && (
        <FormControlLabel
          control={
            <Switch
              checked={isLeftOut}
              onChange={(_event, checked) => {
                setIsLeftOut(checked);
              }}
            />
          }
          label={
            errors === 1 ? 'Leave out the row with an error' : `Leave out the ${errors} rows with errors`
          }
        />
      )}
      <PreviewTable
        rows={shown}
        accepted={accepted}
        onAccept={(row, isAccepted) => {
          const others = [...accepted].filter((other) => other !== row);
          setAccepted(new Set(isAccepted ? [...others, row] : others));
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button onClick={onBack} disabled={isBusy}>
          Choose another file
        </Button>
        <Button
          variant="contained"
          disabled={isBusy || (errors > 0 && !isLeftOut) || changes === 0}
          onClick={() => {
            onConfirm({
              digest,
              ...(isLeftOut ? { skip_errors: true } : {}),
              ...(accepted.size > 0 ? { accept: [...accepted] } : {}),
            });
          }}
        >
          Import {exercises(changes)}
        </Button>
      </Box>
    </>
  );
}

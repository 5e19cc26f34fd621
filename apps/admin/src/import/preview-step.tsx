import { Alert, Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import type { ImportPreview } from '@spotter/contract/admin/import';
import { useState } from 'react';
import { formatNames } from './format-names.ts';
import { PreviewTable } from './preview-table.tsx';

interface PreviewStepProps {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onConfirm: (digest: string) => void;
}

function exercises(count: number): string {
  return count === 1 ? 'one exercise' : `${count} exercises`;
}

export function PreviewStep({ preview, isBusy, onBack, onConfirm }: PreviewStepProps) {
  const { rows, create, update, unchanged, errors, new_groups: newGroups, digest } = preview;
  const [isFiltered, setIsFiltered] = useState(errors > 0);
  const changes = create + update;
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
          {errors === 1 ? 'One row has' : `${errors} rows have`} an error. Nothing is imported until all rows
          are right: mend them in the file and choose it again.
        </Alert>
      )}
      {errors === 0 && changes === 0 && (
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
      <PreviewTable rows={shown} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button onClick={onBack} disabled={isBusy}>
          Choose another file
        </Button>
        <Button
          variant="contained"
          disabled={isBusy || digest === null || changes === 0}
          onClick={() => {
            if (digest !== null) onConfirm(digest);
          }}
        >
          Import {exercises(changes)}
        </Button>
      </Box>
    </>
  );
}

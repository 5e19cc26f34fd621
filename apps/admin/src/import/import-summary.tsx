import { Alert, Box, Button } from '@mui/material';
import type { ImportDone } from '@spotter/contract/admin/import';
import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../words/use-words.ts';

interface ImportSummaryProps {
  readonly done: ImportDone;
  readonly onAgain: () => void;
}

export function ImportSummary({ done, onAgain }: ImportSummaryProps) {
  const refresh = useRefresh();
  const { say } = useWords();
  const { created: added, updated: changed, unchanged: left, left_out: leftOut } = done;
  // The lists that were looked at before do not have the new exercises.
  useEffect(refresh, [refresh]);
  return (
    <>
      <Alert severity="success" sx={{ mb: 2 }}>
        {leftOut > 0
          ? say('importing.done.countsLeftOut', { added, changed, left, leftOut })
          : say('importing.done.counts', { added, changed, left })}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" component={Link} to="/exercises">
          {say('importing.done.see')}
        </Button>
        <Button onClick={onAgain}>{say('importing.done.again')}</Button>
      </Box>
    </>
  );
}

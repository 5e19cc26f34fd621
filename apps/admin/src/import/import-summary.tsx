import { Alert, Box, Button } from '@mui/material';
import type { ImportDone } from '@spotter/contract/admin/import';
import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { Link } from 'react-router-dom';

interface ImportSummaryProps {
  readonly done: ImportDone;
  readonly onAgain: () => void;
}

export function ImportSummary({ done, onAgain }: ImportSummaryProps) {
  const refresh = useRefresh();
  // The lists that were looked at before do not have the new exercises.
  useEffect(refresh, [refresh]);
  return (
    <>
      <Alert severity="success" sx={{ mb: 2 }}>
        Added {done.created}, changed {done.updated}, left {done.unchanged} as they were
        {done.left_out > 0 && `, ${done.left_out} left out`}.
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" component={Link} to="/exercises">
          See the exercises
        </Button>
        <Button onClick={onAgain}>Import another file</Button>
      </Box>
    </>
  );
}

import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useWords } from '../../words/use-words.ts';
import { differencesOf } from './differences.ts';

interface DifferencesTableProps {
  readonly before: unknown;
  readonly after: unknown;
  readonly names: readonly [before: string, after: string];
}

/** Two specifications, as far as they differ. */
export function DifferencesTable({ before, after, names }: DifferencesTableProps) {
  const { say } = useWords();
  const differences = useMemo(() => differencesOf(say, before, after), [say, before, after]);
  if (differences.length === 0) return <Typography>{say('parts.changes.none')}</Typography>;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say('coaching.differences.what')}</TableCell>
            <TableCell>{names[0]}</TableCell>
            <TableCell>{names[1]}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {differences.map(({ where, before: was, after: is }) => (
            <TableRow key={where}>
              <TableCell component="th" scope="row">
                {where}
              </TableCell>
              <TableCell sx={{ color: 'text.secondary' }}>{was}</TableCell>
              <TableCell sx={{ fontWeight: 600 }}>{is}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

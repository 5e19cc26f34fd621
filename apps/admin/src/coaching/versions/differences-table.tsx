import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useMemo } from 'react';
import { differencesOf } from './differences.ts';

interface DifferencesTableProps {
  readonly before: unknown;
  readonly after: unknown;
  readonly names: readonly [before: string, after: string];
}

/** Two specifications, as far as they differ. */
export function DifferencesTable({ before, after, names }: DifferencesTableProps) {
  const differences = useMemo(() => differencesOf(before, after), [before, after]);
  if (differences.length === 0) return <Typography>Nothing differs.</Typography>;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>What</TableCell>
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

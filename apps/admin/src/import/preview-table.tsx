import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
} from '@mui/material';
import type { ImportRow } from '@spotter/contract/admin/import';
import { useState } from 'react';
import { StateLabel, type Tone } from '../parts/state-label.tsx';

const actions: Record<ImportRow['action'], readonly [tone: Tone, words: string]> = {
  create: ['good', 'add'],
  update: ['busy', 'change'],
  unchanged: ['off', 'leave'],
  error: ['bad', 'error'],
};
const perPage = 50;

function Details({ row }: { readonly row: ImportRow }) {
  return (
    <>
      {row.errors.map(({ path, message }) => (
        <Box key={`${path} ${message}`} sx={{ color: 'error.main' }}>
          <strong>{path.slice(1).replaceAll('/', ' ')}</strong>: {message}
        </Box>
      ))}
      {row.changed.length > 0 && row.errors.length === 0 && (
        <Box>{row.changed.map((name) => name.replaceAll('_', ' ')).join(', ')}</Box>
      )}
      {row.notes.map((note) => (
        <Box key={note} sx={{ color: 'text.secondary' }}>
          {note}
        </Box>
      ))}
    </>
  );
}

/** What each row of the file would do. */
export function PreviewTable({ rows }: { readonly rows: readonly ImportRow[] }) {
  const [asked, setPage] = useState(0);
  // Fewer rows may be shown than when it was asked for.
  const page = Math.min(asked, Math.floor(Math.max(0, rows.length - 1) / perPage));
  const start = page * perPage;
  return (
    <>
      {/* It scrolls by itself on a narrow screen, so the keyboard has to reach it. */}
      <TableContainer tabIndex={0} role="group" aria-label="Rows of the file">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell align="right">Row</TableCell>
              <TableCell>Name</TableCell>
              <TableCell>What happens</TableCell>
              <TableCell>Details</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.slice(start, start + perPage).map((row) => {
              const [tone, words] = actions[row.action];
              return (
                <TableRow key={row.row}>
                  <TableCell align="right">{row.row}</TableCell>
                  <TableCell>{row.name || '–'}</TableCell>
                  <TableCell>
                    <StateLabel tone={tone}>{words}</StateLabel>
                  </TableCell>
                  <TableCell>
                    <Details row={row} />
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
      {rows.length > perPage && (
        <TablePagination
          component="div"
          count={rows.length}
          page={page}
          rowsPerPage={perPage}
          rowsPerPageOptions={[perPage]}
          onPageChange={(_event, next) => {
            setPage(next);
          }}
        />
      )}
    </>
  );
}

import {
  Box,
  FormControlLabel,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
} from '@mui/material';
import type { ImportRow } from '@spotter/contract/admin/import';
import { Fragment, useState } from 'react';
import { FieldChanges } from '../parts/field-changes.tsx';
import { StateLabel, type Tone } from '../parts/state-label.tsx';

const actions: Record<ImportRow['action'], readonly [tone: Tone, words: string]> = {
  create: ['good', 'add'],
  update: ['busy', 'change'],
  propose: ['busy', 'proposed'],
  unchanged: ['off', 'leave'],
  error: ['bad', 'error'],
};
const perPage = 50;

/** Where in a row, as people count: `/muscles/0` is the first of the muscles. */
function placeOf(path: string): string {
  return path
    .slice(1)
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part.replaceAll('_', ' ')))
    .join(' ');
}

interface ProposalProps {
  readonly row: ImportRow;
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

/** What is published and what the file says, side by side. */
function Proposal({ row, isAccepted, onAccept }: ProposalProps) {
  return (
    // It stays in sight where the table is wider than a phone.
    <Box sx={{ position: 'sticky', left: 0, maxWidth: 'calc(100vw - 6rem)' }}>
      <FieldChanges
        before={Object.fromEntries(row.changed.map(({ field, before }) => [field, before]))}
        after={Object.fromEntries(row.changed.map(({ field, after }) => [field, after]))}
      />
      <FormControlLabel
        control={
          <Switch
            checked={isAccepted}
            slotProps={{ input: { 'aria-label': `Accept the change of ${row.name}` } }}
            onChange={(_event, checked) => {
              onAccept(checked);
            }}
          />
        }
        label="Accept this change"
      />
    </Box>
  );
}

function Details({ row }: { readonly row: ImportRow }) {
  return (
    <>
      {row.errors.map(({ path, message }) => (
        <Box key={`${path} ${message}`} sx={{ color: 'error.main' }}>
          <strong>{placeOf(path)}</strong>: {message}
        </Box>
      ))}
      {row.action === 'update' && (
        <Box>{row.changed.map(({ field }) => field.replaceAll('_', ' ')).join(', ')}</Box>
      )}
      {row.notes.map((note) => (
        <Box key={note} sx={{ color: 'text.secondary' }}>
          {note}
        </Box>
      ))}
    </>
  );
}

interface PreviewTableProps {
  readonly rows: readonly ImportRow[];
  /** The numbers of the rows whose proposed change is accepted. */
  readonly accepted: ReadonlySet<number>;
  readonly onAccept: (row: number, isAccepted: boolean) => void;
}

/** What each row of the file would do. */
export function PreviewTable({ rows, accepted, onAccept }: PreviewTableProps) {
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
                <Fragment key={row.row}>
                  <TableRow>
                    <TableCell align="right">{row.row}</TableCell>
                    <TableCell>{row.name || '–'}</TableCell>
                    <TableCell>
                      <StateLabel tone={tone}>{words}</StateLabel>
                    </TableCell>
                    <TableCell>
                      <Details row={row} />
                    </TableCell>
                  </TableRow>
                  {row.action === 'propose' && (
                    <TableRow>
                      <TableCell colSpan={4}>
                        <Proposal
                          row={row}
                          isAccepted={accepted.has(row.row)}
                          onAccept={(isAccepted) => {
                            onAccept(row.row, isAccepted);
                          }}
                        />
                      </TableCell>
                    </TableRow>
                  )}
                </Fragment>
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

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
  useMediaQuery,
} from '@mui/material';
import type { ImportRow } from '@spotter/contract/admin/import';
import { Fragment, useState } from 'react';
import { FieldChanges } from '../parts/field-changes.tsx';
import { fieldWords, placeWords } from '../parts/field-words.ts';
import { StateLabel, type Tone } from '../parts/state-label.tsx';
import { useWords } from '../words/use-words.ts';

const tones: Record<ImportRow['action'], Tone> = {
  create: 'good',
  update: 'busy',
  propose: 'busy',
  unchanged: 'off',
  error: 'bad',
};
const perPage = 50;

interface ProposalProps {
  readonly row: ImportRow;
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

/** What is published and what the file says, side by side. */
function Proposal({ row, isAccepted, onAccept }: ProposalProps) {
  const { say } = useWords();
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
            slotProps={{ input: { 'aria-label': say('importing.rows.acceptOf', { name: row.name }) } }}
            onChange={(_event, checked) => {
              onAccept(checked);
            }}
          />
        }
        label={say('importing.rows.accept')}
      />
    </Box>
  );
}

function hasDetails({ errors, notes, action }: ImportRow): boolean {
  return errors.length > 0 || notes.length > 0 || action === 'update';
}

function Details({ row }: { readonly row: ImportRow }) {
  const words = useWords();
  return (
    <>
      {row.errors.map((error) => (
        <Box key={`${error.path} ${error.message}`} sx={{ color: 'error.main' }}>
          {error.path !== '' && (
            <>
              <strong>{placeWords(words, error.path)}</strong>:{' '}
            </>
          )}
          {words.sayRemark(error)}
        </Box>
      ))}
      {row.action === 'update' && (
        <Box>{row.changed.map(({ field }) => fieldWords(words, field)).join(', ')}</Box>
      )}
      {row.notes.map((note) => (
        <Box key={note.message} sx={{ color: 'text.secondary' }}>
          {words.sayRemark(note)}
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
  const { say } = useWords();
  // Beneath its row where a column of their own would be off the screen.
  const isBeneath = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  const columns = isBeneath ? 3 : 4;
  const [asked, setPage] = useState(0);
  // Fewer rows may be shown than when it was asked for.
  const page = Math.min(asked, Math.floor(Math.max(0, rows.length - 1) / perPage));
  const start = page * perPage;
  return (
    <>
      {/* It scrolls by itself on a narrow screen, so the keyboard has to reach it. */}
      <TableContainer tabIndex={0} role="group" aria-label={say('importing.rows.label')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell align="right">{say('importing.rows.row')}</TableCell>
              <TableCell>{say('importing.rows.name')}</TableCell>
              <TableCell>{say('importing.rows.what')}</TableCell>
              {!isBeneath && <TableCell>{say('importing.rows.details')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.slice(start, start + perPage).map((row) => {
              return (
                <Fragment key={row.row}>
                  <TableRow>
                    <TableCell align="right">{row.row}</TableCell>
                    <TableCell>{row.name || '–'}</TableCell>
                    <TableCell>
                      <StateLabel tone={tones[row.action]}>
                        {say(`importing.actions.${row.action}`)}
                      </StateLabel>
                    </TableCell>
                    {!isBeneath && (
                      <TableCell>
                        <Details row={row} />
                      </TableCell>
                    )}
                  </TableRow>
                  {isBeneath && hasDetails(row) && (
                    <TableRow>
                      <TableCell colSpan={columns}>
                        <Details row={row} />
                      </TableCell>
                    </TableRow>
                  )}
                  {row.action === 'propose' && (
                    <TableRow>
                      <TableCell colSpan={columns}>
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

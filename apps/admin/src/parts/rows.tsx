import { Box, useMediaQuery } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, type RaRecord } from 'react-admin';
import { BulkBar } from './bulk-bar.tsx';
import { CardList, type CardContent } from './card-list.tsx';
import { SelectPage, SelectRow } from './select-boxes.tsx';

export interface RowsProps<R extends RaRecord> {
  /** A row on a phone. */
  readonly card: (record: R) => CardContent;
  /** What stands there where nothing is in it. */
  readonly empty: ReactNode;
  /** Buttons for the rows that are ticked; without any, rows cannot be ticked. */
  readonly bulkActions?: ReactElement | false;
  readonly canOpen?: boolean;
  readonly isRowSelectable?: (record: R) => boolean;
  /** The columns, on anything wider. */
  readonly children: ReactNode;
}

/** The records of a list: a table, or cards where a table would have to be pushed about. */
export function Rows<R extends RaRecord>({
  card,
  empty,
  bulkActions = false,
  canOpen = true,
  isRowSelectable = () => true,
  children,
}: RowsProps<R>) {
  const isPhone = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  const canTick = bulkActions !== false;
  return (
    <>
      {isPhone ? (
        <CardList
          canOpen={canOpen}
          card={card}
          empty={empty}
          {...(canTick ? { isSelectable: isRowSelectable } : {})}
        />
      ) : (
        // Only the table is pushed about where it is wider than the window: what is below it stays in sight.
        <Box sx={{ overflowX: 'auto' }}>
          <DataTable<R>
            rowClick={canOpen ? 'show' : false}
            bulkActionButtons={false}
            bulkActionsToolbar={false}
            empty={<p style={{ padding: '1rem', margin: 0 }}>{empty}</p>}
          >
            {canTick ? (
              <DataTable.Col
                disableSort
                padding="checkbox"
                label={<SelectPage isSelectable={isRowSelectable} />}
                render={(record: R) => <SelectRow record={record} isSelectable={isRowSelectable} />}
              />
            ) : null}
            {children}
          </DataTable>
        </Box>
      )}
      {canTick && <BulkBar>{bulkActions}</BulkBar>}
    </>
  );
}

import { useMediaQuery } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { BulkActionsToolbar, DataTable, useListContext, type RaRecord } from 'react-admin';
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
  const { selectedIds } = useListContext();
  const isPhone = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  if (isPhone) return <CardList canOpen={canOpen} card={card} empty={empty} />;
  return (
    <DataTable<R>
      rowClick={canOpen ? 'show' : false}
      bulkActionButtons={false}
      // Not there until something is ticked: react-admin only folds it, and the keyboard would reach what nobody sees.
      bulkActionsToolbar={
        bulkActions !== false &&
        selectedIds.length > 0 && <BulkActionsToolbar>{bulkActions}</BulkActionsToolbar>
      }
      empty={<p style={{ padding: '1rem', margin: 0 }}>{empty}</p>}
    >
      {bulkActions === false ? null : (
        <DataTable.Col
          disableSort
          padding="checkbox"
          label={<SelectPage isSelectable={isRowSelectable} />}
          render={(record: R) => <SelectRow record={record} isSelectable={isRowSelectable} />}
        />
      )}
      {children}
    </DataTable>
  );
}

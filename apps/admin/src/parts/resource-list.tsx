import type { AdminResource, permissions } from '@spotter/contract/admin/permissions';
import type { ReactElement, ReactNode } from 'react';
import {
  CreateButton,
  FilterButton,
  List,
  Pagination,
  TopToolbar,
  useListContext,
  useResourceDefinition,
  type ListProps,
  type RaRecord,
} from 'react-admin';
import { ExportMenu } from './export-menu.tsx';
import { Rows, type RowsProps } from './rows.tsx';
import { useCan } from '../app/use-can.ts';

type FromList =
  | 'disableSyncWithLocation'
  | 'filter'
  | 'filterDefaultValues'
  | 'queryOptions'
  | 'sort'
  | 'storeKey'
  | 'title';

/** Resources whose lists can be had as files. */
type Exported = {
  [R in AdminResource]: 'export' extends keyof (typeof permissions)[R] ? R : never;
}[AdminResource];

export interface ResourceListProps<R extends RaRecord> extends RowsProps<R>, Pick<ListProps, FromList> {
  readonly resource: Exported;
  readonly filters?: ReactElement[];
  /** Buttons beside those that every list has. */
  readonly actions?: ReactNode;
}

const pagination = <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />;

function isOptional(filter: ReactElement): boolean {
  return (filter.props as { alwaysOn?: boolean }).alwaysOn !== true;
}

/** On a phone it floats above the foot of the window, where the bar for what is ticked is. */
function AddButton() {
  const { selectedIds } = useListContext();
  const hidden = { '&.RaCreateButton-floating': { display: 'none' } };
  return <CreateButton sx={selectedIds.length > 0 ? hidden : {}} />;
}

/** A list as each resource has it: filters, buttons, the rows, and pages. */
export function ResourceList<R extends RaRecord>(props: ResourceListProps<R>) {
  const {
    resource,
    filters,
    actions,
    card,
    empty,
    bulkActions,
    canOpen,
    isRowSelectable,
    children,
    ...list
  } = props;
  const { hasCreate } = useResourceDefinition({ resource });
  const canExport = useCan(resource, 'export');
  return (
    <List
      perPage={25}
      exporter={false}
      pagination={pagination}
      resource={resource}
      {...list}
      {...(filters ? { filters } : {})}
      // An empty list keeps its buttons and says what is not there; react-admin would show another page.
      empty={false}
      actions={
        <TopToolbar>
          {filters?.some(isOptional) === true && <FilterButton />}
          {actions}
          {hasCreate === true && <AddButton />}
          {canExport && <ExportMenu />}
        </TopToolbar>
      }
    >
      <Rows<R>
        card={card}
        empty={empty}
        {...(bulkActions === undefined ? {} : { bulkActions })}
        {...(canOpen === undefined ? {} : { canOpen })}
        {...(isRowSelectable === undefined ? {} : { isRowSelectable })}
      >
        {children}
      </Rows>
    </List>
  );
}

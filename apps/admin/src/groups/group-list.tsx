import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import { IconButton, List as MuiList, ListItem, ListItemText, Skeleton } from '@mui/material';
import type { AdminGroup } from '@spotter/contract/admin/catalogue';
import {
  CreateButton,
  EditButton,
  Link,
  List,
  TopToolbar,
  useListContext,
  useNotify,
  useRefresh,
} from 'react-admin';
import { useState } from 'react';
import { useCalls } from '../api/use-calls.ts';
import { useCan } from '../app/use-can.ts';
import { ExportMenu } from '../parts/export-menu.tsx';
import { useWords } from '../words/use-words.ts';

function moved(ids: readonly number[], index: number, by: -1 | 1): number[] {
  const order = [...ids];
  const [id] = order.splice(index, 1);
  if (id !== undefined) order.splice(index + by, 0, id);
  return order;
}

/** All groups in the order that clients show them in, which is changed here. */
function GroupRows() {
  const { data, isPending } = useListContext<AdminGroup>();
  const { reorderGroups } = useCalls();
  const { say } = useWords();
  const canEdit = useCan('groups', 'edit');
  const notify = useNotify();
  const refresh = useRefresh();
  const [isBusy, setIsBusy] = useState(false);
  if (isPending) return <Skeleton variant="rectangular" height={320} />;
  const rows = data ?? [];

  async function move(index: number, by: -1 | 1): Promise<void> {
    setIsBusy(true);
    try {
      await reorderGroups(
        moved(
          rows.map(({ id }) => id),
          index,
          by,
        ),
      );
      refresh();
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <MuiList>
      {rows.map((group, index) => (
        <ListItem key={group.id} divider={index < rows.length - 1} sx={{ gap: 0.5 }}>
          <ListItemText
            primary={group.name}
            secondary={
              <Link to={`/exercises?filter=${encodeURIComponent(JSON.stringify({ group_id: group.id }))}`}>
                {say('groups.exercises', { count: group.exercises })}
              </Link>
            }
          />
          {canEdit && (
            <>
              <IconButton
                aria-label={say('groups.moveUp', { name: group.name })}
                disabled={isBusy || index === 0}
                onClick={() => void move(index, -1)}
              >
                <UpIcon fontSize="small" />
              </IconButton>
              <IconButton
                aria-label={say('groups.moveDown', { name: group.name })}
                disabled={isBusy || index === rows.length - 1}
                onClick={() => void move(index, 1)}
              >
                <DownIcon fontSize="small" />
              </IconButton>
              <EditButton
                record={group}
                resource="groups"
                aria-label={say('groups.edit', { name: group.name })}
              />
            </>
          )}
        </ListItem>
      ))}
    </MuiList>
  );
}

export function GroupList() {
  const canCreate = useCan('groups', 'create');
  return (
    <List
      exporter={false}
      perPage={200}
      pagination={false}
      sort={{ field: 'position', order: 'ASC' }}
      empty={false}
      actions={
        <TopToolbar>
          {canCreate && <CreateButton />}
          <ExportMenu />
        </TopToolbar>
      }
    >
      <GroupRows />
    </List>
  );
}

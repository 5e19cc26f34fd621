import type { AdminUser } from '@spotter/contract/admin/users';
import { useListContext, useRefresh } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { useWords } from '../words/use-words.ts';

/** For the people who are ticked in the list. */
export function UserBulkActions() {
  const { selectedIds, onUnselectItems } = useListContext<AdminUser>();
  const { updateMany, deleteMany } = useCalls();
  const refresh = useRefresh();
  const { say } = useWords();
  const ids = [...selectedIds];
  const count = ids.length;

  async function change(doIt: () => Promise<unknown>, done: string): Promise<string> {
    await doIt();
    onUnselectItems();
    refresh();
    return done;
  }

  return (
    <>
      <ActionButton
        label={say('people.reactivate')}
        onDo={() =>
          change(
            () => updateMany('users', { ids, data: { is_active: true } }),
            say('people.bulk.reactivated', { count }),
          )
        }
      />
      <ActionButton
        label={say('people.deactivate.label')}
        question={{
          title: say('people.bulk.deactivateTitle', { count }),
          text: say('people.bulk.deactivateText'),
          confirm: say('people.deactivate.label'),
        }}
        onDo={() =>
          change(
            () => updateMany('users', { ids, data: { is_active: false } }),
            say('people.bulk.deactivated', { count }),
          )
        }
      />
      <ActionButton
        label={say('ra.action.delete')}
        color="error"
        question={{
          title: say('people.bulk.deleteTitle', { count }),
          text: say('people.bulk.deleteText'),
          confirm: say('people.delete.forGood'),
        }}
        onDo={() =>
          change(
            () => deleteMany('users', { ids, meta: { mode: 'delete' } }),
            say('people.bulk.deleted', { count }),
          )
        }
      />
    </>
  );
}

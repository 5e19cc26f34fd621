import type { AdminUser } from '@spotter/contract/admin/users';
import { useListContext, useRefresh } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';

function people(count: number): string {
  return count === 1 ? 'one person' : `${count} people`;
}

/** For the people who are ticked in the list. */
export function UserBulkActions() {
  const { selectedIds, onUnselectItems } = useListContext<AdminUser>();
  const { updateMany, deleteMany } = useCalls();
  const refresh = useRefresh();
  const ids = [...selectedIds];
  const whom = people(ids.length);

  async function change(doIt: () => Promise<unknown>, done: string): Promise<string> {
    await doIt();
    onUnselectItems();
    refresh();
    return done;
  }

  return (
    <>
      <ActionButton
        label="Reactivate"
        onDo={() =>
          change(() => updateMany('users', { ids, data: { is_active: true } }), `Reactivated ${whom}.`)
        }
      />
      <ActionButton
        label="Deactivate"
        question={{
          title: `Deactivate ${whom}?`,
          text: 'They are logged out everywhere and cannot log in until they are reactivated. Nothing of theirs is lost.',
          confirm: 'Deactivate',
        }}
        onDo={() =>
          change(() => updateMany('users', { ids, data: { is_active: false } }), `Deactivated ${whom}.`)
        }
      />
      <ActionButton
        label="Delete"
        color="error"
        question={{
          title: `Delete ${whom} and everything of theirs?`,
          text: 'Their accounts, logins, sessions, workouts and repetitions go, and cannot be brought back. Open a person to export what is theirs first, or to keep their workouts as numbers of nobody.',
          confirm: 'Delete for good',
        }}
        onDo={() => change(() => deleteMany('users', { ids, meta: { mode: 'delete' } }), `Deleted ${whom}.`)}
      />
    </>
  );
}

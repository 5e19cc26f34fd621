import { ByRowId } from '@spotter/contract/admin/conventions';
import { DeletionPreview } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { showSeconds } from '../../../platform/http/show-seconds.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangePeople } from './change-people.ts';
import type { PeopleStore } from './people-store.ts';

export function previewDeletion(
  app: App,
  staff: Staff,
  people: Pick<PeopleStore, 'numbers'>,
  { refusal }: Pick<ChangePeople, 'refusal'>,
): void {
  app.get(
    '/admin/api/users/:id/deletion',
    staff.may('users.delete', {
      operationId: 'previewDeletion',
      summary: 'What would go with an account',
      params: ByRowId,
      response: { 200: DeletionPreview },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async (request) => {
      const id = request.params.id;
      const refused = await refusal([id]);
      if (refused?.code === 'admin.not_found') throw refused;
      const { logins, knownClients, sessions, workouts, repetitions, heldMs } = await people.numbers(id);
      return {
        logins,
        known_clients: knownClients,
        sessions,
        workouts,
        repetitions,
        held_seconds: showSeconds(heldMs),
        refusal: refused?.detail ?? null,
      };
    },
  );
}

import { NumberId } from '@spotter/contract/admin/conventions';
import { DeletionPreview } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { showSeconds } from '../list/show-seconds.ts';
import { noSuchRecord, recordId } from '../list/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { refusalError } from './refusal-error.ts';

export function previewDeletion(app: App, { gate, users, changes }: AdminUsersDeps): void {
  app.get(
    '/admin/api/users/:id/deletion',
    {
      onRequest: gate.may('users.delete'),
      schema: {
        ...permitted('users.delete', 'previewDeletion', 'What would go with an account'),
        params: NumberId,
        response: {
          200: DeletionPreview,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    async (request) => {
      const id = recordId(request.params, 'account');
      const refusal = await changes.mayRemove([id]);
      if (refusal?.refused === 'missing') throw noSuchRecord('account');
      const { logins, knownClients, sessions, workouts, repetitions, heldMs } = await users.numbers(id);
      return {
        logins,
        known_clients: knownClients,
        sessions,
        workouts,
        repetitions,
        held_seconds: showSeconds(heldMs),
        refusal: refusal ? refusalError(refusal).detail : null,
      };
    },
  );
}

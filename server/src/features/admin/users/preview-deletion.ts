import { NumberId } from '@spotter/contract/admin/conventions';
import { DeletionPreview } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { showSeconds } from '../../../platform/http/show-seconds.ts';
import { noSuchRecord, recordId } from '../../../platform/http/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { refusalError } from './refusal-error.ts';

export function previewDeletion(app: App, { staff, users, changes }: AdminUsersDeps): void {
  app.get(
    '/admin/api/users/:id/deletion',
    staff.may('users.delete', {
      operationId: 'previewDeletion',
      summary: 'What would go with an account',
      params: NumberId,
      response: { 200: DeletionPreview },
      problems: ['request.invalid', 'admin.not_found'],
    }),
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

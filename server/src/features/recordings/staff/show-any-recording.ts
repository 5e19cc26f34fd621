import { AdminRecording } from '@spotter/contract/admin/coaching';
import { ByUuid } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { RecordingsListStore } from './recordings-list-store.ts';
import { showAdminRecording } from './show-admin-recording.ts';

export function showAnyRecording(app: App, staff: Staff, { one }: Pick<RecordingsListStore, 'one'>): void {
  app.get(
    '/admin/api/recordings/:id',
    staff.may('recordings.list', {
      operationId: 'showAnyRecording',
      summary: 'One recording, without its poses',
      params: ByUuid,
      response: { 200: AdminRecording },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => showAdminRecording(await one(params.id)),
  );
}

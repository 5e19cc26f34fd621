import { NumberId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithGroup } from './group-refusal-error.ts';

export function deleteGroup(app: App, { gate, groups, clock }: CatalogueDeps): void {
  app.delete(
    '/admin/api/groups/:id',
    {
      onRequest: gate.may('groups.delete'),
      schema: {
        ...permitted('groups.delete', 'deleteGroup', 'Delete an empty exercise group'),
        params: NumberId,
        response: {
          204: Type.Null({ description: 'It is gone.' }),
          ...dashboardProblems('request.invalid', 'no-body', 'staff', 'admin.not_found', 'admin.in_use'),
        },
      },
    },
    async (request, reply) => {
      const id = recordId(request.params, 'group');
      doneWithGroup(await groups.remove(staffOf(request), id, clock.nowMs()));
      return reply.code(204).send(null);
    },
  );
}

import {
  AdminGroup,
  AdminGroupPage,
  AdminGroupQuery,
  GroupChange,
  GroupFields,
  NewOrder,
} from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { noSuchRecord, recordId } from '../list/record-id.ts';
import { showPage } from '../list/show-page.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';
import type { GroupRefusal, GroupsStore } from './groups-store.ts';

function done<T extends object>(result: T | GroupRefusal): T {
  if (!('refused' in result)) return result;
  if (result.refused === 'missing') throw noSuchRecord('group');
  if (result.refused === 'in_use') {
    throw new AppError('admin.in_use', {
      detail: 'The group has exercises, drafts included. Move or delete them first.',
    });
  }
  throw new AppError('admin.taken', {
    detail: 'Another group has this name. Choose another.',
    fields: [{ path: '/name', message: 'Is taken.' }],
  });
}

async function found(groups: GroupsStore, id: number) {
  const group = await groups.find(id);
  if (!group) throw noSuchRecord('group');
  return group;
}

/** A name without surrounding space. @throws AppError where nothing is left, or what nobody can see */
function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw rulesError([{ path: '/name', message: 'Must not be empty.' }]);
  if (/[\p{Cc}\p{Cs}]/u.test(trimmed)) {
    throw rulesError([{ path: '/name', message: 'Must not hold control characters.' }]);
  }
  return trimmed;
}

export function registerGroups(app: App, { gate, groups, changes, clock }: CatalogueDeps): void {
  app.get(
    '/admin/api/groups',
    {
      onRequest: gate.may('groups.list'),
      schema: {
        ...permitted('groups.list', 'listGroups', 'Exercise groups, a page at a time'),
        querystring: AdminGroupQuery,
        response: { 200: AdminGroupPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) => showPage(await groups.list(query, listRequest(query)), (group) => group),
  );

  app.get(
    '/admin/api/groups/:id',
    {
      onRequest: gate.may('groups.show'),
      schema: {
        ...permitted('groups.show', 'showGroup', 'One exercise group'),
        params: NumberId,
        response: { 200: AdminGroup, ...dashboardProblems('request.invalid', 'staff', 'admin.not_found') },
      },
    },
    ({ params }) => found(groups, recordId(params, 'group')),
  );

  app.post(
    '/admin/api/groups',
    {
      onRequest: gate.may('groups.create'),
      schema: {
        ...permitted('groups.create', 'createGroup', 'Add an exercise group'),
        body: GroupFields,
        response: { 201: AdminGroup, ...dashboardProblems('body', 'staff', 'admin.taken') },
      },
    },
    async (request, reply) => {
      const { name, position } = request.body;
      const group = { name: checkedName(name), position };
      const { id } = done(await groups.create(staffOf(request), group, clock.nowMs()));
      reply.code(201);
      return found(groups, id);
    },
  );

  app.patch(
    '/admin/api/groups/:id',
    {
      onRequest: gate.may('groups.edit'),
      schema: {
        ...permitted(
          'groups.edit',
          'updateGroup',
          'Rename or move an exercise group; clients see it at once',
        ),
        params: NumberId,
        body: GroupChange,
        response: {
          200: AdminGroup,
          ...dashboardProblems('body', 'staff', 'admin.not_found', 'admin.taken'),
        },
      },
    },
    async (request) => {
      const id = recordId(request.params, 'group');
      const { name, position } = request.body;
      const patch = {
        ...(name === undefined ? {} : { name: checkedName(name) }),
        ...(position === undefined ? {} : { position }),
      };
      done(await groups.change(staffOf(request), id, patch, clock.nowMs()));
      return found(groups, id);
    },
  );

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
      done(await groups.remove(staffOf(request), id, clock.nowMs()));
      return reply.code(204).send(null);
    },
  );

  app.put(
    '/admin/api/groups/order',
    {
      onRequest: gate.may('groups.edit'),
      schema: {
        ...permitted('groups.edit', 'orderGroups', 'Put the groups in this order'),
        body: NewOrder,
        response: {
          204: Type.Null({ description: 'They are in this order.' }),
          ...dashboardProblems('body', 'staff', 'admin.not_found'),
        },
      },
    },
    async (request, reply) => {
      done(await groups.order(staffOf(request), request.body.ids, clock.nowMs()));
      return reply.code(204).send(null);
    },
  );

  app.put(
    '/admin/api/groups/:id/order',
    {
      onRequest: gate.may('exercises.edit'),
      schema: {
        ...permitted('exercises.edit', 'orderExercises', 'Put the exercises of a group in this order'),
        params: NumberId,
        body: NewOrder,
        response: {
          204: Type.Null({ description: 'They are in this order.' }),
          ...dashboardProblems('body', 'staff', 'admin.not_found'),
        },
      },
    },
    async (request, reply) => {
      const id = recordId(request.params, 'group');
      doneWithExercise(await changes.order(staffOf(request), id, request.body.ids, clock.nowMs()));
      return reply.code(204).send(null);
    },
  );
}

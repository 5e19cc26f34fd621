import type {
  AdminExerciseDetail,
  ExerciseChange,
  ExercisesBulk,
  ExerciseVersion,
  NewExercise,
  NewOrder,
} from '@spotter/contract/admin/catalogue';
import { demoMuscles, type DemoRecords } from './demo-records.ts';
import type { DemoRoute } from './demo-route.ts';
import { snapshotOf } from './make-catalogue.ts';
import { refuse } from './refuse.ts';

const blank = {
  aliases: [],
  links: [],
  is_published: false,
  position: 0,
  source: '',
  licence: '',
  author: '',
};

export function catalogueRoutes({ groups, exercises, history }: DemoRecords): DemoRoute[] {
  function indexOf(id: string | undefined): number {
    const index = exercises.findIndex((exercise) => exercise.id === Number(id));
    return index >= 0 ? index : refuse('admin.not_found', 'There is no such exercise.');
  }
  function remember(
    exercise: AdminExerciseDetail,
    action: ExerciseVersion['action'],
    changed: string[],
  ): void {
    const versions = history.get(exercise.id) ?? [];
    const { id, version, updated_at: at } = exercise;
    history.set(id, [
      {
        id: `${id}-${version}`,
        version,
        at,
        actor_id: 1,
        actor_name: 'Demo owner',
        action,
        changed,
        snapshot: snapshotOf(exercise),
      },
      ...versions,
    ]);
  }
  function change(
    id: string | undefined,
    fields: ExerciseChange,
    action: ExerciseVersion['action'],
  ): AdminExerciseDetail {
    const index = indexOf(id);
    const before = exercises[index] as AdminExerciseDetail;
    const changed: AdminExerciseDetail = {
      ...before,
      ...fields,
      group_name: groups.find((group) => group.id === (fields.group_id ?? before.group_id))?.name ?? '',
      version: before.version + 1,
      updated_at: new Date().toISOString(),
    };
    exercises[index] = changed;
    remember(changed, action, Object.keys(fields));
    return changed;
  }

  return [
    {
      on: ['GET', /^muscles$/],
      answer: () => ({
        data: demoMuscles.map((name) => ({ id: name, name })),
        total: demoMuscles.length,
        hasNextPage: false,
      }),
    },
    {
      on: ['POST', /^groups$/],
      answer: (_ids, { body }) => {
        const { name } = body as { name: string };
        const group = {
          id: Math.max(...groups.map(({ id }) => id)) + 1,
          name,
          position: groups.length,
          exercises: 0,
        };
        groups.push(group);
        return group;
      },
    },
    {
      on: ['PUT', /^groups\/order$/],
      answer: (_ids, { body }) => {
        const { ids } = body as NewOrder;
        for (const [index, group] of groups.entries())
          groups[index] = { ...group, position: ids.indexOf(group.id) };
        return undefined;
      },
    },
    {
      on: ['PATCH', /^groups\/(\d+)$/],
      answer: ([id], { body }) => {
        const index = groups.findIndex((group) => group.id === Number(id));
        const group = groups[index] ?? refuse('admin.not_found', 'There is no such group.');
        groups[index] = { ...group, ...(body as object) };
        return groups[index];
      },
    },
    {
      on: ['DELETE', /^groups\/(\d+)$/],
      answer: ([id]) => {
        if (exercises.some((exercise) => exercise.group_id === Number(id))) {
          refuse('admin.in_use', 'The group has exercises: move or delete them first.');
        }
        groups.splice(
          groups.findIndex((group) => group.id === Number(id)),
          1,
        );
        return undefined;
      },
    },
    {
      on: ['POST', /^exercises$/],
      answer: (_ids, { body }) => {
        const fields = body as NewExercise;
        const now = new Date().toISOString();
        const exercise: AdminExerciseDetail = {
          ...blank,
          ...fields,
          id: Math.max(...exercises.map(({ id }) => id)) + 1,
          slug: fields.slug ?? fields.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'),
          group_name: groups.find(({ id }) => id === fields.group_id)?.name ?? '',
          picture: null,
          pictures: [],
          version: 1,
          created_at: now,
          updated_at: now,
        };
        exercises.push(exercise);
        remember(exercise, 'create', []);
        return exercise;
      },
    },
    {
      on: ['PATCH', /^exercises\/(\d+)$/],
      answer: ([id], { body }) => {
        const { version, ...fields } = body as ExerciseChange;
        if (version !== undefined && version !== exercises[indexOf(id)]?.version) {
          refuse('admin.changed_meanwhile', 'Somebody else has changed this exercise. Load it again.');
        }
        return change(id, fields, 'edit');
      },
    },
    {
      on: ['DELETE', /^exercises\/(\d+)$/],
      answer: ([id]) => {
        exercises.splice(indexOf(id), 1);
        return undefined;
      },
    },
    {
      on: ['POST', /^exercises\/bulk$/],
      answer: (_ids, { body }) => {
        const bulk = body as ExercisesBulk;
        for (const id of bulk.ids.map(String)) {
          if (bulk.action === 'delete') exercises.splice(indexOf(id), 1);
          if (bulk.action === 'publish') change(id, { is_published: bulk.is_published }, 'edit');
          if (bulk.action === 'move') change(id, { group_id: bulk.group_id }, 'edit');
        }
        return { data: bulk.ids };
      },
    },
    {
      on: ['GET', /^exercises\/(\d+)\/history$/],
      answer: ([id]) => ({ data: history.get(Number(id)) ?? [] }),
    },
    {
      on: ['POST', /^exercises\/(\d+)\/restore$/],
      answer: ([id], { body }) => {
        const { version } = body as { version: number };
        const found = history.get(Number(id))?.find((entry) => entry.version === version);
        return change(
          id,
          found?.snapshot ?? refuse('admin.not_found', 'There is no such version.'),
          'restore',
        );
      },
    },
  ];
}

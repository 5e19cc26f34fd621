// The routines of a fake server.
import type { Exercise } from '@spotter/contract/exercises';
import type { NewRoutine, Routine } from '@spotter/contract/routines';
import type { FetchAnswer } from '../platform/ports.ts';
import { answer, found } from './fake-answers.ts';

interface Asked {
  readonly body: unknown;
  readonly id: string;
}

type Routes = Readonly<Record<string, (asked: Asked) => FetchAnswer>>;

interface Records {
  readonly exercises: readonly Exercise[];
  readonly routines: Routine[];
}

export function fakeRoutines({ routines, exercises }: Records): Routes {
  let made = 0;
  const at = (id: string): number => routines.findIndex((routine) => routine.id === id);

  function stepsOf(steps: NewRoutine['steps']): Routine['steps'] {
    return steps.map(({ rest_seconds = null, weight_kg = null, ...step }) => {
      const exercise_name = exercises.find(({ id }) => id === step.exercise_id)?.name ?? '';
      return { ...step, rest_seconds, weight_kg, exercise_name, exercise: exercise_name.toLowerCase() };
    });
  }

  return {
    'GET /api/routines/': () => answer(200, { routines }),
    'GET /api/routines/ready/': () => answer(200, { routines: [] }),
    'GET /api/routines/:id/': ({ id }) => found(routines[at(id)], 'routines.not_found'),
    'POST /api/routines/': ({ body }) => {
      const { name, goal, level, days, steps } = body as NewRoutine;
      made += 1;
      const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
      const moment = '2026-11-25T17:00:00.000Z';
      const shown = { name, goal, level, days, steps: stepsOf(steps) };
      routines.push({ id, ...shown, created_at: moment, updated_at: moment });
      return answer(201, routines.at(-1));
    },
    'PATCH /api/routines/:id/': ({ id, body }) => {
      const { steps, ...change } = body as Partial<NewRoutine>;
      const before = routines[at(id)];
      if (before) routines[at(id)] = { ...before, ...change, ...(steps ? { steps: stepsOf(steps) } : {}) };
      return found(routines[at(id)], 'routines.not_found');
    },
    'PUT /api/routines/order/': ({ body }) => {
      const { ids } = body as { readonly ids: readonly string[] };
      routines.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
      return answer(204);
    },
    'DELETE /api/routines/:id/': ({ id }) => {
      if (at(id) < 0) return found(undefined, 'routines.not_found');
      routines.splice(at(id), 1);
      return answer(204);
    },
  };
}

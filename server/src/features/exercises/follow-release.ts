// At each start: exercises take the specifications that this release brings, except those that somebody has edited.
import type { Specification } from '@spotter/coach/specification/specification';
import type { EditableExercise } from './exercises-store.ts';
import { sameJson } from './same-json.ts';
import type { ExerciseSpecificationsStore, NewSpecification } from './exercise-specifications-store.ts';

/**
 * Gives each exercise without a specification the bundled one, and brings unedited ones up to the release. Several
 * processes may do it at once: whoever comes second finds it done.
 * @param bundledFor the bundled specification of a slug, undefined where there is none
 */
export async function followRelease(
  exercises: readonly EditableExercise[],
  bundledFor: (slug: string) => Specification | undefined,
  store: Pick<ExerciseSpecificationsStore, 'liveOfAll' | 'addAll'>,
  nowMs: number,
): Promise<void> {
  const liveOfAll = await store.liveOfAll();
  const brought = exercises.flatMap(({ id, values }) => {
    const specification = bundledFor(values.slug);
    const live = liveOfAll.get(id);
    if (!specification || live?.origin === 'edited') return [];
    if (live && sameJson(live.specification, specification)) return [];
    const version: NewSpecification = {
      exerciseId: id,
      origin: 'bundled',
      bundledVersion: specification.version,
      specification,
      note: live ? 'Brought by a new release.' : 'Came with Spotter.',
      authorId: null,
      createdAt: nowMs,
      isLive: true,
    };
    return [{ version, newest: live?.newest ?? 0 }];
  });
  await store.addAll(brought);
}

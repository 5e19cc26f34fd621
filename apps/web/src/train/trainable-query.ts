import { SpotterError } from '@spotter/client/rest';
import { queryOptions } from '@tanstack/react-query';
import type { Specification } from '@spotter/coach/specification/specification';
import type { Services } from '../app/services.ts';
import type { Trainable } from './open-coach.ts';

/** Null of an exercise that nobody has described: what is repeated in it is counted. */
async function specificationOf(spotter: Services['spotter'], id: number): Promise<Specification | null> {
  try {
    return (await spotter.exercises.specification(id)) as Specification;
  } catch (error) {
    if (error instanceof SpotterError && error.code === 'exercises.no_specification') return null;
    throw error;
  }
}

/** @param id of the catalogue, or `auto` */
export const trainableQuery = (spotter: Services['spotter'], id: string) =>
  queryOptions({
    queryKey: ['trainable', id],
    queryFn: async (): Promise<Trainable> => {
      if (id === 'auto') return { kind: 'auto' };
      const number = Number(id);
      const [{ name }, { slug }, specification] = await Promise.all([
        spotter.exercises.get(number),
        spotter.exercises.details(number),
        specificationOf(spotter, number),
      ]);
      return { kind: 'exercise', id: number, key: slug, name, specification };
    },
    staleTime: Infinity,
  });

import { queryOptions } from '@tanstack/react-query';
import type { Specification } from '@spotter/coach/specification/specification';
import type { Services } from '../app/services.ts';
import type { Trainable } from './open-coach.ts';

/** @param id of the catalogue, or `auto` */
export const trainableQuery = (spotter: Services['spotter'], id: string) =>
  queryOptions({
    queryKey: ['trainable', id],
    queryFn: async (): Promise<Trainable> => {
      if (id === 'auto') return { kind: 'auto' };
      const number = Number(id);
      const [{ name }, { slug, has_specification }] = await Promise.all([
        spotter.exercises.get(number),
        spotter.exercises.details(number),
      ]);
      // What is repeated in an exercise that nobody has described is counted.
      const specification = has_specification
        ? ((await spotter.exercises.specification(number)) as Specification)
        : null;
      return { kind: 'exercise', id: number, key: slug, name, specification };
    },
    staleTime: Infinity,
  });

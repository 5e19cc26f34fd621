// What the catalogue is asked for, kept for as long as the page lives.
import type { Specification } from '@spotter/coach/specification/specification';
import { queryOptions } from '@tanstack/react-query';
import type { Services } from '../app/services.ts';

type Spotter = Services['spotter'];

export const exercisesQuery = ({ exercises }: Spotter) =>
  queryOptions({ queryKey: ['exercises'], queryFn: () => exercises.list() });

export const exerciseQuery = ({ exercises }: Spotter, id: number) =>
  queryOptions({ queryKey: ['exercises', id], queryFn: () => exercises.get(id) });

export const detailsQuery = ({ exercises }: Spotter, id: number) =>
  queryOptions({ queryKey: ['exercises', id, 'details'], queryFn: () => exercises.details(id) });

export const specificationQuery = ({ exercises }: Spotter, id: number) =>
  queryOptions({
    queryKey: ['exercises', id, 'specification'],
    queryFn: async () => (await exercises.specification(id)) as Specification,
  });

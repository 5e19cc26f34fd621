// What somebody means to train, kept for as long as the page lives.
import { queryOptions } from '@tanstack/react-query';
import type { Services } from '../app/services.ts';

type Routines = Pick<Services['spotter'], 'routines'>;

export const routinesQuery = ({ routines }: Routines) =>
  queryOptions({ queryKey: ['routines'], queryFn: () => routines.list() });

export const routineQuery = ({ routines }: Routines, id: string) =>
  queryOptions({ queryKey: ['routines', id], queryFn: () => routines.get(id) });

/** @param language of names and sentences */
export const readyRoutinesQuery = ({ routines }: Routines, language: string) =>
  queryOptions({ queryKey: ['ready-routines', language], queryFn: () => routines.ready(language) });

import type { Catalogue } from '../catalogue.ts';

export const train: Catalogue['train'] = {
  title: 'Trainieren: %{exercise}',
};

import type { ImportFormat } from '@spotter/contract/admin/import';

export const formatNames: Record<ImportFormat, string> = {
  'spotter-csv': 'Spotter, CSV',
  'spotter-json': 'Spotter, JSON',
  'free-exercise-db': 'free-exercise-db, JSON',
  wger: 'wger, JSON',
};

import type { RaRecord } from 'react-admin';

/**
 * Fields that hold a number in a list and the things themselves in a record. react-admin shows a row of the list while the
 * record is on its way, so in rows they get a name of their own.
 */
const counts: Readonly<Record<string, readonly [field: string, name: string]>> = {
  exercises: ['pictures', 'picture_count'],
  workouts: ['sets', 'set_count'],
};

export function nameCounts(resource: string, row: RaRecord): RaRecord {
  const count = counts[resource];
  if (!count) return row;
  const [field, name] = count;
  const { [field]: value, ...rest } = row as Record<string, unknown>;
  return { ...rest, id: row.id, [name]: value };
}

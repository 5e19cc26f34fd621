import type { PlannedRow } from './plan-import.ts';

/** How many rows of a plan do this. */
export function countRows(rows: readonly PlannedRow[], action: PlannedRow['action']): number {
  return rows.filter((row) => row.action === action).length;
}

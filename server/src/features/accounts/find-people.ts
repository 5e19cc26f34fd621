import type { Condition } from '../../platform/database/condition.ts';

/** Narrows a query to the people that a text means; undefined where it holds no word. */
export type FindPeople = (
  /** Holds a user's id, such as `sessions.user_id`. */
  column: string,
  text: string,
) => Promise<{ readonly where: Condition; readonly areMany: boolean } | undefined>;

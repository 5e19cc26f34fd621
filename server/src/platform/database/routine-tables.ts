// The tables of what people mean to train; schema.ts lists all.

export interface RoutinesTable {
  id: string;
  user_id: number;
  /** Counts up in the order that the person wants. */
  position: number;
  name: string;
  goal: string;
  level: string;
  /** JSON array of days of the week, 1 is Monday. */
  days: string;
  created_at: number;
  updated_at: number;
}

export interface RoutineStepsTable {
  routine_id: string;
  /** From 1. */
  position: number;
  exercise_id: number;
  sets: number;
  /** What a set is meant to come to; both null is nothing. */
  repetitions: number | null;
  seconds: number | null;
  rest_seconds: number | null;
  weight_kg: number | null;
}

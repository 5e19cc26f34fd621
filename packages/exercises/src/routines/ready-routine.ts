// A routine that comes with the release: one record. Its exercises are ones that the camera can count and judge.

/** Languages that are spoken where people choose a routine. */
export const routineLanguages = ['en', 'de', 'es', 'ar'] as const;
export type RoutineLanguage = (typeof routineLanguages)[number];

type Said = Readonly<Record<RoutineLanguage, string>>;

export interface ReadyStep {
  readonly slug: string;
  readonly sets: number;
  readonly target: { readonly repetitions: number } | { readonly seconds: number };
  readonly restSeconds: number;
}

export interface ReadyRoutine {
  /** snake_case, never changed once released. */
  readonly key: string;
  readonly goal: 'strength' | 'muscle' | 'endurance' | 'mobility' | 'gentle_start';
  readonly level: 'beginner' | 'intermediate' | 'advanced';
  readonly equipment: 'none' | 'dumbbells';
  /** 1 is Monday. */
  readonly days: readonly number[];
  readonly name: Said;
  readonly about: Said;
  readonly steps: readonly ReadyStep[];
}

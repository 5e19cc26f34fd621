// Made by apps/web/build/exercise-names.ts of the records of the exercises.
declare module 'virtual:exercise-names/*' {
  /** What an exercise of the release is called, by its English name. */
  export const exerciseNames: Readonly<Record<string, string>>;
}

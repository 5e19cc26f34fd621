/** What went wrong with a database that is not the one of `DATABASE_URL` or `DATA_DIR`. */
export class OtherDatabaseError extends Error {
  /** What whoever gave it knows it by: a setting, or an argument of a command. */
  readonly given: string;

  constructor(given: string, cause: unknown) {
    super(`the database of ${given} cannot be used`, { cause });
    this.given = given;
  }
}

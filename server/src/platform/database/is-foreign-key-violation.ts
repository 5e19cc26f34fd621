const codes = new Set<unknown>(['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY']);

/** Whether a statement failed because a row that it refers to is not there, any more. */
export function isForeignKeyViolation(error: unknown): boolean {
  return error instanceof Error && codes.has((error as Error & { code?: unknown }).code);
}

const postgresUniqueViolation = '23505';

/** Whether a statement failed because a unique column already holds the value; `column` is the one to look for. */
export function isUniqueViolation(error: unknown, column: string): boolean {
  if (!(error instanceof Error)) return false;
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  if (code === 'SQLITE_CONSTRAINT_UNIQUE') return error.message.includes(column);
  return code === postgresUniqueViolation && typeof constraint === 'string' && constraint.includes(column);
}

// What the log may hold of an error. Databases quote the row that broke a rule, and with it names and emails.

export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  /** Of a database: the rule that was broken, and where. */
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
  readonly cause?: unknown;
}

const shown = ['code', 'constraint', 'table', 'column'] as const;
/** PostgreSQL, appendix A, class 22: messages of data exceptions quote the value. */
const dataException = /^22[0-9A-Z]{3}$/;
const withoutMessage = '(left out: it quotes data)';

/** Keeps only fields that hold no data of a row: never `detail`, `where`, a query or its parameters. */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const fields = Object.fromEntries(
    shown.flatMap((key) => {
      const value = (error as { readonly [name in (typeof shown)[number]]?: unknown })[key];
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
  const hidesMessage = dataException.test(fields['code'] ?? '');
  const message = hidesMessage ? withoutMessage : error.message;
  const stack = error.stack ?? '';
  return {
    type: error.name,
    message,
    stack: hidesMessage ? stack.replace(error.message, withoutMessage) : stack,
    ...fields,
    ...(error.cause === undefined ? {} : { cause: errorForLog(error.cause) }),
  } satisfies LoggedError;
}

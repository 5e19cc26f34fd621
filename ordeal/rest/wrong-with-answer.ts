// What no answer may be, whatever was asked.

/** 5xx that are told: the caller reads what is the matter and when to come back. */
const toldStatuses: ReadonlySet<number> = new Set([503, 507]);
const innards =
  /\bat \S+ \(|\.ts:\d+|node_modules|SQLITE_|SqliteError|insert into|select \* |\/server\/src\//i;

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** @returns what is wrong; undefined where nothing is */
export function wrongWithAnswer({ status, type, body }: Answer): string | undefined {
  if (status >= 500 && !toldStatuses.has(status)) return `answered ${status}: ${body.slice(0, 300)}`;
  if (status < 400) return undefined;
  if (!type.startsWith('application/problem+json')) return `answered ${status} as ${type}, not as a problem`;
  const { code, detail, request_id } = JSON.parse(body) as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || typeof detail !== 'string' || typeof request_id !== 'string') {
    return `answered ${status} with a problem that lacks its code, detail or request_id`;
  }
  return innards.test(body) ? `answered ${status} with what it is made of: ${body.slice(0, 300)}` : undefined;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PageCursor } from '../http/page-cursor.ts';

/**
 * A list that may be long, a page at a time, each read where the one before ended; others are answered in between.
 * @param rowsAtOnce fewer where a row is large
 */
export async function* pagesOf<Row extends PageCursor>(
  read: (limit: number, before?: PageCursor) => Promise<readonly Row[]>,
  rowsAtOnce = 250,
): AsyncGenerator<readonly Row[]> {
  for (let before: PageCursor | undefined; ;) {
    const rows = await read(rowsAtOnce, before);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) return;
    before = { atMs: last.atMs, id: last.id };
    // SQLite answers at once: without this nobody else would get a turn.
    await nextTurn();
  }
}

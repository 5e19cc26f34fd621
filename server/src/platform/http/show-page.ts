import type { RowsPage } from '../database/read-page.ts';

/** A page as it is answered. */
export function showPage<Row, Shown>(page: RowsPage<Row>, show: (row: Row) => Shown) {
  return {
    data: page.rows.map(show),
    ...(page.total === undefined ? {} : { total: page.total }),
    hasNextPage: page.hasNextPage,
  };
}

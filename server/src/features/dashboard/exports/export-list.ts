// A list as a file: everything that matches, written while it is read, so that no size fills the memory.
import { exportFormats, type ExportFormat } from '@spotter/contract/admin/conventions';
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { Type, type TObject, type TProperties } from 'typebox';
import type { ListRequest } from '../../../platform/http/list-request.ts';
import type { RowsPage } from '../../../platform/database/read-page.ts';
import { csvHeading, csvRows } from '../../../platform/csv.ts';

/** So many rows are read at once; other requests are answered in between. */
const rowsAtOnce = 500;

type Rows = RowsPage<Readonly<Record<string, unknown>>>;

export interface ListExport {
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly read: (request: ListRequest) => Promise<Rows>;
}

/** The query of a list without its pages, and the format. */
export function exportQuery<P extends TProperties>(query: TObject<P>) {
  return Type.Object({
    ...query.properties,
    format: Type.Optional(Type.Enum([...exportFormats], { description: 'csv unless told.' })),
  });
}

async function* rowsOf(first: Rows, next: (offset: number) => Promise<Rows>) {
  let page = first;
  for (let offset = rowsAtOnce; ; offset += rowsAtOnce) {
    yield page.rows;
    if (!page.hasNextPage) return;
    page = await next(offset);
  }
}

async function* asCsv(columns: readonly string[], pages: ReturnType<typeof rowsOf>) {
  yield csvHeading(columns);
  for await (const rows of pages) {
    yield csvRows(rows.map((row) => columns.map((column) => row[column])));
  }
}

async function* asJson(pages: ReturnType<typeof rowsOf>) {
  let separator = '';
  yield '[';
  for await (const rows of pages) {
    for (const row of rows) {
      yield `${separator}\n${JSON.stringify(row)}`;
      separator = ',';
    }
  }
  yield '\n]\n';
}

/** Answers with the file; where its beginning cannot be read, nothing has been sent yet and the error is answered. */
export async function sendExport(
  reply: FastifyReply,
  { name, columns, read }: ListExport,
  request: ListRequest,
  format: ExportFormat = 'csv',
): Promise<FastifyReply> {
  const at = (offset: number) => read({ ...request, offset, limit: rowsAtOnce });
  const pages = rowsOf(await at(0), at);
  const content = format === 'csv' ? asCsv(columns, pages) : asJson(pages);
  return reply
    .header('content-disposition', `attachment; filename="spotter-${name}.${format}"`)
    .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
    .send(Readable.from(content, { objectMode: false }));
}

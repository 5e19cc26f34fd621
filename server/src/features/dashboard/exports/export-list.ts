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

export interface ListExport {
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly read: (request: ListRequest) => Promise<RowsPage<Readonly<Record<string, unknown>>>>;
}

/** The query of a list without its pages, and the format. */
export function exportQuery<P extends TProperties>(query: TObject<P>) {
  return Type.Object({
    ...query.properties,
    format: Type.Optional(Type.Enum([...exportFormats], { description: 'csv unless told.' })),
  });
}

async function* rowsOf(read: ListExport['read'], request: ListRequest) {
  for (let offset = 0; ; offset += rowsAtOnce) {
    const { rows, hasNextPage } = await read({ ...request, offset, limit: rowsAtOnce });
    yield rows;
    if (!hasNextPage) return;
  }
}

async function* asCsv({ columns, read }: ListExport, request: ListRequest) {
  yield csvHeading(columns);
  for await (const rows of rowsOf(read, request)) {
    yield csvRows(rows.map((row) => columns.map((column) => row[column])));
  }
}

async function* asJson({ read }: ListExport, request: ListRequest) {
  let separator = '';
  yield '[';
  for await (const rows of rowsOf(read, request)) {
    for (const row of rows) {
      yield `${separator}\n${JSON.stringify(row)}`;
      separator = ',';
    }
  }
  yield '\n]\n';
}

/** Answers with the file. */
export function sendExport(
  reply: FastifyReply,
  list: ListExport,
  request: ListRequest,
  format: ExportFormat = 'csv',
): FastifyReply {
  const content = format === 'csv' ? asCsv(list, request) : asJson(list, request);
  return reply
    .header('content-disposition', `attachment; filename="spotter-${list.name}.${format}"`)
    .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
    .send(Readable.from(content, { objectMode: false }));
}

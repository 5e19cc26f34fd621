import type { Permission } from '@spotter/contract/admin/permissions';
import type { StaticDecode, TObject, TProperties } from 'typebox';
import type { RowsPage } from '../../../platform/database/read-page.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest, type ListRequest, type RawListQuery } from '../../../platform/http/list-request.ts';
import type { StaffRoutes } from '../staff-routes.ts';
import { exportQuery, sendExport } from './export-list.ts';

/** A list of the dashboard that can also be had as a file. */
export interface Exported<P extends TProperties, Row> {
  readonly resource: string;
  readonly permission: Permission;
  readonly query: TObject<P>;
  readonly columns: readonly string[];
  readonly list: (query: StaticDecode<TObject<P>>, request: ListRequest) => Promise<RowsPage<Row>>;
  readonly show: (row: Row) => Readonly<Record<string, unknown>>;
}

export type ExportRoute = <P extends TProperties, Row>(app: App, exported: Exported<P, Row>) => void;

const file = {
  description: 'The file, as an attachment.',
  content: { 'text/csv': { schema: { type: 'string' } } },
};

export function createExportRoute({ may }: Pick<StaffRoutes, 'may'>): ExportRoute {
  return <P extends TProperties, Row>(app: App, exported: Exported<P, Row>) => {
    const { resource, permission, columns, list, show } = exported;
    app.get(
      `/admin/api/${resource}/export`,
      may(permission, {
        operationId: `export_${resource}`,
        summary: `Everything that matches, as a file: ${resource}`,
        querystring: exportQuery(exported.query),
        response: { 200: file },
        problems: ['request.invalid'],
      }),
      async (request, reply) => {
        const query = request.query as StaticDecode<TObject<P>> & { format?: 'csv' | 'json' };
        const read = async (wanted: ListRequest) => {
          const page = await list(query, wanted);
          const rows = page.rows.map(show);
          return {
            ...page,
            rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
          };
        };
        return sendExport(
          reply,
          { name: resource, columns, read },
          listRequest(request.query as RawListQuery),
          query.format,
        );
      },
    );
  };
}

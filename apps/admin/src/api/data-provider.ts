// react-admin's data provider over the interface of the dashboard.
import type { BulkResult, PageOf } from '@spotter/contract/admin/conventions';
import type {
  DataProvider,
  DeleteManyParams,
  GetListParams,
  Identifier,
  RaRecord,
  UpdateManyParams,
} from 'react-admin';
import { createCalls, type Calls } from './calls.ts';
import { bulkDelete, bulkUpdate } from './bulk-actions.ts';
import { listQuery } from './list-query.ts';
import { nameCounts } from './name-counts.ts';
import type { Transport } from './transport.ts';

export type SpotterDataProvider = DataProvider & Calls;

type Row = RaRecord;

/** Only what was changed goes to the server, so that two people who edit different fields do not undo each other. */
export function changedFields(
  data: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
}

export function createDataProvider(transport: Transport): SpotterDataProvider {
  const { call } = transport;

  async function list(resource: string, params: GetListParams & { signal?: AbortSignal | undefined }) {
    const { data, total, hasNextPage } = await call<PageOf<Row>>('GET', resource, {
      query: listQuery(params),
      signal: params.signal,
    });
    const page = params.pagination?.page ?? 1;
    return {
      data: data.map((row) => nameCounts(resource, row)),
      ...(total === undefined ? {} : { total }),
      pageInfo: { hasNextPage, hasPreviousPage: page > 1 },
    };
  }

  async function bulk(resource: string, body: unknown, ids: readonly Identifier[]) {
    await call<BulkResult>('POST', `${resource}/bulk`, { body });
    return { data: [...ids] };
  }

  const provider = {
    ...createCalls(transport),
    getList: list,
    getOne: async (
      resource: string,
      { id, signal }: { id: Identifier; signal?: AbortSignal | undefined },
    ) => ({
      data: await call<Row>('GET', `${resource}/${id}`, { signal }),
    }),
    getMany: async (
      resource: string,
      { ids, signal }: { ids: Identifier[]; signal?: AbortSignal | undefined },
    ) => {
      const query = { ids: ids.join(','), per_page: String(Math.max(1, ids.length)) };
      const { data } = await call<PageOf<Row>>('GET', resource, { query, signal });
      return { data: data.map((row) => nameCounts(resource, row)) };
    },
    getManyReference: (
      resource: string,
      { target, id, filter, ...params }: GetListParams & { target: string; id: Identifier },
    ) => list(resource, { ...params, filter: { ...(filter as object), [target]: String(id) } }),
    create: async (resource: string, { data }: { data: unknown }) => ({
      data: await call<Row>('POST', resource, { body: data }),
    }),
    update: async (
      resource: string,
      {
        id,
        data,
        previousData,
      }: { id: Identifier; data: Record<string, unknown>; previousData?: Record<string, unknown> },
    ) => {
      // Where records have versions, a change of one that somebody else changed meanwhile is refused.
      const version =
        typeof previousData?.['version'] === 'number' ? { version: previousData['version'] } : {};
      const body = { ...changedFields(data, previousData), ...version };
      return { data: await call<Row>('PATCH', `${resource}/${id}`, { body }) };
    },
    updateMany: (resource: string, { ids, data }: UpdateManyParams) =>
      bulk(resource, bulkUpdate(resource, ids, data as Record<string, unknown>), ids),
    delete: async (
      resource: string,
      {
        id,
        previousData,
        meta,
      }: { id: Identifier; previousData?: Row; meta?: { query?: Record<string, string> } },
    ) => {
      await call<undefined>('DELETE', `${resource}/${id}`, meta?.query ? { query: meta.query } : {});
      return { data: previousData ?? { id } };
    },
    deleteMany: (resource: string, { ids, meta }: DeleteManyParams) =>
      bulk(resource, bulkDelete(ids, meta as Record<string, unknown> | undefined), ids),
    supportAbortSignal: true,
  };
  // react-admin types each method by the record that its caller expects, which no implementation can know.
  return provider as unknown as SpotterDataProvider;
}

// What the fake server answers with.
import type { ErrorCode } from '@spotter/contract/errors';
import type { FetchAnswer } from '../platform/ports.ts';

export function answer(status: number, body?: unknown): FetchAnswer {
  const text = body === undefined ? '' : JSON.stringify(body);
  return { status, headers: { get: () => null }, text: () => Promise.resolve(text) };
}

export function problem(status: number, code: ErrorCode, detail: string): FetchAnswer {
  return answer(status, {
    type: `/problems/${code}`,
    title: detail,
    status,
    detail,
    code,
    request_id: 'fake',
  });
}

export function found(record: unknown, code: ErrorCode): FetchAnswer {
  return record === undefined ? problem(404, code, 'There is no such record.') : answer(200, record);
}

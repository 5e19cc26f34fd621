import { expect, test } from 'vitest';
import { createDemoTransport } from '../demo/demo-transport.ts';
import { changedFields, createDataProvider } from './data-provider.ts';
import type { CallOptions, Transport } from './transport.ts';

interface Exercise {
  readonly id: number;
  readonly name: string;
  readonly version: number;
}

function recorded() {
  const sent: { method: string; path: string; options: CallOptions | undefined }[] = [];
  const transport = createDemoTransport();
  const call: Transport['call'] = (method, path, options) => {
    sent.push({ method, path, options });
    return transport.call(method, path, options);
  };
  return { provider: createDataProvider({ ...transport, call }), sent };
}

test('a page knows how many there are and whether there is another', async () => {
  const { provider } = recorded();
  const page = {
    pagination: { page: 2, perPage: 10 },
    sort: { field: 'id', order: 'ASC' as const },
    filter: {},
  };
  const { data, total, pageInfo } = await provider.getList<Exercise>('users', page);
  expect(data.map(({ id }) => id)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  expect(total).toBe(60);
  expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
});

test('records that refer to others get exactly those', async () => {
  const { provider } = recorded();
  const { data } = await provider.getMany<Exercise>('groups', { ids: [3, 1] });
  expect(data.map(({ id }) => id).sort()).toEqual([1, 3]);
});

test('a change sends the fields that differ, with the version that was looked at', async () => {
  const { provider, sent } = recorded();
  const { data: before } = await provider.getOne<Exercise>('exercises', { id: 1 });
  const data = { ...before, name: 'Deep squat' };
  const { data: after } = await provider.update<Exercise>('exercises', { id: 1, data, previousData: before });
  expect(sent.at(-1)?.options?.body).toEqual({ name: 'Deep squat', version: 1 });
  expect(after).toMatchObject({ name: 'Deep squat', version: 2 });
});

test('a change of what somebody else changed meanwhile is refused', async () => {
  const { provider } = recorded();
  const { data: before } = await provider.getOne<Exercise>('exercises', { id: 1 });
  const change = { id: 1, data: { ...before, name: 'Mine' }, previousData: before };
  await provider.update<Exercise>('exercises', change);
  await expect(provider.update<Exercise>('exercises', change)).rejects.toMatchObject({ status: 409 });
});

test('lists and text compare by what they hold', () => {
  expect(changedFields({ muscles: ['chest'], name: 'A' }, { muscles: ['chest'], name: 'B' })).toEqual({
    name: 'A',
  });
  expect(changedFields({ muscles: ['b', 'a'] }, { muscles: ['a', 'b'] })).toEqual({ muscles: ['b', 'a'] });
});

test('changes of many say which action they are', async () => {
  const { provider, sent } = recorded();
  await provider.updateMany('exercises', { ids: [1, 2], data: { is_published: false } });
  await provider.deleteMany('users', { ids: [7], meta: { mode: 'anonymise' } });
  expect(sent.map(({ path, options }) => [path, options?.body])).toEqual([
    ['exercises/bulk', { action: 'publish', ids: [1, 2], is_published: false }],
    ['users/bulk', { action: 'delete', ids: [7], mode: 'anonymise' }],
  ]);
  expect(() => provider.updateMany('exercises', { ids: [1], data: { name: 'x' } })).toThrow(
    /no change of name/,
  );
});

test('a restored version is what the exercise was then, and itself in the history', async () => {
  const { provider } = recorded();
  const { data: before } = await provider.getOne<Exercise>('exercises', { id: 1 });
  await provider.update<Exercise>('exercises', {
    id: 1,
    data: { ...before, name: 'X' },
    previousData: before,
  });
  const restored = await provider.restore(1, 1);
  expect(restored).toMatchObject({ name: 'Squat', version: 3 });
  expect((await provider.history(1)).map(({ action }) => action)).toEqual(['restore', 'edit', 'create']);
});

import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { compileSerializer } from './compile-serializer.ts';

test('an answer is written by its schema, the first time as the second', async () => {
  const http = Fastify();
  http.setSerializerCompiler(compileSerializer);
  const response = { 200: { type: 'object', properties: { reps: { type: 'integer' } } } };
  http.get('/', { schema: { response } }, () => ({ reps: 3, secret: 'not described' }));
  for (const time of ['first', 'second']) expect((await http.inject('/')).body, time).toBe('{"reps":3}');
});

test('a schema is compiled once for all routes that answer by it', () => {
  const route = { method: 'GET', url: '/', httpStatus: '200' };
  let reads = 0;
  const schema = {
    get type() {
      reads += 1;
      return 'string';
    },
  };
  const [one, other] = [compileSerializer({ ...route, schema }), compileSerializer({ ...route, schema })];
  expect(reads).toBe(0);
  expect(one('squat')).toBe('"squat"');
  const readsOfOne = reads;
  expect(readsOfOne).toBeGreaterThan(0);
  expect(other('lunge')).toBe('"lunge"');
  expect(reads).toBe(readsOfOne);
});

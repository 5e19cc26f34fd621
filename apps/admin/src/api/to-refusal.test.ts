import { expect, test } from 'vitest';
import { toRefusal } from './to-refusal.ts';

const problem = {
  type: '/problems/request.invalid',
  title: 'The request is not valid',
  status: 400,
  detail: 'email: Is taken.',
  code: 'request.invalid',
  request_id: 'r1',
};

test('what is wrong with a field stands where the form has the field, however deep', () => {
  const refusal = toRefusal({
    ...problem,
    errors: [
      { path: '/email', message: 'Is taken.' },
      { path: '/links/1/url', message: 'Must begin with https://.' },
      { path: '/links/1/title', message: 'Is missing.' },
      { path: '/a~1b/c~0d', message: 'Is odd.' },
    ],
  });
  expect(refusal.body.errors).toEqual({
    email: 'Is taken.',
    links: { 1: { url: 'Must begin with https://.', title: 'Is missing.' } },
    'a/b': { 'c~d': 'Is odd.' },
    root: {
      serverError:
        'email: Is taken. links 1 url: Must begin with https://. links 1 title: Is missing. a/b c~d: Is odd.',
    },
  });
});

test('two things wrong with one field are both said', () => {
  const errors = [
    { path: '/password', message: 'Is too short.' },
    { path: '/password', message: 'Is your name.' },
  ];
  expect(toRefusal({ ...problem, errors }).body.errors?.['password']).toBe('Is too short. Is your name.');
});

test('a refusal without fields is its sentence and its status alone', () => {
  const refusal = toRefusal({ ...problem, status: 409 });
  expect(refusal.message).toBe('email: Is taken.');
  expect(refusal.status).toBe(409);
  expect(refusal.body.errors).toBeUndefined();
});

import type { ErrorCode } from '@spotter/contract/errors';
import { errors } from '@spotter/contract/errors';
import type { Problem } from '@spotter/contract/problem';
import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';

/** Expects problem details with this code and its status; gives the problem for further checks. */
export function expectProblem(response: LightMyRequestResponse, code: ErrorCode): Problem {
  expect
    .soft({ status: response.statusCode, body: response.body })
    .toMatchObject({ status: errors[code].status });
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  const problem = response.json<Problem>();
  expect(problem).toMatchObject({ code, status: errors[code].status, title: errors[code].title });
  expect(problem.detail).toMatch(/\.$/);
  expect(problem.request_id).toMatch(/./);
  return problem;
}

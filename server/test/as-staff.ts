import { dashboardHeader } from '@spotter/contract/admin/conventions';
import type { StaffRole } from '@spotter/contract/admin/permissions';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { registerUser } from './as-user.ts';
import type { TestApp } from './build-test-app.ts';
import { changeUser } from './change-user.ts';

export interface TestStaff {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly password: string;
  readonly cookie: string;
  /** A request as the dashboard makes it, `url` below /admin/api. */
  readonly call: (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    payload?: InjectOptions['payload'],
    headers?: Readonly<Record<string, string>>,
  ) => Promise<LightMyRequestResponse>;
}

/** The headers of a page of this server. */
export const dashboardHeaders = {
  origin: 'http://localhost:80',
  host: 'localhost:80',
  [dashboardHeader.name]: dashboardHeader.value,
};

/** Signs in through the interface. */
export function signIn(
  app: Pick<TestApp, 'http'>,
  payload: {
    readonly username: string;
    readonly password: string;
    readonly code?: string | undefined;
  },
): Promise<LightMyRequestResponse> {
  const { username, password, code } = payload;
  return app.http.inject({
    method: 'POST',
    url: '/admin/api/sign-in',
    headers: dashboardHeaders,
    payload: { username, password, code },
  });
}

/** A new staff member who is signed in to the dashboard. */
export async function asStaff(
  app: Pick<TestApp, 'http' | 'database'>,
  role: StaffRole = 'owner',
  username?: string,
): Promise<TestStaff> {
  const user = await registerUser(app, username);
  await changeUser(app, user.id, { role });
  const response = await signIn(app, user);
  const cookie = /^[^;]+/.exec(String(response.headers['set-cookie']))?.[0];
  if (response.statusCode !== 200 || cookie === undefined) throw new Error(response.body);
  return {
    ...user,
    cookie,
    call: (method, url, payload, headers = {}) =>
      app.http.inject({
        method,
        url: `/admin/api/${url}`,
        headers: { ...dashboardHeaders, cookie, ...headers },
        ...(payload === undefined ? {} : { payload }),
      }),
  };
}

// What somebody writes, reads or claims that is not theirs.
import { get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { asOwner, call, unlessOneOf, type Attack } from './attack.ts';
import type { Target } from '../target.ts';

/** The fetch of Node sets the Host header itself. */
function statusWithHost(target: Target, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${target.url}/healthz`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    }).once('error', reject);
  });
}

async function loginWith(
  target: Target,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
) {
  const response = await fetch(`${target.url}/api/auth/login/`, { method: 'POST', headers, body });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const json = { 'content-type': 'application/json' };

export const whatIsNotTheirs: readonly Attack[] = [
  {
    name: 'the key and the dates of an exercise, in a change of it',
    run: async (target) => {
      const headers = await asOwner(target);
      const before = (await call(target, 'GET', '/admin/api/exercises/1', { headers })).text;
      for (const body of [{ id: 773_689 }, { created_at: 1 }, { x: 1 }]) {
        const wrong = unlessOneOf(
          [200, 400],
          await call(target, 'PATCH', '/admin/api/exercises/1', { body, headers }),
        );
        if (wrong !== undefined) return wrong;
      }
      const after = (await call(target, 'GET', '/admin/api/exercises/1', { headers })).text;
      const of = (text: string) => {
        const { id, created_at } = JSON.parse(text) as Record<string, unknown>;
        return JSON.stringify({ id, created_at });
      };
      return of(before) === of(after) ? undefined : `${of(before)} became ${of(after)}`;
    },
  },
  {
    name: 'a role for oneself, in a registration and a change of the account',
    run: async (target) => {
      const { token } = await target.newPerson();
      const headers = { authorization: `Bearer ${token}` };
      await call(target, 'PATCH', '/api/account/', { body: { role: 'owner', id: 1 }, headers });
      const { text } = await call(target, 'GET', '/api/account/', { headers });
      return text.includes('"role":"member"') ? undefined : text.slice(0, 200);
    },
  },
  {
    name: 'a name that was bound to this address elsewhere (DNS rebinding)',
    run: async (target) => {
      const status = await statusWithHost(target, 'evil.example');
      return status === 421 ? undefined : `answered ${status}`;
    },
  },
  {
    name: 'a change from a page of another site, with the owner’s cookie',
    run: async (target) => {
      const headers = { ...(await asOwner(target)), origin: 'https://evil.example' };
      return unlessOneOf(
        [403],
        await call(target, 'POST', '/admin/api/groups', { body: { name: 'Evil' }, headers }),
      );
    },
  },
  {
    name: 'a password whose bytes are no UTF-8',
    run: async (target) => {
      const body = Buffer.concat([
        Buffer.from('{"username":"a","password":"schl'),
        Buffer.from([0xfc]),
        Buffer.from('ssel"}'),
      ]);
      return unlessOneOf([400], await loginWith(target, Uint8Array.from(body), json));
    },
  },
  {
    name: 'a body that is compressed, and one that is called text',
    run: async (target) => {
      const text = '{"username":"a","password":"b"}';
      const zipped = Uint8Array.from(gzipSync(text));
      return (
        unlessOneOf([415], await loginWith(target, zipped, { ...json, 'content-encoding': 'gzip' })) ??
        unlessOneOf([415], await loginWith(target, text, { 'content-type': 'text/plain' }))
      );
    },
  },
  {
    name: 'ids that no row has, and NUL wherever a text goes',
    run: async (target) => {
      const headers = await asOwner(target);
      const { token } = await target.newPerson();
      const odd = [
        'exercises?q=%00',
        'groups?q=%00',
        'audit?q=%00',
        'users?ids=1,x',
        'users?ids=99999999999',
      ];
      const more = [
        'sessions?ids=%00',
        'users?ids=1,,2',
        'users/99999999999',
        'sessions?user_id=9999999999999999',
      ];
      for (const path of [...odd, ...more]) {
        const wrong = unlessOneOf(
          [200, 400, 404],
          await call(target, 'GET', `/admin/api/${path}`, { headers }),
        );
        if (wrong !== undefined) return `${path} ${wrong}`;
      }
      const own = { authorization: `Bearer ${token}` };
      for (const [method, path] of [
        ['GET', '/recordings/%00/'],
        ['DELETE', '/recordings/%00/'],
        ['GET', '/workouts/%00/'],
        ['GET', '/stream/sessions/end/?session_id=%00'],
      ] as const) {
        const wrong = unlessOneOf([400, 404], await call(target, method, path, { headers: own }));
        if (wrong !== undefined) return `${method} ${path} ${wrong}`;
      }
      const body = { session_id: 'a\0b' };
      return unlessOneOf([400], await call(target, 'POST', '/stream/sessions/end/', { body, headers: own }));
    },
  },
];

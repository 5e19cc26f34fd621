// Little to send, and much work for the server.
import { WebSocket } from 'ws';
import { makePictures } from '../mutants/make-pictures.ts';
import { residentMb } from '../pulse.ts';
import { openSession } from '../socket/open-session.ts';
import type { Target } from '../target.ts';
import { asOwner, call, unlessOneOf, type Attack } from './attack.ts';

/** The longest that a letter becomes when it is folded (Unicode, NFKC): eighteen letters. */
const swelling = '\ufdfa';

async function saidOnSocket(target: Target, message: string | Uint8Array): Promise<string> {
  const { ask, socket } = await openSession(target, (await target.newPerson()).token);
  const said = (await ask(message)) ?? 'closed';
  socket.close(1000);
  return said;
}

const unlessError = (said: string): string | undefined =>
  said.includes('"error"') ? undefined : `answered ${said.slice(0, 200)}`;

/** A sequential JPEG that has the decoder go over the whole picture in each of many scans, of a few bytes each. */
function ofManyScans(picture: Uint8Array, scans: number): Uint8Array {
  const copy = Buffer.from(picture);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0]);
  const header = copy.subarray(0, copy.indexOf(Buffer.from([0xff, 0xda])));
  return Buffer.concat([header, ...Array.from({ length: scans }, () => scan), Buffer.from([0xff, 0xd9])]);
}

export const workWithoutBound: readonly Attack[] = [
  {
    name: 'base64 with 100,000 line breaks and no end',
    run: async (target) =>
      unlessError(await saidOnSocket(target, JSON.stringify({ frame: `A${'\n'.repeat(100_000)}!` }))),
  },
  {
    name: 'a text for import of 60,000 opened brackets',
    run: async (target) => {
      const row = { language: 2, name: 'Row', description: '<'.repeat(60_000), aliases: [] };
      const exercise = {
        category: { name: 'Back' },
        muscles: [],
        muscles_secondary: [],
        translations: [row],
      };
      const headers = await asOwner(target);
      const body = { content: JSON.stringify({ results: [exercise] }) };
      return unlessOneOf(
        [200, 400],
        await call(target, 'POST', '/admin/api/exercises/import/preview', { body, headers }),
      );
    },
  },
  {
    name: 'logins with names that swell when they are folded',
    run: async (target) => {
      const before = residentMb(target.pid());
      for (let n = 0; n < 20; n += 1) {
        const body = { username: `${swelling.repeat(80_000)}${n}`, password: 'anything' };
        const wrong = unlessOneOf([401, 413, 429], await call(target, 'POST', '/api/auth/login/', { body }));
        if (wrong !== undefined) return wrong;
      }
      await target.collectGarbage();
      const grown = residentMb(target.pid()) - before;
      return grown > 100 ? `it grew by ${grown.toFixed(0)} MB` : undefined;
    },
  },
  {
    name: 'names of exercises that swell, as fast as one socket may send them',
    run: async (target) => {
      const { socket, closed } = await openSession(target, (await target.newPerson()).token);
      for (let n = 0; n < 200 && socket.readyState === WebSocket.OPEN; n += 1) {
        socket.send(JSON.stringify({ exercise_type: `${swelling.repeat(199)}${n % 10}` }));
      }
      socket.close(1000);
      const code = await closed;
      return [1000, 1005, 4507].includes(code) ? undefined : `closed with ${code}`;
    },
  },
  {
    name: 'a JPEG of 20,000 scans',
    run: async (target) => {
      const [picture = new Uint8Array()] = await makePictures('JPEG');
      return unlessError(await saidOnSocket(target, ofManyScans(picture, 20_000)));
    },
  },
  {
    name: 'a demonstration of poses of five bytes each',
    run: async (target) => {
      const headers = { ...(await asOwner(target)), 'content-type': 'application/vnd.spotter.poses' };
      const response = await fetch(`${target.url}/admin/api/recordings?exercise_id=1`, {
        method: 'POST',
        headers,
        body: new Uint8Array(2_000_000).fill(1),
      });
      return unlessOneOf([400, 413], {
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      });
    },
  },
  {
    name: 'the description of the interface, asked for again and again',
    run: async (target) => {
      const first = await call(target, 'GET', '/openapi.json');
      const tag = first.headers.get('etag');
      if (tag === null) return 'it has no ETag';
      return unlessOneOf(
        [304],
        await call(target, 'GET', '/openapi.json', { headers: { 'if-none-match': tag } }),
      );
    },
  },
];

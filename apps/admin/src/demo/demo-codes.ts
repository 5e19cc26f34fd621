import type { CodeToConfirm, OwnCodes } from '@spotter/contract/admin/codes';
import type { DemoRoute } from './demo-route.ts';
import { refuse } from './refuse.ts';

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const since = '2026-09-01T08:00:00.000Z';

function madeUp() {
  const ofEach = (letter: string) => ['K', 'L', 'M', 'N'].map((group) => `${letter}${group}2DEM`).join('-');
  return { recovery_codes: Array.from('ABCDEFGHJK').map(ofEach) };
}

/** Any six digits are the right code. The second person signs in with codes, whoever else is asked about does not. */
export function codesRoutes(): DemoRoute[] {
  let own: OwnCodes = { is_on: false, since: null, recovery_codes_left: 0, is_required: false };
  const withCodes = new Set(['2']);
  const turnOff = () => {
    own = { ...own, is_on: false, since: null, recovery_codes_left: 0 };
    return undefined;
  };
  return [
    { on: ['GET', /^me\/codes$/], answer: () => own },
    {
      on: ['POST', /^me\/codes$/],
      answer: () => ({
        secret,
        uri: `otpauth://totp/Spotter:demo%40example.org?issuer=Spotter&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
      }),
    },
    {
      on: ['POST', /^me\/codes\/confirm$/],
      answer: (_ids, { body }) => {
        if (!/^\d{6}$/.test((body as CodeToConfirm).code)) {
          refuse('staff.code_wrong', 'The code is not right.', [
            { path: '/code', message: 'Is not right.', rule: 'not_right' },
          ]);
        }
        own = { ...own, is_on: true, since: new Date().toISOString(), recovery_codes_left: 10 };
        return madeUp();
      },
    },
    { on: ['POST', /^me\/recovery-codes$/], answer: madeUp },
    { on: ['DELETE', /^me\/codes$/], answer: turnOff },
    {
      on: ['GET', /^users\/(\d+)\/codes$/],
      answer: ([id = '']) => (withCodes.has(id) ? { is_on: true, since } : { is_on: false, since: null }),
    },
    {
      on: ['DELETE', /^users\/(\d+)\/codes$/],
      answer: ([id = '']) => {
        withCodes.delete(id);
        return undefined;
      },
    },
  ];
}

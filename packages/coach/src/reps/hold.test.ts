import { expect, test } from 'vitest';
import { advanceHold, heldMsOf, noHold, type HoldNotice } from './hold.ts';

/** Feeds what is seen every 100 ms: `x` held, `.` not, `-` no frame. */
function feed(seen: string) {
  let hold = noHold;
  const told: HoldNotice[] = [];
  for (let i = 0; i < seen.length; i++) {
    const mark = seen.charAt(i);
    if (mark === '-') continue;
    const next = advanceHold(hold, i * 100, mark === 'x', 1000);
    hold = next.hold;
    told.push(...next.notices);
  }
  return { hold, told };
}

const x = (seconds: number) => 'x'.repeat(seconds * 10);
const gap = (seconds: number, mark = '.') => mark.repeat(seconds * 10);

test('a hold is told once it has lasted, from its beginning, then each full second, then its end', () => {
  expect(feed(x(2.5) + gap(2)).told).toEqual([
    { type: 'hold_started', sinceMs: 0 },
    { type: 'hold_second', seconds: 1 },
    { type: 'hold_second', seconds: 2 },
    { type: 'hold_ended', heldMs: 2400 },
  ]);
});

test('a posture passed through is no hold', () => {
  expect(feed(gap(1) + x(0.8) + gap(2)).told).toEqual([]);
});

test.each(['.', '-'])('one broken or not seen (%s) for under a second goes on', (mark) => {
  const { hold, told } = feed(x(2) + gap(0.9, mark) + x(2));
  expect(told.filter(({ type }) => type === 'hold_ended')).toEqual([]);
  expect(heldMsOf(hold)).toBe(4800);
});

test('after a longer break the next one counts by itself, and both in sum', () => {
  const { hold } = feed(x(2) + gap(3) + x(3) + gap(2));
  expect(hold).toMatchObject({ sinceMs: null, endedMs: 1900 + 2900 });
});

import { expect, test } from 'vitest';
import type { CoachEvent } from './coach-event.ts';
import type { Fault, Finding } from '../form/fault.ts';
import { applyHoldEvent, nothingHeld, type Hold } from './hold-tally.ts';

function fault(rule: string, severity: 1 | 2 | 3, confidence: number): Fault {
  return { rule, severity, value: 20, limit: 14, confidence, says: rule, cue: `${rule}_cue` };
}

function second(tMs: number, faults: readonly Fault[], unseen: readonly string[] = []): CoachEvent {
  const about = { value: null, limit: 0, faultWhen: 'above', confidence: 0 } as const;
  const findings: Finding[] = [
    ...faults.map(({ rule }) => ({ ...about, rule, verdict: 'fault' as const })),
    ...unseen.map((rule) => ({ ...about, rule, verdict: 'view' as const })),
  ];
  const notJudged = unseen.map((rule) => ({ rule, because: 'view' as const }));
  return { type: 'hold_judged', tMs, faults, notJudged, findings };
}

/** Every hold as it was told, the last time it was. */
function holdsOf(events: readonly CoachEvent[]): readonly { readonly hold: Hold; readonly over: boolean }[] {
  const told: { hold: Hold; over: boolean }[] = [];
  let tally = nothingHeld;
  for (const event of events) {
    const next = applyHoldEvent(tally, event);
    tally = next.tally;
    if (!next.hold) continue;
    if (told.at(-1)?.hold.numberInSet === next.hold.numberInSet && !told.at(-1)?.over) told.pop();
    told.push({ hold: next.hold, over: next.over ?? false });
  }
  return told;
}

const begin = { type: 'set_started', tMs: 1000, set: 1 } as const;
const start: CoachEvent = { type: 'hold_started', tMs: 1000, sinceMs: 0 };

test('a hold is told with the seconds that each fault was seen, the worst first, each as at its clearest', () => {
  const [held] = holdsOf([
    begin,
    start,
    second(2000, [fault('pikes', 1, 0.6)]),
    second(3000, [fault('sags', 2, 0.7)]),
    second(4000, [fault('sags', 2, 0.9), fault('pikes', 1, 0.5)]),
    second(5000, []),
    { type: 'hold_ended', tMs: 6200, heldMs: 5100.04 },
  ]);
  expect(held).toMatchObject({
    over: true,
    hold: { numberInSet: 1, startMs: 0, endMs: 5100, heldMs: 5100, good: false, score: 25 },
  });
  expect(held?.hold.faults.map(({ rule, seconds, confidence }) => [rule, seconds, confidence])).toEqual([
    ['sags', 2, 0.9],
    ['pikes', 2, 0.6],
  ]);
});

test('a rule is not judged only where no second could judge it', () => {
  const [held] = holdsOf([
    begin,
    start,
    second(2000, [], ['sags', 'pikes']),
    second(3000, [fault('sags', 2, 1)], ['pikes']),
    { type: 'hold_ended', tMs: 4000, heldMs: 4000 },
  ]);
  expect(held?.hold.notJudged).toEqual([{ rule: 'pikes', because: 'view' }]);
});

test('a hold that goes on is told as far as it has gone, one too short to be judged without a score', () => {
  const [held] = holdsOf([begin, start, { type: 'hold_second', tMs: 1030, seconds: 1 }]);
  expect(held).toMatchObject({ over: false, hold: { heldMs: 1030, score: null, good: true } });
});

test('holds are numbered within their set', () => {
  const ended: CoachEvent = { type: 'hold_ended', tMs: 3000, heldMs: 2000 };
  const told = holdsOf([begin, start, ended, start, ended, { ...begin, set: 2 }, start, ended]);
  expect(told.map(({ hold }) => hold.numberInSet)).toEqual([1, 2, 1]);
});

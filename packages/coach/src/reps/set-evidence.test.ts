import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Counting } from '../specification/specification.ts';
import type { JudgedMovement } from './describe-repetition.ts';
import type { MovementShape } from './movement-shape.ts';
import { isLikeCounted, rememberMovement, strayOfGuesses, type SeenMovement } from './seen-movement.ts';
import {
  isAmongStray,
  isOfPlainSet,
  isOutweighed,
  isSpokenFor,
  isUnlike,
  isVouchedFor,
  lateRepetitions,
} from './set-evidence.ts';

/** A way out and back along one measurement, and `aside` along another in the opposite sense of time. */
function shape(aside: number): MovementShape {
  return [0, 1, 2, 3, 3, 2, 1, 0].map((along, i) => [along - 1.5, aside * (i - 3.5)]);
}

/** One of a set, two seconds after the last. */
function movement(i: number, different: Partial<SeenMovement> = {}): SeenMovement {
  const startMs = 2000 * i;
  const moments = { startMs, peakMs: startMs + 800, endMs: startMs + 1600, restMs: 400 };
  const seen = {
    side: 'both',
    shape: shape(0),
    stray: 0,
    refused: null,
    isOffset: false,
    draft: null,
  } as const;
  return { kind: 'repetition', ...moments, low: 0, high: 1, ...seen, ...different };
}

const { counting } = squatExercise.specification;
const whole: Counting = { ...counting, sides: 'whole', feet: 'planted' };
const apart: Counting = { ...counting, sides: 'apart', feet: 'planted' };
const stepping: Counting = { ...counting, sides: 'whole', feet: 'stepping' };

/** What is told of one that does not count. */
const draft = {} as JudgedMovement;
const near = { refused: 'nearly', draft } as const;
/** Differs from the others by about half of what moves. */
const somewhat = shape(0.28);

test('one that nearly keeps a limit counts where most of the set keep it and one of them is somewhat like it', () => {
  const one = movement(2, { ...near, shape: somewhat });
  expect(isOutweighed([movement(0), movement(1)], one, whole)).toBe(true);
  expect(isOutweighed([movement(0)], one, whole)).toBe(true);
  expect(isOutweighed([], one, whole)).toBe(false);
});

test('it does not where as many break limits as keep them, or where it is unlike, or breaks one by far', () => {
  const one = movement(2, { ...near, shape: somewhat });
  expect(isOutweighed([movement(0), movement(1, near)], one, whole)).toBe(false);
  expect(isOutweighed([movement(0), movement(1, { refused: 'movement', draft })], one, whole)).toBe(false);
  expect(isOutweighed([movement(0)], movement(2, { ...near, shape: shape(0.7) }), whole)).toBe(false);
  expect(
    isOutweighed([movement(0)], movement(2, { refused: 'movement', draft, shape: somewhat }), whole),
  ).toBe(false);
});

test('three partial ones that are alike count where a whole one only waits since the body had not come back', () => {
  const partial = (i: number) => movement(i, { kind: 'partial', high: 0.6, draft });
  const waiting = movement(0, { refused: 'astray', draft });
  expect(isOutweighed([waiting, partial(1), partial(2)], partial(3), whole)).toBe(true);
  expect(isOutweighed([partial(1), partial(2)], partial(3), whole)).toBe(false);
});

test('of whoever works with one limb at a time one that is astray speaks for none that does not go all the way: on a run all stray alike', () => {
  const astray = (i: number, high: number) => movement(i, { refused: 'astray', draft, stray: 0.7, high });
  const partial = (i: number) => movement(i, { kind: 'partial', high: 0.6, draft });
  for (const [counting, high, speaks] of [
    [whole, 0.8, true],
    [stepping, 0.8, true],
    [apart, 0.8, false],
    [apart, 1, true],
  ] as const) {
    expect(isVouchedFor([astray(0, high)], movement(1, { stray: 0.7, high }), counting)).toBe(speaks);
    expect(isOfPlainSet([astray(0, high), astray(1, high)], astray(2, high), counting)).toBe(speaks);
  }
  expect(isOutweighed([astray(0, 0.8), partial(1), partial(2)], partial(3), apart)).toBe(false);
  expect(isOutweighed([movement(0), partial(1), partial(2)], partial(3), apart)).toBe(true);
});

const strays = (strayed: number, kept: number, ms: number) => {
  const one = (i: number, different: Partial<SeenMovement>) =>
    movement(i, { endMs: 2000 * i + ms, high: 0.8, ...different });
  const seen = [
    ...Array.from({ length: strayed }, (_, i) => one(i, { stray: 0.9, refused: 'astray', draft })),
    ...Array.from({ length: kept }, (_, i) => one(strayed + i, { stray: 0.3 })),
  ];
  return isAmongStray(seen, one(strayed + kept, { stray: 0.3 }), apart);
};
const some = fc.integer({ min: 0, max: 5 });

test('one that comes back is among strays where more before it strayed than came back; of quick ones where twice as many did', () => {
  fc.assert(
    fc.property(some, some, (strayed, kept) => {
      expect(strays(strayed, kept, 1600)).toBe(strayed > kept + 1);
      expect(strays(strayed, kept, 300)).toBe(strayed > 2 * (kept + 1));
    }),
  );
});

test('one that is astray is of its set where all before it count, and it may be of their exercise', () => {
  const slow = { shape: shape(0.25), endMs: 6400, stray: 0.75 };
  const astray = movement(2, slow);
  expect(isVouchedFor([movement(0), movement(1)], astray, whole)).toBe(true);
  expect(isVouchedFor([movement(0)], astray, whole)).toBe(false);
  expect(isVouchedFor([movement(0), movement(1, near)], astray, whole)).toBe(false);
  expect(isVouchedFor([movement(0), movement(1)], movement(2, { ...slow, high: 0.4 }), whole)).toBe(false);
  expect(isVouchedFor([movement(0), movement(1)], movement(2, { ...slow, stray: 0.85 }), whole)).toBe(false);
});

/** Of the same exercise by its signal, but now so large and now so. */
const smaller = fc.double({ min: 0.5, max: 0.65, noNaN: true });

test('of whoever steps one that is of the exercise, but not alike, waits until three of the set are known', () => {
  fc.assert(
    fc.property(smaller, (high) => {
      const second = movement(1, { high });
      expect(isUnlike([movement(0)], second, 'planted')).toBe(false);
      expect(isUnlike([movement(0)], second, 'stepping')).toBe(true);
      expect(isUnlike([movement(0)], movement(1), 'stepping')).toBe(false);
      const waiting = movement(1, { high, refused: 'unlike', draft });
      const [first, third, fourth] = [movement(0), movement(2), movement(3)];
      expect(lateRepetitions([first, waiting, third], stepping)).toEqual([]);
      expect(lateRepetitions([first, waiting, third], whole)).toEqual([waiting]);
      expect(lateRepetitions([first, waiting, third, fourth], stepping)).toEqual([waiting]);
    }),
  );
});

test('of whoever steps one that goes all the way needs only be of the same exercise as another that does', () => {
  // Waits after the step, and comes up quickly.
  const slow = { startMs: 2000, peakMs: 3800, endMs: 4400 };
  const isHeldBack = (high: number) =>
    isUnlike([movement(0, { high })], movement(1, { ...slow, high, shape: somewhat }), 'stepping');
  fc.assert(fc.property(fc.double({ min: 1, max: 1.5, noNaN: true }), (high) => !isHeldBack(high)));
  fc.assert(fc.property(fc.double({ min: 0.5, max: 0.95, noNaN: true }), isHeldBack));
});

test('what both arms make at once is one, though both are told late together', () => {
  const arms = (['left', 'right'] as const).map((side, i) =>
    movement(1, { side, startMs: 2000 - 100 * i, endMs: 3600 + 200 * i, kind: 'partial', draft }),
  );
  const [first = expect.fail('none')] = arms;
  expect(lateRepetitions([movement(0, { side: 'left' }), ...arms], whole)).toEqual([first]);
});

test('one arm is not counted once it is forgotten that the other was at the same time', () => {
  const seen: SeenMovement[] = [];
  rememberMovement(seen, movement(0, { side: 'left' }));
  rememberMovement(seen, movement(0, { side: 'right', draft }));
  for (let i = 1; i < 10; i++) rememberMovement(seen, movement(i, { side: 'left' }));
  expect(seen).toHaveLength(9);
  expect(lateRepetitions(seen, whole)).toEqual([]);
});

/** At one speed all the way, of which only so much was seen on the way out. */
function begunUnseen(low: number, quickness: number, different: Partial<SeenMovement> = {}): SeenMovement {
  const peakMs = 500;
  const ways = { startMs: 0, peakMs, endMs: peakMs + (800 * (1 - low)) / quickness };
  const cut: MovementShape = [0, 0, 0, 0, 3, 2, 1, 0].map((along) => [low * 3 + along * (1 - low) - 1.5, 0]);
  return movement(0, { ...ways, kind: 'partial', restMs: null, low, shape: cut, draft, ...different });
}

test('a first movement whose start was not seen counts where it comes back as quickly as those that count, however far it has to', () => {
  const counted = movement(1);
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 0.48, noNaN: true }),
      fc.double({ min: 0.75, max: 1.3, noNaN: true }),
      (low, quickness) => {
        expect(isLikeCounted([counted], begunUnseen(low, quickness))).toBe(true);
        expect(isLikeCounted([counted], begunUnseen(low, quickness * 4))).toBe(false);
        expect(isLikeCounted([counted], begunUnseen(0.6, quickness))).toBe(false);
      },
    ),
  );
});

test('a later one that goes less far is compared as it is with a first one whose start was not seen', () => {
  const first = begunUnseen(0, 1, { kind: 'repetition', draft: null });
  const { restMs: _, ...small } = begunUnseen(0.45, 1);
  expect(isLikeCounted([first], movement(1, small))).toBe(false);
});

test('one that showed too little of the exercise, or after which the body was elsewhere, is compared with them as it is', () => {
  expect(isLikeCounted([movement(1)], begunUnseen(0.45, 1, { stray: 0.7 }))).toBe(false);
  expect(isLikeCounted([movement(1)], begunUnseen(0.45, 1, { refused: 'movement' }))).toBe(false);
});

test('one in a few that shows the exercise speaks for those that are like it, one in many does not', () => {
  const refused = (i: number) => movement(i, { refused: 'movement', draft });
  const afterSome = [movement(0), refused(1), refused(2)];
  const afterMany = [...afterSome, refused(3), refused(4), refused(5)];
  expect(isSpokenFor(afterSome, refused(6))).toBe(true);
  expect(isSpokenFor(afterMany, refused(6))).toBe(false);
  expect(lateRepetitions(afterSome, whole)).toHaveLength(2);
  expect(lateRepetitions(afterMany, whole)).toEqual([]);
});

test('what both arms are refused for at once is one', () => {
  const refused = (i: number, side: 'left' | 'right') => movement(i, { side, refused: 'movement', draft });
  const seen = [1, 2, 3, 4].flatMap((i) => [refused(i, 'left'), refused(i, 'right')]);
  expect(isSpokenFor([movement(0, { side: 'left' }), ...seen], refused(5, 'left'))).toBe(true);
});

test('what the finder guesses is spoken for by one like it just before, where the body moves as one', () => {
  const guess = { stray: strayOfGuesses, refused: 'astray', draft } as const;
  const one = movement(1, { stray: strayOfGuesses, shape: somewhat });
  expect(isVouchedFor([movement(0, guess)], one, whole)).toBe(true);
  expect(isVouchedFor([movement(0, guess)], one, apart)).toBe(false);
  expect(isVouchedFor([movement(-2, guess)], one, whole)).toBe(false);
});

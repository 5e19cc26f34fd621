// Of people who run, dance or step where another exercise was chosen: what their arms and knees do meanwhile is no repetition of it.

import { createCoach } from '@spotter/coach/coach';
import { joints } from '@spotter/coach/pose/joints';
import type { Landmark, PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { CoachSettings } from '@spotter/coach/step/coach-settings';
import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import { bundled } from '@spotter/exercises/bundled';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import type { ViewName } from './synthetic/camera/camera.ts';
import { generateNegative } from './synthetic/generate-negative.ts';
import type { Negative } from './synthetic/negatives/negative.ts';
import { readFixture } from './recording/read-fixture.ts';
import { cropped } from './sweeps/cropped.ts';
import { seededRandom } from './sweeps/random.ts';
import { unevenTimes } from './sweeps/uneven-times.ts';
import { armsOverhead, armsSwinging, clapping } from './synthetic/negatives/arms-alone.ts';
import {
  hopping,
  jogging,
  pedalling,
  ropeJumping,
  ropeRunning,
  ropeSkipping,
  ropeSwinging,
  runningHigh,
  sideSteps,
} from './synthetic/negatives/on-the-move.ts';
import { golfStroke } from './synthetic/negatives/strokes.ts';

const planted = [...bundled.values()].filter(({ counting }) => counting.feet === 'planted');
const seeds = fc.nat(10_000);
const views = fc.constantFrom<ViewName>('front', 'oblique');
const whole = (frames: readonly PoseFrame[]) => frames;
const withoutLegs = (frames: readonly PoseFrame[]) => cropped(frames, joints.leftHip, joints.leftKnee, 0.5);

/** A camera that runs along, and takes most of the way up and down out of the picture. */
const followed = (frames: readonly PoseFrame[]) => {
  const hipOf = ({ landmarks }: PoseFrame) => landmarks?.[joints.rightHip]?.[1] ?? 0;
  const first = frames[0] ? hipOf(frames[0]) : 0;
  return frames.map((frame) => {
    const along = 0.7 * (hipOf(frame) - first);
    const landmarks = frame.landmarks?.map(([x, y, z, seen]): Landmark => [x, y - along, z, seen]);
    return { ...frame, landmarks: landmarks ?? null };
  });
};

interface Filmed {
  readonly framed?: typeof whole;
  readonly from?: typeof views;
  readonly settings?: CoachSettings;
}

/** How many are counted in a take, on average: 7 and more were, before feet were asked for. */
function countedOf(
  negative: Negative,
  specifications: typeof planted,
  runs: number,
  { framed = whole, from = views, settings = {} }: Filmed = {},
): number {
  let counted = 0;
  fc.assert(
    fc.property(fc.constantFrom(...specifications), seeds, from, (specification, seed, view) => {
      const frames = framed(generateNegative(negative, seed, view));
      counted += countWith(createCoach(specification, settings), frames).counted;
    }),
    { numRuns: runs, seed: 15 },
  );
  return counted / runs;
}

test('there are exercises to choose', () => {
  expect(planted.length).toBeGreaterThan(20);
});

test.each([jogging, sideSteps, ropeSkipping])(
  '$name is none of an exercise that is done with planted feet',
  (negative) => {
    expect(countedOf(negative, planted, 20)).toBeLessThan(3);
  },
  60_000,
);

test('hops that are high and slow are none either, the hands by the hips (8 and more in each take before)', () => {
  expect(countedOf(hopping, planted, 60, { from: fc.constantFrom<ViewName>('front') })).toBeLessThan(0.5);
}, 60_000);

const only = (key: string) => [...bundled.values()].filter((specification) => specification.key === key);
const curls = planted.filter(({ family }) => family === 'curl');

test('a run is no curl where the legs are outside the picture: the body goes up and down (22 and more before)', () => {
  expect(curls.length).toBeGreaterThan(0);
  const filmed = { framed: withoutLegs, from: fc.constantFrom<ViewName>('front') };
  expect(countedOf(runningHigh, curls, 20, filmed)).toBeLessThan(3);
}, 60_000);

test('nor where the camera runs along: the body goes up and down by little, and often (22 and more before)', () => {
  const filmed = {
    framed: (frames: readonly PoseFrame[]) => followed(withoutLegs(frames)),
    from: fc.constantFrom<ViewName>('front'),
  };
  expect(countedOf(runningHigh, curls, 20, filmed)).toBeLessThan(3);
}, 60_000);

test('arms that swing, and bend later than they swing, do not come back as they went: none is a curl (18 and more before)', () => {
  const filmed = { framed: withoutLegs, from: fc.constantFrom<ViewName>('front', 'oblique') };
  expect(countedOf(armsSwinging, curls, 20, filmed)).toBeLessThan(1);
}, 60_000);

const withoutSteps = [...bundled.values()].filter(
  ({ kind, counting }) => kind !== 'hold' && counting.feet !== 'stepping',
);

test('a rope that is swung is no other way to do any exercise without steps (12 and more before)', () => {
  const filmed = { framed: withoutLegs, from: fc.constantFrom<ViewName>('front') };
  expect(countedOf(ropeSwinging, withoutSteps, 30, filmed)).toBeLessThan(1);
}, 60_000);

test('nor is a skipped rope another way to do an exercise with steps (5 to 22 in each take before)', () => {
  const stepping = [...bundled.values()].filter(({ counting }) => counting.feet === 'stepping');
  expect(countedOf(ropeSkipping, stepping, 15)).toBeLessThan(1);
}, 60_000);

test.each(['high_knees', 'knee_raise'])(
  'whoever runs over a rope holds it, and does no %s: the hands are low and out to the sides (34 and more in each take before)',
  (key) => {
    expect(countedOf(ropeRunning, only(key), 10)).toBeLessThan(1);
  },
  60_000,
);

/** Of the farther leg the finder sees little. */
const farLegGuessed = (frames: readonly PoseFrame[]) => {
  const far: readonly number[] = [joints.rightKnee, joints.rightAnkle, joints.rightHeel, joints.rightToe];
  const guessed = ([x, y, z, seen]: Landmark, i: number): Landmark => [
    x,
    y,
    z,
    far.includes(i) ? Math.min(0.35, seen) : seen,
  ];
  return frames.map((frame) => ({ ...frame, landmarks: frame.landmarks?.map(guessed) ?? null }));
};

test.each([
  ['squat', 52],
  ['side_lunge', 83],
])(
  'a bicycle that is trodden on the spot is no %s: a foot goes up and down under a body that stays (%i before)',
  (key) => {
    const [specification = expect.fail(`there is no ${key}`)] = only(key);
    let counted = 0;
    for (let seed = 0; seed < 12; seed++) {
      const frames = farLegGuessed(generateNegative(pedalling, seed, 'side'));
      counted += countWith(createCoach(specification), frames).counted;
    }
    expect(counted).toBeLessThan(3);
  },
  60_000,
);

test.each([
  ['luizfcha_jacks_side', 6],
  ['hansh_jumpsquat', 11],
])('jacks and jumps bounce, too, and are counted: %s is %i where a push-up was chosen', (id, count) => {
  const [pushUp] = only('push_up');
  if (pushUp === undefined) throw new Error('there is no push-up');
  expect(countWith(createCoach(pushUp), readFixture(id)).counted).toBe(count);
});

test('high knees that go all the way are steps of no dance, whenever their pictures come: 24 (13 to 24 while any that strayed waited)', () => {
  const [highKnees = expect.fail('there are no high knees')] = only('high_knees');
  const frames = readFixture('hansh_highknees');
  fc.assert(
    fc.property(fc.nat(10_000), (seed) => {
      const late = unevenTimes(frames, 40, seededRandom(String(seed)));
      expect(countWith(createCoach(highKnees), late).counted).toBe(24);
    }),
    { numRuns: 10, seed: 15 },
  );
});

test('arms that go overhead and down are no jumping jack where nobody jumps (12 before)', () => {
  const filmed = { framed: withoutLegs, settings: { recognition: false } };
  expect(countedOf(armsOverhead, only('jumping_jack'), 10, filmed)).toBeLessThan(3);
}, 60_000);

test('a stroke with a club turns the hips, and is neither a jack nor a pull with both arms (0.45 in each take before)', () => {
  const alike = ['jumping_jack', 'upright_row', 'high_pull', 'clean'].flatMap(only);
  const filmed = { from: fc.constantFrom<ViewName>('front', 'oblique', 'side') };
  expect(countedOf(golfStroke, alike, 40, filmed)).toBeLessThan(0.25);
}, 60_000);

test('claps are no rotation of the shoulders (14 and more before)', () => {
  expect(countedOf(clapping, only('shoulder_external_rotation'), 10)).toBeLessThan(1);
}, 60_000);

test('arms that swing and bend later are no other way to do any exercise either: the body does not come back as it went (2 and more before)', () => {
  const filmed = { from: fc.constantFrom<ViewName>('oblique') };
  expect(countedOf(armsSwinging, withoutSteps, 60, filmed)).toBeLessThan(1);
}, 60_000);

const running = [runningHigh, ropeSkipping, ropeSwinging, ropeJumping];
/** Of each that is on the move, from each side. */
const countedBy = (name: string, seed: number) =>
  running.flatMap((negative) =>
    negative.views.map((view) => {
      const coach = createGenericCoach({ key: 'of_the_house', name });
      return countWith(coach, generateNegative(negative, seed, view)).counted;
    }),
  );

test('a run and a skipped rope are none of an exercise that nobody has described (12 to 23 in each take before)', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(countedBy('Arm circles', seed).reduce((sum, counted) => sum + counted, 0)).toBe(0);
    }),
    { numRuns: 6, seed: 15 },
  );
}, 60_000);

test('but whoever has named a rope or a run does them', () => {
  for (const counted of countedBy('Skipping rope', 7)) expect(counted).toBeGreaterThan(8);
});

test('quick steps are mostly none either; before, most jogs were counted (8 to 25 in each take)', () => {
  let counted = 0;
  fc.assert(
    fc.property(seeds, views, (seed, view) => {
      const coach = createGenericCoach({ key: 'of_the_house', name: 'Arm circles' });
      counted += countWith(coach, generateNegative(jogging, seed, view)).counted;
    }),
    { numRuns: 20, seed: 15 },
  );
  expect(counted / 20).toBeLessThan(3);
}, 60_000);

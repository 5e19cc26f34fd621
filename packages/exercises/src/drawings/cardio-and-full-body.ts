import { adult } from '../body/person.ts';
import { foot, leg } from '../body/standing.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { fromTheFront, fromTheSide } from '../drawing/view.ts';
import {
  arms,
  body,
  feet,
  flat,
  hands,
  handsAtTheShoulders,
  handsOnHips,
  legs as free,
  palm,
  pushedUp,
  stand,
} from './poses.ts';

const stance = { up: 0.895 };
const standingFoot = foot(adult, 1, { across: 0.08, toeOutDeg: 6 });
const drawnUp = leg({ flexionDeg: 114, kneeDeg: 128, pointedDeg: -10 });

/** On hands and toes, the knees just over the floor, a hand and the other side's foot a step ahead. */
const crawling = (ahead: 'left' | 'right') => {
  const foot = (side: 'left' | 'right') => ({
    across: 0.11,
    ahead: ahead === side ? -0.3 : -0.52,
    heelUpDeg: 58,
    toeOutDeg: 0,
  });
  const hand = (side: 'left' | 'right') =>
    flat(
      hands({ across: 0.17, up: palm, ahead: ahead === side ? 0.36 : 0.62 }, { out: 0.3, up: 0, ahead: -1 }),
    )[side];
  return body({ up: 0.55 }, 84, {
    headDeg: -14,
    legs: feet(foot('left'), foot('right')),
    arms: { left: hand('left'), right: hand('right') },
  });
};

const skating = (across: number) => {
  const sign = across > 0 ? 1 : -1;
  const standing = foot(adult, sign, { across: Math.abs(across), toeOutDeg: 6 });
  const behind = leg({ flexionDeg: 6, abductionDeg: -42, kneeDeg: 42, pointedDeg: 20 });
  return body({ up: 0.72, across: across * 0.8, ahead: -0.08 }, 30, {
    legs: sign > 0 ? { left: standing, right: behind } : { left: behind, right: standing },
    arms:
      sign > 0
        ? arms(
            { flexionDeg: -20, abductionDeg: 40, elbowDeg: 30 },
            { flexionDeg: 70, abductionDeg: -20, elbowDeg: 20 },
          )
        : arms(
            { flexionDeg: 70, abductionDeg: -20, elbowDeg: 20 },
            { flexionDeg: -20, abductionDeg: 40, elbowDeg: 30 },
          ),
    headDeg: -24,
  });
};

export const cardioAndFullBody = {
  jumping_jack: {
    view: fromTheFront,
    start: stand({ wider: -0.04 }, { arms: arms({ abductionDeg: 7, elbowDeg: 4 }) }),
    end: stand(
      { wider: 0.28, toeOutDeg: 20 },
      { arms: arms({ abductionDeg: 156, elbowDeg: 8, flexionDeg: 0 }) },
    ),
    arrows: ['leftWrist', 'rightWrist'],
  },
  seal_jack: {
    view: fromTheFront,
    start: stand(
      { wider: -0.04 },
      { arms: hands({ across: 0.04, up: 1.38, ahead: 0.52 }, { out: 1, up: -0.4, ahead: 0 }) },
    ),
    end: stand(
      { wider: 0.22, toeOutDeg: 20 },
      { arms: arms({ abductionDeg: 88, elbowDeg: 8, flexionDeg: 4 }) },
    ),
    arrows: ['leftWrist', 'rightWrist'],
  },
  thruster: {
    view: { turnDeg: 58 },
    start: handsAtTheShoulders(
      stand({ kneeDeg: 108, shinDeg: 36, leanDeg: 26, wider: 0.06, toeOutDeg: 16 }, { headDeg: -6 }),
      { across: 0.24, up: 0.04, ahead: 0.16 },
      { out: 0.4, up: -1, ahead: 0.6 },
    ),
    end: stand(
      { wider: 0.06, toeOutDeg: 16 },
      { arms: hands({ across: 0.2, up: 1.94, ahead: 0.02 }, { out: 1, up: 0, ahead: 0.2 }) },
    ),
    held: [
      { kind: 'dumbbell', hand: 'left' },
      { kind: 'dumbbell', hand: 'right' },
    ],
  },
  clean: {
    view: { turnDeg: 60 },
    start: stand(
      { kneeDeg: 76, shinDeg: 16, leanDeg: 58, wider: 0.03 },
      { arms: arms({ from: 'ground', flexionDeg: -2, elbowDeg: 2, abductionDeg: 6 }), headDeg: -20 },
    ),
    end: handsAtTheShoulders(
      stand({ kneeDeg: 14, wider: 0.05 }),
      { across: 0.22, up: 0.02, ahead: 0.16 },
      { out: 0.2, up: -0.6, ahead: 1 },
    ),
    held: [{ kind: 'barbell' }],
  },
  inchworm: {
    view: fromTheSide,
    start: stand(
      { kneeDeg: 16, shinDeg: -4, leanDeg: 128, roundedDeg: 30 },
      {
        arms: flat(hands({ across: 0.17, up: palm, ahead: 0.42 }, { out: 0.3, up: 0, ahead: -1 })),
        headDeg: -10,
      },
    ),
    end: pushedUp({ elbowDeg: 6, bendDeg: 6, apart: 0.34 }),
  },
  burpee: {
    view: fromTheSide,
    start: pushedUp({ elbowDeg: 6 }),
    end: body({ up: 1.12 }, 2, {
      legs: free({ flexionDeg: 4, kneeDeg: 10, pointedDeg: 46 }),
      arms: arms({ flexionDeg: 168, elbowDeg: 6 }),
    }),
    offTheFloor: 'at_end',
  },
  mountain_climber: {
    view: fromTheSide,
    start: pushedUp({ elbowDeg: 6, bendDeg: 8 }, { left: drawnUp }),
    end: pushedUp({ elbowDeg: 6, bendDeg: 8 }, { right: drawnUp }),
  },
  high_knees: {
    view: fromTheSide,
    start: body({ up: 0.92 }, 4, {
      legs: {
        left: leg({ flexionDeg: 94, kneeDeg: 96, pointedDeg: 0 }),
        right: foot(adult, -1, { across: 0.1, heelUpDeg: 24, ahead: -0.04 }),
      },
      arms: arms({ flexionDeg: -34, elbowDeg: 88 }, { flexionDeg: 42, elbowDeg: 96 }),
    }),
    end: body({ up: 0.92 }, 4, {
      legs: {
        left: foot(adult, 1, { across: 0.1, heelUpDeg: 24, ahead: -0.04 }),
        right: leg({ flexionDeg: 94, kneeDeg: 96, pointedDeg: 0 }),
      },
      arms: arms({ flexionDeg: 42, elbowDeg: 96 }, { flexionDeg: -34, elbowDeg: 88 }),
    }),
  },
  knee_raise: {
    view: fromTheSide,
    start: stand({}, { arms: handsOnHips(stand().pelvis.at) }),
    end: body(stance, 1, {
      legs: { left: standingFoot, right: leg({ flexionDeg: 90, kneeDeg: 88, pointedDeg: 10 }) },
      arms: handsOnHips(stand().pelvis.at),
    }),
    arrows: ['rightKnee'],
  },
  butt_kicks: {
    view: fromTheSide,
    start: body({ up: 0.91 }, 5, {
      legs: {
        left: leg({ flexionDeg: -4, kneeDeg: 122, pointedDeg: 20 }),
        right: foot(adult, -1, { across: 0.1, heelUpDeg: 18, ahead: -0.02 }),
      },
      arms: arms({ flexionDeg: 36, elbowDeg: 92 }, { flexionDeg: -28, elbowDeg: 84 }),
    }),
    end: body({ up: 0.91 }, 5, {
      legs: {
        left: foot(adult, 1, { across: 0.1, heelUpDeg: 18, ahead: -0.02 }),
        right: leg({ flexionDeg: -4, kneeDeg: 122, pointedDeg: 20 }),
      },
      arms: arms({ flexionDeg: -28, elbowDeg: 84 }, { flexionDeg: 36, elbowDeg: 92 }),
    }),
    arrows: ['rightAnkle'],
  },
  skater_jump: { view: fromTheFront, start: skating(-0.42), end: skating(0.42) },
  bear_crawl: { view: fromTheSide, start: crawling('left'), end: crawling('right') },
} as const satisfies Readonly<Record<string, Drawing>>;

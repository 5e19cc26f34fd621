import { describe, expect, test } from 'vitest';
import { adult } from '../body/person.ts';
import { cross, dot, lengthOf, minus, radians, unit, type Vector } from '../body/vector.ts';
import { blendFigures } from '../drawing/blend-figures.ts';
import { drawExercise, pictureSize } from '../drawing/draw-exercise.ts';
import { drawFigure } from '../drawing/draw-figure.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { figureIn, pointOf, type Figure, type LandmarkName } from '../drawing/figure.ts';
import { exercises } from '../groups.ts';
import { drawings } from './all-drawings.ts';

const all = [...drawings];
const titled = { title: 'Somebody who trains' };
const sides = ['left', 'right'] as const;
const ends = ({ start, end }: Drawing) => [figureIn(start), figureIn(end)] as const;

const joint = (figure: Figure, side: 'left' | 'right', name: string): Vector =>
  pointOf(figure, `${side}${name}` as LandmarkName);
const bone = (figure: Figure, side: 'left' | 'right', from: string, to: string): Vector =>
  minus(joint(figure, side, to), joint(figure, side, from));
const angleDeg = (a: Vector, b: Vector): number => Math.acos(Math.min(1, dot(unit(a), unit(b)))) / radians;

function limbsOf(figure: Figure, side: 'left' | 'right') {
  return {
    upperArm: bone(figure, side, 'Shoulder', 'Elbow'),
    forearm: bone(figure, side, 'Elbow', 'Wrist'),
    thigh: bone(figure, side, 'Hip', 'Knee'),
    shank: bone(figure, side, 'Knee', 'Ankle'),
  };
}

/** How far two drawings are apart: of the joint that differs most, in metres. */
function distance(a: Drawing, b: Drawing): number {
  const joints = (drawing: Drawing) => ends(drawing).flatMap(({ points }) => points);
  const others = joints(b);
  return Math.max(...joints(a).map((point, i) => lengthOf(minus(point, others[i] ?? point))));
}

test('every exercise of the release has a drawing, and nothing else has', () => {
  expect([...drawings.keys()].sort()).toEqual(exercises.map(({ slug }) => slug).sort());
});

test('no two exercises have the same drawing: a joint lies 8 cm elsewhere, or something else is held', () => {
  const alike = all.flatMap(([slug, one], i) =>
    all
      .slice(i + 1)
      .filter(([, other]) => distance(one, other) < 0.08)
      .filter(
        ([, other]) => JSON.stringify([one.held, one.fixed]) === JSON.stringify([other.held, other.fixed]),
      )
      .map(([other]) => `${slug} and ${other}`),
  );
  expect(alike).toEqual([]);
});

describe.each(all)('the drawing of %s', (_slug, drawing) => {
  const figures = ends(drawing);

  test('shows a start and an end that differ', () => {
    const [start, end] = figures;
    const moved = start.points.map((point, i) => lengthOf(minus(point, end.points[i] ?? point)));
    expect(Math.max(...moved)).toBeGreaterThan(0.04);
  });

  test('keeps the lengths of all limbs', () => {
    for (const figure of figures) {
      for (const side of sides) {
        for (const [name, limb] of Object.entries(limbsOf(figure, side))) {
          expect(lengthOf(limb), `${side} ${name}`).toBeCloseTo(adult[name as 'thigh'], 3);
        }
      }
    }
  });

  test('bends no joint farther than people do, and no knee forwards', () => {
    for (const figure of figures) {
      const across = unit(minus(pointOf(figure, 'leftHip'), pointOf(figure, 'rightHip')));
      for (const side of sides) {
        const { upperArm, forearm, thigh, shank } = limbsOf(figure, side);
        expect(angleDeg(upperArm, forearm), `${side} elbow`).toBeLessThanOrEqual(150);
        expect(angleDeg(thigh, shank), `${side} knee`).toBeLessThanOrEqual(155);
        expect(dot(cross(unit(thigh), unit(shank)), across), `${side} knee backwards`).toBeGreaterThan(-0.1);
        const foot = bone(figure, side, 'Heel', 'Toe');
        const sole = angleDeg(shank, foot);
        expect(sole, `${side} ankle`).toBeGreaterThan(8);
        expect(sole, `${side} ankle`).toBeLessThan(135);
      }
    }
  });

  test('rests on the floor or on what is there, and not in the floor', () => {
    const tops = [0, ...(drawing.fixed ?? []).map(({ to }) => -to.y)];
    for (const [index, figure] of figures.entries()) {
      const shapes = drawFigure(figure, {
        view: { turnDeg: drawing.view.turnDeg },
        held: drawing.held ?? [],
      });
      const lowest = Math.max(...shapes.flatMap(({ skins }) => skins.flat()).map(({ y }) => y));
      expect(lowest).toBeLessThan(0.035);
      const flies = drawing.offTheFloor === 'always' || (drawing.offTheFloor === 'at_end' && index === 1);
      if (!flies) expect(Math.min(...tops.map((top) => Math.abs(lowest - top)))).toBeLessThan(0.035);
    }
  });

  test('lies within its picture', () => {
    const svg = drawExercise(drawing, titled);
    const places = [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(places.length).toBeGreaterThan(300);
    for (const [x = NaN, y = NaN] of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(pictureSize.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(pictureSize.height);
    }
  });

  test('can be gone through from start to end with limbs of the same lengths', () => {
    const [start, end] = figures;
    for (const share of [0, 0.35, 0.7, 1]) {
      const figure = blendFigures(start, end, share);
      for (const side of sides) {
        for (const [name, limb] of Object.entries(limbsOf(figure, side))) {
          expect(lengthOf(limb), `${side} ${name}`).toBeCloseTo(adult[name as 'thigh'], 2);
        }
      }
    }
    expect(
      lengthOf(minus(pointOf(blendFigures(start, end, 1), 'leftKnee'), pointOf(end, 'leftKnee'))),
    ).toBeLessThan(0.03);
  });
});

/** Of every arrow of a picture that shows a way, from its start to its tip, in units of the picture. */
function arrowLengths(svg: string): readonly number[] {
  const ways = /stroke="var\(--figure-arrow[^>]*>(.*?)<\/g>/.exec(svg)?.[1] ?? '';
  return [...ways.matchAll(/d="M([^"]*?)M/g)].map(([, way = '']) => {
    const [first, last] = [way.split('L').at(0), way.split('L').at(-1)].map((at) =>
      at?.split(' ').map(Number),
    );
    return Math.hypot((last?.[0] ?? 0) - (first?.[0] ?? 0), (last?.[1] ?? 0) - (first?.[1] ?? 0));
  });
}

test.each(all.filter(([, { arrows }]) => arrows))(
  'what moves in %s moves far enough to be seen',
  (_, drawing) => {
    const lengths = arrowLengths(drawExercise(drawing, titled));
    expect(lengths).toHaveLength(drawing.arrows?.length ?? 0);
    expect(Math.min(...lengths)).toBeGreaterThan(16);
  },
);

test('a clamshell opens the knees and keeps the feet together', () => {
  const drawing = drawings.get('clamshell');
  if (!drawing) throw new Error('there is no clamshell');
  const apart = (figure: Figure, name: string) =>
    lengthOf(minus(joint(figure, 'left', name), joint(figure, 'right', name)));
  const [start, end] = ends(drawing);
  expect(apart(end, 'Ankle')).toBeCloseTo(apart(start, 'Ankle'), 2);
  expect(apart(end, 'Ankle')).toBeLessThan(0.12);
  expect(apart(end, 'Knee') - apart(start, 'Knee')).toBeGreaterThan(0.15);
});

test('a drawing of a part of the body shows nothing below it, and what it shows larger', () => {
  const drawing = drawings.get('neck_tilt');
  if (!drawing) throw new Error('there is no neck tilt');
  const { above: _, ...whole } = drawing;
  const near = (of: Drawing) => drawExercise(of, titled).match(/class="near"/g)?.length;
  expect(near(drawing)).toBe(4);
  expect(near(whole)).toBe(8);
  const [[part = 0] = [], [body = 0] = []] = [drawing, whole].map((of) =>
    arrowLengths(drawExercise(of, titled)),
  );
  expect(part).toBeGreaterThan(1.3 * body);
});

test('an image brings its colours along, light and dark; within a page it takes those of the page', () => {
  const [[, drawing] = []] = all;
  if (!drawing) throw new Error('there is no drawing');
  expect(drawExercise(drawing, titled)).toContain('prefers-color-scheme:dark');
  const inline = drawExercise(drawing, { ...titled, inline: true });
  expect(inline).not.toContain('<style');
  expect(inline).toContain('var(--figure-near,currentColor)');
});

test('a title is text, whatever it holds', () => {
  const [[, drawing] = []] = all;
  if (!drawing) throw new Error('there is no drawing');
  expect(drawExercise(drawing, { title: 'A <b> & c' })).toContain('<title>A &lt;b> &amp; c</title>');
});

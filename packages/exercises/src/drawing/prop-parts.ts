// What a body trains with, as parts that are drawn like its own.
import { cross, middleOf, minus, plus, times, unit, vector, type Vector } from '../body/vector.ts';
import type { Ball, Part } from './body-parts.ts';
import type { Fixed, Held } from './drawing.ts';
import { pointOf, type Figure, type LandmarkName } from './figure.ts';

const ball = (at: Vector, radius: number): Ball => ({ at, radius });

/** A round plate: the rim of a disc that turns around an axle. */
function disc(at: Vector, axle: Vector, radius: number): readonly Ball[] {
  const aside = unit(cross(axle, Math.abs(axle.y) < 0.9 ? vector(0, 1, 0) : vector(1, 0, 0)));
  const across = cross(axle, aside);
  return Array.from({ length: 20 }, (_, i) => {
    const turn = (2 * Math.PI * i) / 20;
    return ball(plus(plus(at, aside, radius * Math.cos(turn)), across, radius * Math.sin(turn)), 0.014);
  });
}

/** Where a hand holds, how the handle lies in it, and where the forearm points. */
function gripOf(figure: Figure, hand: 'left' | 'right') {
  const at = (name: 'Wrist' | 'Index' | 'Pinky' | 'Elbow') =>
    pointOf(figure, `${hand}${name}` as LandmarkName);
  const knuckles = middleOf(at('Index'), at('Pinky'));
  return {
    at: plus(at('Wrist'), minus(knuckles, at('Wrist')), 0.9),
    across: unit(minus(at('Index'), at('Pinky'))),
    forearm: unit(minus(at('Wrist'), at('Elbow'))),
  };
}

function dumbbell(at: Vector, along: Vector): Part {
  const end = (sign: 1 | -1) => plus(at, along, sign * 0.085);
  const head = (sign: 1 | -1) => [
    ...disc(end(sign), along, 0.045),
    ...disc(plus(end(sign), along, sign * 0.035), along, 0.045),
  ];
  return { is: 'weight', skins: [[ball(end(1), 0.014), ball(end(-1), 0.014)], head(1), head(-1)] };
}

function bar(left: Vector, right: Vector, kind: 'barbell' | 'cable_bar'): Part {
  const middle = middleOf(left, right);
  const axle = unit(minus(left, right));
  const at = (along: number) => plus(middle, axle, along);
  const plate = (along: number) => disc(at(along), axle, 0.13);
  const rod = [ball(at(0.64), 0.014), ball(at(-0.64), 0.014)];
  const plates = [
    [...plate(0.52), ...plate(0.56)],
    [...plate(-0.52), ...plate(-0.56)],
  ];
  return { is: 'weight', skins: kind === 'barbell' ? [rod, ...plates] : [rod] };
}

function kettlebell(at: Vector, hanging: Vector): Part {
  const bell = plus(at, hanging, 0.15);
  const shoulder = (sign: 1 | -1) => plus(at, vector(sign, 0, 0), 0.055);
  return {
    is: 'weight',
    skins: [
      [ball(shoulder(1), 0.014), ball(shoulder(-1), 0.014)],
      [ball(shoulder(1), 0.014), ball(bell, 0.02)],
      [ball(shoulder(-1), 0.014), ball(bell, 0.02)],
      [ball(bell, 0.085)],
    ],
  };
}

/** What is held, where the hands of a figure are. */
export function heldPart(figure: Figure, held: Held): Part {
  const [left, right] = [gripOf(figure, 'left'), gripOf(figure, 'right')];
  switch (held.kind) {
    case 'barbell':
    case 'cable_bar':
      return bar(left.at, right.at, held.kind);
    case 'kettlebell':
      return kettlebell(middleOf(left.at, right.at), unit(plus(left.forearm, right.forearm)));
    case 'upright_dumbbell':
      return dumbbell(plus(middleOf(left.at, right.at), vector(0, -0.06, 0)), vector(0, 1, 0));
    case 'dumbbell': {
      const { at, across, forearm } = held.hand === 'left' ? left : right;
      if (held.along === 'forearm') return dumbbell(at, forearm);
      return dumbbell(at, held.along === 'forwards' ? unit(cross(across, times(forearm, 1))) : across);
    }
  }
}

export function fixedPart({ kind, from, to }: Fixed): Part {
  if (kind === 'bar') return { is: 'weight', skins: [[ball(from, 0.02), ball(to, 0.02)]] };
  const corners = [from.x, to.x].flatMap((x) =>
    [from.y, to.y].flatMap((y) => [from.z, to.z].map((z) => vector(x, y, z))),
  );
  return { is: 'furniture', skins: [corners.map((corner) => ball(corner, 0.008))] };
}

/** What shows the floor to somebody who looks from above. */
export function matUnder({ points }: Figure): Part {
  const [xs, zs] = [points.map(({ x }) => x), points.map(({ z }) => z)];
  const [left, right, back, front] = [
    Math.min(...xs) - 0.1,
    Math.max(...xs) + 0.1,
    Math.min(...zs) - 0.1,
    Math.max(...zs) + 0.1,
  ];
  return fixedPart({ kind: 'block', from: vector(left, -0.01, back), to: vector(right, 0, front) });
}

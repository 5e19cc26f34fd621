// A figure with what it trains with, as shapes of a picture, the farthest first.
import { bodyParts, type Part } from './body-parts.ts';
import type { Drawing } from './drawing.ts';

import { pointOf, type Figure, type LandmarkName } from './figure.ts';
import { skinOver, type Place } from './outline.ts';
import { fixedPart, heldPart, matUnder } from './prop-parts.ts';
import { seenFrom, type Seen } from './view.ts';

export type Tone = 'near' | 'trunk' | 'far' | 'weight' | 'furniture';

export interface Shape {
  readonly tone: Tone;
  /** Corners of polygons in metres, x to the right and y down, the floor at 0. */
  readonly skins: readonly (readonly Place[])[];
}

/** A side of the body whose hip or shoulder is this much farther away than the other one is the far side, in metres. */
const farSide = 0.06;

const rootOf = {
  arm: { left: 'leftShoulder', right: 'rightShoulder' },
  leg: { left: 'leftHip', right: 'rightHip' },
} as const satisfies Record<string, Record<string, LandmarkName>>;

export function drawFigure(
  figure: Figure,
  { view, held = [], fixed = [] }: Pick<Drawing, 'view' | 'held' | 'fixed'>,
): readonly Shape[] {
  const see = seenFrom(view);
  const near = (name: LandmarkName): number => see(pointOf(figure, name)).near;
  const toneOf = (part: Part): Tone => {
    if (part.is === 'head') return 'trunk';
    if (part.is !== 'arm' && part.is !== 'leg') return part.is;
    const { left, right } = rootOf[part.is];
    const [own, other] = part.side === 'left' ? [left, right] : [right, left];
    return near(other) - near(own) > farSide ? 'far' : 'near';
  };
  const nearness = ({ is, skins }: Part): number => {
    if (is === 'furniture') return -Infinity;
    const seen: readonly Seen[] = skins.flat().map(({ at }) => see(at));
    const mean = seen.reduce((sum, { near }) => sum + near, 0) / seen.length;
    return is === 'weight' ? mean + 0.04 : mean;
  };
  const parts = [
    ...(view.aboveDeg === undefined ? [] : [matUnder(figure)]),
    ...fixed.map(fixedPart),
    ...bodyParts(figure),
    ...held.map((one) => heldPart(figure, one)),
  ];
  return parts
    .map((part) => ({ part, near: nearness(part) }))
    .sort((a, b) => a.near - b.near)
    .map(({ part }) => ({
      tone: toneOf(part),
      skins: part.skins.map((balls) => skinOver(balls.map(({ at, radius }) => ({ ...see(at), radius })))),
    }));
}

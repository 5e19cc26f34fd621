// How somebody stands to the camera, whether they stay, whether it is still them, and whether the picture is a new one: exercises are
// done on the spot, and what limbs do on a walk there is none; a finder that jumps to somebody else shows movement that nobody makes.

import { lowPass } from '../filters/low-pass.ts';
import { between, lengthOf } from '../geometry/vector.ts';
import type { Body } from './body.ts';
import { joints } from './joints.ts';

/** From where the camera sees the person; `front` holds for the back too, which shows the same. */
export type View = 'front' | 'side' | 'oblique';

/** Width of the shoulders over length of the trunk, both as they are: about 0.36 m to 0.5 m in adults' landmarks. */
const shouldersToTrunk = 0.72;

/**
 * How far the shoulders and hips lie across the picture: 1 where they are seen square on, 0 from the side.
 * With world landmarks by their direction, without by the shoulders' width against the trunk's length.
 */
export function acrossOf(body: Body): number {
  const points = body.world ?? body.image;
  const shoulders = between(points, joints.leftShoulder, joints.rightShoulder);
  const hips = between(points, joints.leftHip, joints.rightHip);
  if (body.world) {
    const across = Math.hypot(shoulders.x, shoulders.y) + Math.hypot(hips.x, hips.y);
    const total = lengthOf(shoulders) + lengthOf(hips);
    return total > 0 ? across / total : 0;
  }
  const trunk =
    (lengthOf(between(points, joints.leftShoulder, joints.leftHip)) +
      lengthOf(between(points, joints.rightShoulder, joints.rightHip))) /
    2;
  return trunk > 0 ? Math.min(1, lengthOf(shoulders) / (shouldersToTrunk * trunk)) : 1;
}

/** Names the view: within about 30 degrees of square on is front, within about 30 of edge on is side. */
export function viewOf(across: number): View {
  if (across >= 0.85) return 'front';
  return across <= 0.5 ? 'side' : 'oblique';
}

/** A person who turns is believed to have turned within a second or two. */
const turningHz = 0.3;

/** Follows how far they lie across the picture; null starts at what is seen. */
export function followAcross(before: number | null, body: Body, dtMs: number): number {
  return lowPass(before, acrossOf(body), turningHz, dtMs);
}

/** Where a body is and how fast it goes; plain data. */
export interface WalkState {
  /** Place across the picture and a trunk's length, in picture heights. */
  x: number;
  scale: number;
  /** Trunk lengths a second across the picture, and how fast the body grows in it as a share a second, both followed slowly. */
  speed: number;
  growth: number;
  /** For how long that has been a walk. */
  lastedMs: number;
}

const trunk = [joints.leftShoulder, joints.rightShoulder, joints.leftHip, joints.rightHip] as const;

/** Sways and steps to the side are over in a second; a walk is not. */
const walkingHz = 0.4;
/** A trunk's length changes slowly in the picture. */
const scaleHz = 1;
/** A walk is 2.4 to 3.5 trunk lengths a second (1.2 to 1.8 m); side lunges sway by less than 2. */
const walkingSpeed = 2.2;
/** A walk towards a camera at 3 m makes the body grow by half or more in a second; lunges towards it stay below. */
const walkingGrowth = 0.65;
/** What is faster is the finder that jumps, and counts as no more than this. */
const fastest = { speed: 5, growth: 1.5 };
/** Nobody grows by half from a frame to the next: the film was cut, or the camera zoomed, and it starts anew. */
const leap = Math.log(1.5);

/** Takes the next body; frames apart by more than a second start anew. */
export function followWalk(walk: WalkState | null, { image, scale: size }: Body, dtMs: number): WalkState {
  let x = 0;
  for (const joint of trunk) x += image[joint]?.x ?? 0;
  x /= trunk.length;
  const isSame = walk !== null && Math.abs(Math.log(size / walk.scale)) < leap;
  if (!isSame || dtMs <= 0 || dtMs >= 1000) return { x, scale: size, speed: 0, growth: 0, lastedMs: 0 };
  const scale = lowPass(walk.scale, size, scaleHz, dtMs);
  walk.speed = followChange(walk.speed, (x - walk.x) / scale, fastest.speed, dtMs);
  walk.growth = followChange(walk.growth, Math.log(scale / walk.scale), fastest.growth, dtMs);
  walk.x = x;
  walk.scale = scale;
  walk.lastedMs = goes(walk) ? walk.lastedMs + dtMs : 0;
  return walk;
}

function followChange(was: number, change: number, most: number, dtMs: number): number {
  return lowPass(was, Math.min(most, Math.max(-most, (change * 1000) / dtMs)), walkingHz, dtMs);
}

function goes({ speed, growth }: WalkState): boolean {
  return Math.abs(speed) >= walkingSpeed || Math.abs(growth) >= walkingGrowth;
}

/** A finder that reads the size anew, as it does with whoever has just come, shows a walk for less than this. */
const believedAfterMs = 200;

/** Whether that is a walk. */
export function isWalking({ lastedMs }: WalkState): boolean {
  return lastedMs >= believedAfterMs;
}

/** Where a body was and how large, in picture heights. */
interface Place {
  x: number;
  y: number;
  scale: number;
  tMs: number;
}

/** Who is followed; plain data. */
export interface PersonState {
  /** Where they were last seen. */
  readonly at: Place;
  /** A body that is not theirs, and since when it has been seen; null while they are seen. */
  other: { readonly at: Readonly<Place>; readonly sinceMs: number; readonly isNear: boolean } | null;
  /** When they were last back after another body had been seen for a while; null before the first time. */
  backMs: number | null;
}

/** Jitter of a trunk's middle, and how fast it goes, in trunk lengths and a second: burpees and jumps stay below a half of both. */
const jitter = 0.25;
const bodySpeed = 4.5;
/** No body looks so many times as large from a frame to the next. */
const growth = Math.log(2.5);
/** Whoever is back has not gone far meanwhile, in trunk lengths. */
const backWithin = 1;
/** A body that was nobody's for a frame or two was the finder's error; one that lasts so long is somebody. */
const somebodyMs = 250;
/** Another body that has been there for so long is the one to follow: the film was cut, or they changed places. */
const adoptedAfterMs = 1800;
/** Whoever comes into a picture in which nobody has been seen for so long is followed at once. */
const goneMs = 2000;

/** Before anybody was seen, the first one is followed. */
export function startPerson(body: Body, tMs: number): PersonState {
  return { at: placeOf(body, tMs), other: null, backMs: null };
}

/**
 * Takes the next body: of the one who is followed, of another, of another who is followed from here on, or of one who has been there
 * for so long, as large and as near as nobody else can be, that it was theirs all the time.
 */
export function followPerson(
  person: PersonState,
  body: Body,
  tMs: number,
): 'theirs' | 'another' | 'followed' | 'theirs after all' {
  const { at, other } = person;
  const here = placeOf(body, tMs);
  if (other === null) {
    const isTheirs = tMs - at.tMs > goneMs || !leaps(at, here);
    if (isTheirs) move(at, here);
    else person.other = { at: here, sinceMs: tMs, isNear: isNear(at, here) };
    return isTheirs ? 'theirs' : 'another';
  }
  const goesOn = tMs - other.at.tMs <= goneMs && !leaps(other.at, here);
  const lastedMs = other.at.tMs - other.sinceMs;
  const isBack = !goesOn && awayFrom(at, here) <= backWithin && !grows(at, here);
  if (isBack && lastedMs >= somebodyMs) person.backMs = tMs;
  if (isBack || (goesOn && tMs - other.sinceMs >= adoptedAfterMs)) {
    move(at, here);
    person.other = null;
    if (isBack) return 'theirs';
    return other.isNear ? 'theirs after all' : 'followed';
  }
  person.other = goesOn ? { ...other, at: here } : { at: here, sinceMs: tMs, isNear: isNear(at, here) };
  return 'another';
}

/** In place: what is made anew with every frame, and kept until the next, is what the collector of garbage has most to do with. */
function move(at: Place, { x, y, scale, tMs }: Readonly<Place>): void {
  at.x = x;
  at.y = y;
  at.scale = scale;
  at.tMs = tMs;
}

function placeOf({ image, scale }: Body, tMs: number): Place {
  let [x, y] = [0, 0];
  for (const index of trunk) {
    x += (image[index]?.x ?? 0) / trunk.length;
    y += (image[index]?.y ?? 0) / trunk.length;
  }
  return { x, y, scale, tMs };
}

/** Two bodies that are as large are not so near each other, in trunk lengths: one would stand in the other. */
const nearWithin = 1;
const asLarge = Math.log(1.3);

function isNear(a: Readonly<Place>, b: Readonly<Place>): boolean {
  return awayFrom(a, b) <= nearWithin && Math.abs(Math.log(b.scale / a.scale)) < asLarge;
}

/** How far apart two places are, in trunk lengths. */
function awayFrom(a: Readonly<Place>, b: Readonly<Place>): number {
  return Math.hypot(b.x - a.x, b.y - a.y) / Math.max(a.scale, b.scale, 1e-6);
}

function grows(a: Readonly<Place>, b: Readonly<Place>): boolean {
  return !(Math.abs(Math.log(b.scale / a.scale)) < growth);
}

/** Whether nobody gets from one place to the other in the time between. */
function leaps(a: Readonly<Place>, b: Readonly<Place>): boolean {
  return grows(a, b) || awayFrom(a, b) > jitter + (bodySpeed * (b.tMs - a.tMs)) / 1000;
}

/** Where the joints were when something new was last seen; plain data of bounded size. */
export interface ShownBody {
  /** In picture heights: x and y of each joint, one after the other. */
  readonly places: number[];
  /** When that was. */
  tMs: number;
}

const named = Object.values(joints);
/**
 * In trunk lengths: in two pictures, even of somebody who stands still, a finder moves at least one joint farther than this (in 2,997 of
 * 3,000 recorded frames).
 */
const samePlace = 0.003;
/** Whoever has not moved for so long stands still, and that is something new, too. */
const repeatedForMs = 250;

/** Whether a frame shows again what the last one did: a camera is slower than its client, or a line stalls. */
export function isRepeated(
  { places, tMs: shownMs }: ShownBody,
  { image, scale }: Body,
  tMs: number,
): boolean {
  if (tMs - shownMs >= repeatedForMs) return false;
  const most = samePlace * scale;
  for (let i = 0; i < named.length; i++) {
    const joint = image[named[i] ?? 0];
    if (joint === undefined) continue;
    if (Math.abs(joint.x - (places[2 * i] ?? 0)) > most) return false;
    if (Math.abs(joint.y - (places[2 * i + 1] ?? 0)) > most) return false;
  }
  return true;
}

/** Remembers where a body is, in place of the one before it. */
export function rememberShown(shown: ShownBody | null, { image }: Body, tMs: number): ShownBody {
  const now = shown ?? { places: [], tMs };
  for (let i = 0; i < named.length; i++) {
    const joint = image[named[i] ?? 0];
    now.places[2 * i] = joint?.x ?? 0;
    now.places[2 * i + 1] = joint?.y ?? 0;
  }
  now.tMs = tMs;
  return now;
}

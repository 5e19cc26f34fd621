// Follows what is being done: what has just been repeated is described and compared with the families, again and again.

import { findRhythm } from '../motion/find-rhythm.ts';
import { followMotion, type MotionMemory, noMotion } from '../motion/follow-motion.ts';
import { rowsSince } from '../motion/motion-rows.ts';
import type { Rhythm } from '../motion/rhythm.ts';
import type { Body } from '../pose/body.ts';
import type { Family } from '../specification/family.ts';
import type { FamilyMember } from '../specification/family-member.ts';
import { chooseMember } from './choose-member.ts';
import { describeMotion, type MotionDescription } from './describe-motion.ts';
import { recogniseFamily } from './recognise-family.ts';

/** What was recognised. */
export interface Recognised {
  readonly family: Family;
  /** Of the members of the family the one that the pose speaks for. */
  readonly exercise: string;
  /** How well it fits, 0 to 1. */
  readonly fit: number;
  /** When it was first and last seen. */
  readonly sinceMs: number;
  readonly seenMs: number;
  /** How often, and what its fits come to together. */
  readonly times: number;
  readonly evidence: number;
  /** When the repetitions began in which it was first seen. */
  readonly fromMs: number;
}

/** What is remembered; plain data of bounded size, which is changed in place. */
export interface RecognitionMemory {
  readonly motion: MotionMemory;
  lookedMs: number | null;
  looks: number;
  /** Seen, but not often enough to be believed. */
  candidate: Recognised | null;
  recognised: Recognised | null;
}

/** Before the first frame. */
export function nothingRecognised(): RecognitionMemory {
  return { motion: noMotion(), lookedMs: null, looks: 0, candidate: null, recognised: null };
}

/** Two repetitions that are somewhat alike: what they look like is judged by what they show, size too. */
const ofTwo = { cycles: 2, agreement: 0.4, share: 0.35, size: 0, heldMs: Infinity } as const;
const needs = [
  { ...ofTwo, alike: 'each' },
  { ...ofTwo, alike: 'one side' },
] as const;
/** Seen this often in a row it is believed, once its fits come to that of one that fits wholly: what hardly fits takes longer. */
const timesNeeded = 2;
const evidenceNeeded = 1;
/** Where nothing is known yet, what fits wholly, in repetitions as alike as this, is believed at once. */
const clearFrom = 0.85;
/** Not seen for this long it is over. */
const forgottenMs = 8000;

/** How closely it is followed: a look costs as much as tens of frames. */
export interface Pace {
  /** How often what has been repeated is described and compared. */
  readonly lookEveryMs: number;
  /** Frames nearer to the last one are left out. */
  readonly apartMs: number;
}

/** Follows how a body moves, without a look at what that is; whether the frame was taken. */
export function followBody(
  { motion }: RecognitionMemory,
  body: Body,
  tMs: number,
  { apartMs }: Pick<Pace, 'apartMs'>,
): boolean {
  if (motion.tMs !== null && tMs - motion.tMs < apartMs) return false;
  return followMotion(motion, body, tMs) !== null;
}

/** Follows what a body does. */
export function recognise(
  memory: RecognitionMemory,
  body: Body,
  tMs: number,
  pace: Pace,
  members: readonly FamilyMember[],
): void {
  const { lookedMs } = memory;
  const { lookEveryMs } = pace;
  if (!followBody(memory, body, tMs, pace)) return;
  if (lookedMs !== null && tMs - lookedMs < lookEveryMs) return;
  memory.lookedMs = tMs;
  memory.looks += 1;
  look(memory, tMs, members);
}

/** What has just been repeated, in numbers, at the `look`th look; null where nothing has. */
export function describeRepeated(
  { window }: MotionMemory,
  look: number,
): { readonly rhythm: Rhythm; readonly description: MotionDescription } | null {
  const rhythm = findRhythm(window, look, needs, clearFrom);
  if (rhythm === null) return null;
  return { rhythm, description: describeMotion(rowsSince(window, rhythm.startMs), rhythm.durationMs) };
}

function look(memory: RecognitionMemory, tMs: number, members: readonly FamilyMember[]): void {
  memory.recognised = lapse(memory.recognised, tMs);
  memory.candidate = lapse(memory.candidate, tMs);
  const { recognised, candidate } = memory;
  const repeated = describeRepeated(memory.motion, memory.looks);
  if (repeated === null) return;
  const { rhythm, description } = repeated;
  const { family, fit } = recogniseFamily(description);
  memory.candidate = null;
  if (family === null) return;
  const exercise = chooseMember(members, family, description);
  const seen = { family, exercise, fit, seenMs: tMs };
  if (recognised?.family === family) {
    memory.recognised = {
      ...recognised,
      ...seen,
      exercise: recognised.exercise,
      times: recognised.times + 1,
    };
    return;
  }
  const first =
    candidate?.family === family
      ? candidate
      : { sinceMs: tMs, fromMs: rhythm.startMs, times: 0, evidence: 0 };
  const { sinceMs, fromMs } = first;
  const [times, evidence] = [first.times + 1, first.evidence + fit];
  const now: Recognised = { ...seen, sinceMs, fromMs, times, evidence };
  const clear = recognised === null && fit >= clearFrom && rhythm.agreement >= clearFrom;
  if (clear || (times >= timesNeeded && evidence >= evidenceNeeded)) memory.recognised = now;
  else memory.candidate = now;
}

function lapse(seen: Recognised | null, tMs: number): Recognised | null {
  return seen !== null && tMs - seen.seenMs > forgottenMs ? null : seen;
}

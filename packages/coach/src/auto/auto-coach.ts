// The coach that is not told the exercise: it recognises what is done, counts it from its first repetition, and changes with it.

import { coachOf, createCoach, type Coach, type CoachStep } from '../coach.ts';
import { createGenericCoach } from '../generic/generic-coach.ts';
import { genericSpecification } from '../step/generic-specification.ts';
import { finelyApartMs } from '../motion/follow-motion.ts';
import { parseBody, roomForBody, type Body } from '../pose/body.ts';
import { joints } from '../pose/joints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { followAcross, followPerson } from '../pose/stance.ts';
import { nothingRecognised, recognise, type Pace, type Recognised } from '../recognise/recogniser.ts';
import type { Specification } from '../specification/specification.ts';
import type { CoachEvent } from '../step/coach-event.ts';
import type { CoachSettings } from '../step/coach-settings.ts';
import type { AutoMemory, CoachState } from '../step/coach-state.ts';
import { copyOf } from '../step/copy-of.ts';
import { eachFrame, keepFrame, noFrames } from '../pose/kept-frames.ts';

/** What is done is looked at this often until it is known, and then for a change, and while one is likely. */
const searching = { lookEveryMs: 400, apartMs: finelyApartMs } as const;
const known = { ...searching, lookEveryMs: 2000 } as const;
const changing = { ...searching, lookEveryMs: 1000 } as const;
/** A coach that found nothing to count is asked again after this long: it looks at all of the last seconds. */
const tryEveryMs = 2000;
/** A coach that takes over starts so long before the repetitions that it was recognised by. */
const beforeMs = 1500;
/** What is told of the frames that a coach catches up on; the rest is over. */
const toldLate: ReadonlySet<CoachEvent['type']> = new Set([
  'set_started',
  'repetition',
  'partial_repetition',
]);

/** Before the first frame. */
function nothingDone(): AutoMemory {
  return { recognition: nothingRecognised(), frames: noFrames(), exercise: null, triedMs: null };
}

/** Another one than that of the coach that counts, which looks at earlier frames before it is given this body. */
const room = roomForBody();

/** Makes it. `specifications` by key; one of the members that none describes is counted by what is repeated. */
export function createAutoCoach(
  specifications: ReadonlyMap<string, Specification>,
  given: CoachSettings & Required<Pick<CoachSettings, 'members'>>,
): Coach {
  // It looks at what is done itself.
  const settings = { ...given, recognition: false };
  const waiting = coachOf(genericSpecification('auto', 'Automatic'), settings, stepWaiting);
  const coaches = new Map<string, Coach>();

  function coachFor(key: string | undefined): Coach {
    if (key === undefined) return waiting;
    const specification = specifications.get(key);
    const made = coaches.get(key);
    const name = key.replaceAll('_', ' ');
    const coach =
      made ??
      (specification ? createCoach(specification, settings) : createGenericCoach({ key, name }, settings));
    coaches.set(key, coach);
    return coach;
  }

  /** What the coach that was recognised as the right one makes of the last seconds; null where that is nothing. */
  function change(
    state: CoachState,
    auto: AutoMemory,
    to: Recognised,
    last: PoseFrame,
    body: Body | null,
  ): CoachStep | null {
    const { tMs } = last;
    const coach = coachFor(to.exercise);
    const fresh = coach.start();
    fresh.camera = copyOf(state.camera);
    fresh.cues = copyOf(state.cues);
    fresh.set = { ...fresh.set, number: state.set.number };
    const { exercise, family } = to;
    fresh.auto = { ...auto, exercise: { key: exercise, family }, triedMs: null };
    const fromMs = auto.exercise === null ? -Infinity : to.fromMs - beforeMs;
    const events: CoachEvent[] = [];
    eachFrame(auto.frames, fromMs, tMs, (frame) => {
      for (const event of coach.step(fresh, frame).events)
        if (toldLate.has(event.type)) events.push({ ...event, tMs });
    });
    const step = coach.step(fresh, last, body);
    events.push(...step.events);
    if (!events.some(({ type }) => type === 'repetition')) return null;
    const before = coachFor(auto.exercise?.key).command(state, { type: 'finish_set', tMs });
    return {
      state: fresh,
      events: [...before.events, { type: 'exercise', tMs, exercise, family }, ...events],
      view: step.view,
    };
  }

  function step(state: CoachState, frame: PoseFrame): CoachStep {
    const auto = memoryOf(state);
    const coach = coachFor(auto.exercise?.key);
    const { tMs } = frame;
    if (!Number.isFinite(tMs) || (state.tMs !== null && tMs <= state.tMs)) return coach.step(state, frame);
    const body = parseBody(frame, room);
    const pace = paceFor(auto);
    if (body !== null && isTheirs(state, body, tMs))
      recognise(auto.recognition, body, tMs, pace, given.members);
    keepFrame(auto.frames, frame);
    const { recognised } = auto.recognition;
    const isDue = auto.triedMs === null || tMs - auto.triedMs >= tryEveryMs;
    if (recognised !== null && recognised.family !== auto.exercise?.family && isDue) {
      const changed = change(state, auto, recognised, frame, body);
      if (changed !== null) return changed;
      auto.triedMs = tMs;
    }
    return coach.step(state, frame, body);
  }

  return {
    specification: waiting.specification,
    start: () => ({ ...waiting.start(), auto: nothingDone() }),
    step,
    command: (state, command) => coachFor(memoryOf(state).exercise?.key).command(state, command),
  };
}

/** Whether the coach that counts will take it for the body that it follows. */
function isTheirs({ person }: CoachState, body: Body, tMs: number): boolean {
  return person === null || followPerson({ ...person, at: { ...person.at } }, body, tMs) !== 'another';
}

function paceFor({ exercise, recognition: { candidate } }: AutoMemory): Pace {
  if (exercise === null) return searching;
  return candidate === null ? known : changing;
}

function memoryOf(state: CoachState): AutoMemory {
  state.auto ??= nothingDone();
  return state.auto;
}

/** What a frame does of somebody of whom it is not known yet what they do: they are seen, and nothing is counted. */
function stepWaiting(state: CoachState, tMs: number, body: Body): void {
  const { image } = body;
  const dtMs = state.bodyMs === null ? 0 : tMs - state.bodyMs;
  state.bodyMs = tMs;
  state.across = followAcross(state.across, body, dtMs);
  const confidence = Math.max(image[joints.leftShoulder]?.seen ?? 0, image[joints.rightShoulder]?.seen ?? 0);
  for (const track of state.tracks) track.confidence = confidence;
}

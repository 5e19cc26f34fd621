// What a frame says of what may keep the camera from seeing well, and what there is to tell of it.

import { cameraTexts } from '../camera/camera-texts.ts';
import { watchCamera, type CameraNotice, type CameraSight } from '../camera/watch-camera.ts';
import type { CueCandidate } from '../form/cue-scheduler.ts';
import { seenFrom } from '../measure/phase-signal.ts';
import type { Body } from '../pose/body.ts';
import { joints } from '../pose/joints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { viewOf } from '../pose/stance.ts';
import type { Specification } from '../specification/specification.ts';
import { textIn } from '../texts/text-in.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Told } from './step-context.ts';

/** Notices that are also said, with how much they matter beside faults. */
const spoken: Partial<Record<CameraNotice, CueCandidate['severity']>> = {
  limb_hidden: 2,
  cut_off: 2,
  too_close: 2,
  wrong_view: 1,
  too_far: 1,
  too_dark: 1,
  several_people: 1,
};

/** Tells of a person who left or came back, and of what keeps the camera from seeing well. */
export function stepCamera(
  state: CoachState,
  frame: PoseFrame,
  body: Body | null,
  { specification, settings }: StepContext,
  { events, candidates }: Told,
): void {
  const { tMs } = frame;
  for (const help of watchCamera(state.camera, tMs, sightOf(state, frame, body, specification))) {
    const viewText = help === 'wrong_view' ? specification.cues[specification.views.cue] : undefined;
    const text = textIn(viewText ?? cameraTexts[help], settings.language);
    events.push({ type: 'camera', tMs, help, text });
    const severity = spoken[help];
    if (severity !== undefined) candidates.push({ id: help, text, reason: 'camera', severity, rule: null });
  }
}

/** Limbs seen less than this while one ends outside of the picture are cut off by its edge. */
const wellSeen = 0.4;
/** Trunk over the shorter edge of the picture: a body standing in full takes about 3.4 trunks. */
const closeFrom = 0.55;
const farBelow = 0.09;
/** Mean brightness, 0 to 255: BlazePose loses limbs in a room lit by a screen alone; a dim lamp gives about 50. */
const darkBelow = 30;
const lightFrom = 40;

/** What a frame shows of what may keep the camera from seeing well. */
function sightOf(
  { tracks, across, person }: CoachState,
  { tMs, aspect, luma, people }: PoseFrame,
  body: Body | null,
  { views }: Specification,
): CameraSight {
  const size = body === null ? 0 : body.scale / Math.min(1, aspect);
  const cut = body !== null && isCut(body, aspect);
  const seen = confidenceOf(tracks);
  const close = size >= closeFrom;
  const ofBody = (holds: boolean) => (body === null ? null : holds);
  return {
    person: body !== null,
    problems: {
      limb_hidden: ofBody(seen < seenFrom && !cut),
      cut_off: ofBody(cut && seen < wellSeen && !close),
      too_close: ofBody(close && cut && seen < wellSeen),
      too_far: ofBody(size < farBelow),
      wrong_view: body === null || across === null ? null : !views.good.includes(viewOf(across)),
      too_dark: isDark(luma),
      several_people: areSeveral(people, person, tMs),
    },
  };
}

/** How well the moving limbs are seen; a posture that is held is followed as a whole, not limb by limb. */
function confidenceOf(tracks: CoachState['tracks']): number {
  let best = tracks.length === 0 ? 1 : 0;
  for (const { confidence } of tracks) best = Math.max(best, confidence);
  return best;
}

/** People who were seen in turn are told of for so long. */
const inTurnMs = 6000;

/** Whether there are more than one: as somebody has counted them, or since the finder went from one to another and back. */
function areSeveral(people: number | undefined, person: CoachState['person'], tMs: number): boolean | null {
  const backMs = person?.backMs ?? null;
  if (people === undefined && backMs === null) return null;
  return (people ?? 1) > 1 || (backMs !== null && tMs - backMs < inTurnMs);
}

function isDark(luma: number | undefined): boolean | null {
  if (luma === undefined || (luma >= darkBelow && luma < lightFrom)) return null;
  return luma < darkBelow;
}

const ends = [
  joints.leftWrist,
  joints.rightWrist,
  joints.leftAnkle,
  joints.rightAnkle,
  joints.leftKnee,
  joints.rightKnee,
  joints.leftElbow,
  joints.rightElbow,
];
/** Finders place the joints of a body that fills the picture a little outside. */
const edge = 0.03;

/** Whether an arm or a leg ends outside of a picture of this width over height. */
function isCut({ image }: Body, aspect: number): boolean {
  for (const index of ends) {
    const joint = image[index];
    if (joint === undefined) continue;
    const x = joint.x / aspect;
    if (x < -edge || x > 1 + edge || joint.y < -edge || joint.y > 1 + edge) return true;
  }
  return false;
}

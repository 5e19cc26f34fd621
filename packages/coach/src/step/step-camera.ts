// What a frame says of what may keep the camera from seeing well, and what there is to tell of it.

import { cameraTexts } from '../camera/camera-texts.ts';
import {
  watchCamera,
  type CameraNotice,
  type CameraProblem,
  type CameraSight,
} from '../camera/watch-camera.ts';
import type { CueCandidate } from '../form/cue-scheduler.ts';
import { bodyScale, type Body } from '../pose/body.ts';
import { joints } from '../pose/joints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { viewOf } from '../pose/stance.ts';
import { seenFrom } from '../reps/track.ts';
import type { Specification } from '../specification/specification.ts';
import { textIn } from '../texts/text-in.ts';
import type { CoachEvent } from './coach-event.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Stepped } from './step-context.ts';

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
  stepped: Stepped,
  frame: PoseFrame,
  body: Body | null,
  { specification, settings }: StepContext,
): Stepped {
  const { state } = stepped;
  const { tMs } = state;
  if (tMs === null) return stepped;
  const sight = sightOf(state, frame, body, specification);
  const { state: camera, notices } = watchCamera(state.camera, tMs, sight);
  const events: CoachEvent[] = [];
  const candidates: CueCandidate[] = [];
  for (const help of notices) {
    const viewText = help === 'wrong_view' ? specification.cues[specification.views.cue] : undefined;
    const text = textIn(viewText ?? cameraTexts[help], settings.language);
    events.push({ type: 'camera', tMs, help, text });
    const severity = spoken[help];
    if (severity !== undefined) candidates.push({ id: help, text, reason: 'camera', severity, rule: null });
  }
  return {
    state: camera === state.camera ? state : { ...state, camera },
    events: [...stepped.events, ...events],
    candidates: [...stepped.candidates, ...candidates],
  };
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
  { tracks, across }: CoachState,
  frame: PoseFrame,
  body: Body | null,
  { views }: Specification,
): CameraSight {
  return {
    person: body !== null,
    problems: {
      ...(body === null ? unseen : problemsOf(body, frame.aspect, tracks)),
      wrong_view: body === null || across === null ? null : !views.good.includes(viewOf(across)),
      too_dark: isDark(frame.luma),
      several_people: frame.people === undefined ? null : frame.people > 1,
    },
  };
}

const unseen = { limb_hidden: null, cut_off: null, too_close: null, too_far: null } as const;

function problemsOf(
  body: Body,
  aspect: number,
  tracks: CoachState['tracks'],
): Pick<Record<CameraProblem, boolean>, 'limb_hidden' | 'cut_off' | 'too_close' | 'too_far'> {
  const { size, cut } = framingOf(body, aspect);
  // A posture that is held is followed as a whole, not limb by limb.
  const seen = tracks.length === 0 ? 1 : Math.max(0, ...tracks.map(({ confidence }) => confidence));
  const close = size >= closeFrom;
  return {
    limb_hidden: seen < seenFrom && !cut,
    cut_off: cut && seen < wellSeen && !close,
    too_close: close && cut && seen < wellSeen,
    too_far: size < farBelow,
  };
}

function isDark(luma: number | undefined): boolean | null {
  if (luma === undefined || (luma >= darkBelow && luma < lightFrom)) return null;
  return luma < darkBelow;
}

/** What of the person's place in the picture matters to the camera. */
interface Framing {
  /** Length of the trunk over the shorter edge of the picture. */
  readonly size: number;
  /** Whether an arm or a leg ends outside of the picture. */
  readonly cut: boolean;
}

const ends = [joints.leftWrist, joints.rightWrist, joints.leftAnkle, joints.rightAnkle];
const knees = [joints.leftKnee, joints.rightKnee, joints.leftElbow, joints.rightElbow];
/** Finders place the joints of a body that fills the picture a little outside. */
const edge = 0.03;

/** Reads the framing of a body in a picture of this width over height. */
function framingOf({ image }: Body, aspect: number): Framing {
  const outside = (index: number) => {
    const joint = image[index];
    if (!joint) return false;
    const x = joint.x / aspect;
    return x < -edge || x > 1 + edge || joint.y < -edge || joint.y > 1 + edge;
  };
  return { size: bodyScale(image) / Math.min(1, aspect), cut: [...ends, ...knees].some(outside) };
}

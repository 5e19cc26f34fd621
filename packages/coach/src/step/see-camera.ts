import type { CoachState } from './coach-state.ts';
import type { Specification } from '../specification/specification.ts';
import type { Body } from '../pose/body.ts';
import { framingOf } from '../camera/framing.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { viewOf } from '../pose/view.ts';
import type { CameraProblem, CameraSight } from '../camera/watch-camera.ts';
import { seenFrom } from '../reps/track.ts';

/** Limbs seen less than this while one ends outside of the picture are cut off by its edge. */
const wellSeen = 0.4;
/** Trunk over the shorter edge of the picture: a body standing in full takes about 3.4 trunks. */
const closeFrom = 0.55;
const farBelow = 0.09;
/** Mean brightness, 0 to 255: BlazePose loses limbs in a room lit by a screen alone; a dim lamp gives about 50. */
const darkBelow = 30;
const lightFrom = 40;

/** What a frame shows of what may keep the camera from seeing well. */
export function seeCamera(
  { tracks, across }: CoachState,
  frame: PoseFrame,
  body: Body | null,
  { views }: Specification,
): CameraSight {
  return {
    person: body !== null,
    problems: {
      ...(body === null ? unseen : seeBody(body, frame.aspect, tracks)),
      wrong_view: body === null || across === null ? null : !views.good.includes(viewOf(across)),
      too_dark: seeLight(frame.luma),
      several_people: frame.people === undefined ? null : frame.people > 1,
    },
  };
}

const unseen = { limb_hidden: null, cut_off: null, too_close: null, too_far: null } as const;

function seeBody(
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

function seeLight(luma: number | undefined): boolean | null {
  if (luma === undefined || (luma >= darkBelow && luma < lightFrom)) return null;
  return luma < darkBelow;
}

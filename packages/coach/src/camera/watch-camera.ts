// Notices what keeps the camera from seeing well: nobody there, limbs hidden or cut off, a poor view, distance, light, company.

/** What may be wrong with the picture of somebody. */
export type CameraProblem =
  'limb_hidden' | 'cut_off' | 'wrong_view' | 'too_close' | 'too_far' | 'too_dark' | 'several_people';

/** What there is to tell. */
export type CameraNotice = 'no_person' | 'person_back' | 'limb_seen' | CameraProblem;

/** What the camera should show better. */
export type CameraHelp = CameraNotice | 'rate_too_low';

/** Something that is so or is not, believed once it has lasted; plain data. */
interface Condition {
  readonly holds: boolean;
  /** Since when the opposite has been seen; null while what is seen agrees. */
  readonly againstSinceMs: number | null;
  /** When it was last told that it holds. */
  readonly toldMs: number | null;
}

/** How long it must last to be believed and to be over, and the least time before it is told again, in ms. */
interface Patience {
  readonly onMs: number;
  readonly offMs: number;
  readonly againMs: number;
}

/** What is remembered of the picture; plain data. */
export interface CameraState {
  /** Since when nobody has been seen; null while somebody is. */
  readonly missingSinceMs: number | null;
  readonly toldMissing: boolean;
  readonly problems: Readonly<Record<CameraProblem, Condition>>;
}

/** What the picture shows now; null where it was not looked at. */
export interface CameraSight {
  readonly person: boolean;
  readonly problems: Readonly<Record<CameraProblem, boolean | null>>;
}

/** A finder drops single frames; a person who left is told after this. */
const missingMs = 700;
const againMs = 20_000;

/** How long each must last; people are counted every two seconds, so company needs two counts. */
const patience: Readonly<Record<CameraProblem, Patience>> = {
  limb_hidden: { onMs: 1500, offMs: 300, againMs },
  cut_off: { onMs: 1500, offMs: 1000, againMs },
  wrong_view: { onMs: 3000, offMs: 1500, againMs },
  too_close: { onMs: 1500, offMs: 1500, againMs },
  too_far: { onMs: 3000, offMs: 2000, againMs },
  too_dark: { onMs: 3000, offMs: 3000, againMs },
  several_people: { onMs: 1900, offMs: 3900, againMs: 60_000 },
};
const problemNames = Object.keys(patience) as readonly CameraProblem[];

/** Not so, as far as anybody has seen. */
const notSo: Condition = { holds: false, againstSinceMs: null, toldMs: null };

/** Nothing noticed yet. */
export const unwatched: CameraState = {
  missingSinceMs: null,
  toldMissing: false,
  problems: {
    limb_hidden: notSo,
    cut_off: notSo,
    wrong_view: notSo,
    too_close: notSo,
    too_far: notSo,
    too_dark: notSo,
    several_people: notSo,
  },
};

/** Follows what one frame shows; each problem is told when it has lasted, and seldom again. */
export function watchCamera(
  state: CameraState,
  tMs: number,
  sight: CameraSight,
): { state: CameraState; notices: CameraNotice[] } {
  const notices: CameraNotice[] = [];
  const missingSinceMs = sight.person ? null : (state.missingSinceMs ?? tMs);
  const tellMissing = missingSinceMs !== null && !state.toldMissing && tMs - missingSinceMs >= missingMs;
  if (tellMissing) notices.push('no_person');
  if (sight.person && state.toldMissing) notices.push('person_back');
  let { problems } = state;
  for (const name of problemNames) {
    const followed = followCondition(problems[name], tMs, sight.problems[name], patience[name]);
    if (followed.began) notices.push(name);
    if (followed.ended && name === 'limb_hidden') notices.push('limb_seen');
    if (followed.state !== problems[name]) problems = { ...problems, [name]: followed.state };
  }
  const toldMissing = missingSinceMs !== null && (state.toldMissing || tellMissing);
  const same =
    missingSinceMs === state.missingSinceMs &&
    toldMissing === state.toldMissing &&
    problems === state.problems;
  return { state: same ? state : { missingSinceMs, toldMissing, problems }, notices };
}

/** Follows what one frame shows, null where it shows nothing of it. `began` is true where it is to be told. */
function followCondition(
  state: Condition,
  tMs: number,
  seen: boolean | null,
  { onMs, offMs, againMs }: Patience,
): { state: Condition; began: boolean; ended: boolean } {
  const same = { began: false, ended: false };
  if (seen === null) return { state, ...same };
  if (seen === state.holds) {
    return { state: state.againstSinceMs === null ? state : { ...state, againstSinceMs: null }, ...same };
  }
  const since = state.againstSinceMs ?? tMs;
  if (tMs - since < (seen ? onMs : offMs)) return { state: { ...state, againstSinceMs: since }, ...same };
  if (!seen) return { state: { ...state, holds: false, againstSinceMs: null }, began: false, ended: true };
  const began = state.toldMs === null || tMs - state.toldMs >= againMs;
  return {
    state: { holds: true, againstSinceMs: null, toldMs: began ? tMs : state.toldMs },
    began,
    ended: false,
  };
}

// Notices what keeps the camera from seeing well: nobody there, limbs hidden or cut off, a poor view, distance, light, company.

import { followCondition, notSo, type Condition, type Patience } from './follow-condition.ts';

/** What may be wrong with the picture of somebody. */
export type CameraProblem =
  'limb_hidden' | 'cut_off' | 'wrong_view' | 'too_close' | 'too_far' | 'too_dark' | 'several_people';

/** What there is to tell. */
export type CameraNotice = 'no_person' | 'person_back' | 'limb_seen' | CameraProblem;

/** What the camera should show better. */
export type CameraHelp = CameraNotice | 'rate_too_low';

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

/** Takes what one frame shows; each problem is told when it has lasted, and seldom again. */
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

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
  holds: boolean;
  /** Since when the opposite has been seen; null while what is seen agrees. */
  againstSinceMs: number | null;
  /** When it was last told that it holds. */
  toldMs: number | null;
}

/** How long it must last to be believed and to be over, and the least time before it is told again, in ms. */
interface Patience {
  readonly onMs: number;
  readonly offMs: number;
  readonly againMs: number;
}

/** What is remembered of the picture; plain data, which each frame changes in place. */
export interface CameraState {
  /** Since when nobody has been seen; null while somebody is. */
  missingSinceMs: number | null;
  toldMissing: boolean;
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

/** Not so, as far as anybody has seen. */
const notSo = (): Condition => ({ holds: false, againstSinceMs: null, toldMs: null });

/** Nothing noticed yet. */
export function unwatched(): CameraState {
  return {
    missingSinceMs: null,
    toldMissing: false,
    problems: {
      limb_hidden: notSo(),
      cut_off: notSo(),
      wrong_view: notSo(),
      too_close: notSo(),
      too_far: notSo(),
      too_dark: notSo(),
      several_people: notSo(),
    },
  };
}

/** Follows what one frame shows; each problem is told when it has lasted, and seldom again. */
export function watchCamera(state: CameraState, tMs: number, sight: CameraSight): readonly CameraNotice[] {
  const notices: CameraNotice[] = [];
  const { problems } = state;
  const seen = sight.problems;
  const { limb_hidden, cut_off, wrong_view, too_close, too_far, too_dark, several_people } = patience;
  followPresence(state, tMs, sight.person, notices);
  // One by one: looked up by name with every frame, they would cost as much as all else of this.
  const change = followCondition(problems.limb_hidden, tMs, seen.limb_hidden, limb_hidden);
  if (change === 'began') notices.push('limb_hidden');
  if (change === 'ended') notices.push('limb_seen');
  if (began(problems.cut_off, tMs, seen.cut_off, cut_off)) notices.push('cut_off');
  if (began(problems.wrong_view, tMs, seen.wrong_view, wrong_view)) notices.push('wrong_view');
  if (began(problems.too_close, tMs, seen.too_close, too_close)) notices.push('too_close');
  if (began(problems.too_far, tMs, seen.too_far, too_far)) notices.push('too_far');
  if (began(problems.too_dark, tMs, seen.too_dark, too_dark)) notices.push('too_dark');
  if (began(problems.several_people, tMs, seen.several_people, several_people))
    notices.push('several_people');
  return notices;
}

function began(state: Condition, tMs: number, seen: boolean | null, lasting: Patience): boolean {
  return followCondition(state, tMs, seen, lasting) === 'began';
}

function followPresence(state: CameraState, tMs: number, isThere: boolean, notices: CameraNotice[]): void {
  if (isThere) {
    if (state.toldMissing) notices.push('person_back');
    state.missingSinceMs = null;
    state.toldMissing = false;
    return;
  }
  state.missingSinceMs ??= tMs;
  if (state.toldMissing || tMs - state.missingSinceMs < missingMs) return;
  state.toldMissing = true;
  notices.push('no_person');
}

/** Follows what one frame shows, null where it shows nothing of it; what there is to tell of it. */
function followCondition(
  state: Condition,
  tMs: number,
  seen: boolean | null,
  { onMs, offMs, againMs }: Patience,
): 'began' | 'ended' | null {
  if (seen === null) return null;
  if (seen === state.holds) {
    state.againstSinceMs = null;
    return null;
  }
  state.againstSinceMs ??= tMs;
  if (tMs - state.againstSinceMs < (seen ? onMs : offMs)) return null;
  state.holds = seen;
  state.againstSinceMs = null;
  if (!seen) return 'ended';
  if (state.toldMs !== null && tMs - state.toldMs < againMs) return null;
  state.toldMs = tMs;
  return 'began';
}

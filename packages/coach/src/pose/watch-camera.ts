// Notices when the person leaves, when the limbs that matter are hidden, and when the view is not one the exercise is seen well from.

/** What is remembered of the picture; plain data. */
export interface CameraState {
  /** Since when nobody has been seen; null while somebody is. */
  readonly missingSinceMs: number | null;
  readonly toldMissing: boolean;
  readonly hiddenSinceMs: number | null;
  readonly toldHidden: boolean;
  readonly wrongViewSinceMs: number | null;
  readonly toldWrongView: boolean;
}

/** What the picture shows now. */
export interface CameraSight {
  readonly person: boolean;
  readonly limbsSeen: boolean;
  readonly goodView: boolean;
}

/** What there is to tell. */
export type CameraNotice = 'no_person' | 'person_back' | 'limb_hidden' | 'limb_seen' | 'wrong_view';

/** Nothing noticed yet. */
export const unwatched: CameraState = {
  missingSinceMs: null,
  toldMissing: false,
  hiddenSinceMs: null,
  toldHidden: false,
  wrongViewSinceMs: null,
  toldWrongView: false,
};

/** A finder drops single frames; a person who left is told after this. */
const missingMs = 700;
const hiddenMs = 1500;
const wrongViewMs = 3000;

/** Takes what one frame shows; each state is told once, when it has lasted. */
export function watchCamera(
  state: CameraState,
  tMs: number,
  sight: CameraSight,
): { state: CameraState; notices: CameraNotice[] } {
  const notices: CameraNotice[] = [];
  if (!sight.person) {
    const since = state.missingSinceMs ?? tMs;
    const tell = !state.toldMissing && tMs - since >= missingMs;
    if (tell) notices.push('no_person');
    return { state: { ...state, missingSinceMs: since, toldMissing: state.toldMissing || tell }, notices };
  }
  if (state.toldMissing) notices.push('person_back');
  const hiddenSinceMs = sight.limbsSeen ? null : (state.hiddenSinceMs ?? tMs);
  const tellHidden = hiddenSinceMs !== null && !state.toldHidden && tMs - hiddenSinceMs >= hiddenMs;
  if (tellHidden) notices.push('limb_hidden');
  if (state.toldHidden && sight.limbsSeen) notices.push('limb_seen');
  const wrongViewSinceMs = sight.goodView ? null : (state.wrongViewSinceMs ?? tMs);
  const tellView = wrongViewSinceMs !== null && !state.toldWrongView && tMs - wrongViewSinceMs >= wrongViewMs;
  if (tellView) notices.push('wrong_view');
  return {
    state: {
      missingSinceMs: null,
      toldMissing: false,
      hiddenSinceMs,
      toldHidden: hiddenSinceMs !== null && (state.toldHidden || tellHidden),
      wrongViewSinceMs,
      toldWrongView: wrongViewSinceMs !== null && (state.toldWrongView || tellView),
    },
    notices,
  };
}

// Words the engine's step as the message that clients read.
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { CoachStep } from '@spotter/coach/coach';
import type { Repetition } from '@spotter/coach/reps/repetition';
import type { Hold } from '@spotter/coach/step/hold-tally';
import type { SetSummary } from '@spotter/coach/reps/set';
import type { HoldMessage } from '@spotter/contract/live/hold-message';
import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import type { FrameMessage, SetMessage } from '@spotter/contract/live/server-messages';
import type { SetFigures } from '@spotter/contract/live/set-figures';

export function showRepetition(repetition: Repetition): RepetitionMessage {
  return {
    number: repetition.number,
    number_in_set: repetition.numberInSet,
    ...(repetition.late ? { late: true } : {}),
    side: repetition.side,
    start_ms: repetition.startMs,
    end_ms: repetition.endMs,
    tempo: repetition.tempo,
    range_of_motion_deg: repetition.rangeOfMotionDeg,
    peak_angle_deg: repetition.peakAngleDeg,
    range_share: repetition.rangeShare,
    depth_share: repetition.depthShare,
    phases_ms: { ...repetition.phasesMs },
    speed: repetition.speed && { ...repetition.speed },
    speed_loss: repetition.speedLoss,
    asymmetry: repetition.asymmetry,
    good: repetition.good,
    score: repetition.score,
    score_parts: { ...repetition.scoreParts },
    faults: repetition.faults.map((fault) => ({ ...fault })),
    not_judged: repetition.notJudged.map((rule) => ({ ...rule })),
    prediction: repetition.prediction,
    confidence: repetition.confidence,
  };
}

export function showHold(hold: Hold): HoldMessage {
  return {
    number_in_set: hold.numberInSet,
    start_ms: hold.startMs,
    end_ms: hold.endMs,
    held_ms: hold.heldMs,
    good: hold.good,
    score: hold.score,
    faults: hold.faults.map((fault) => ({ ...fault })),
    not_judged: hold.notJudged.map((rule) => ({ ...rule })),
  };
}

function last<T extends CoachEvent['type']>(
  events: readonly CoachEvent[],
  type: T,
): Extract<CoachEvent, { type: T }> | undefined {
  return events.findLast((event): event is Extract<CoachEvent, { type: T }> => event.type === type);
}

/** The one that is shown with its frame: one that has just ended goes before one that counts late, which is told as any. */
function completedOf(events: readonly CoachEvent[]): RepetitionMessage | undefined {
  const counted = events.flatMap((event) => (event.type === 'repetition' ? [event.repetition] : []));
  const completed = counted.findLast(({ late }) => !late) ?? counted.at(-1);
  if (completed === undefined) return undefined;
  const { late: _, ...shown } = showRepetition(completed);
  return shown;
}

function noticeOf(event: CoachEvent): { help: string; text: string } | undefined {
  if (event.type === 'camera') return { help: event.help, text: event.text };
  if (event.type === 'other_exercise' || event.type === 'counted_otherwise')
    return { help: event.type, text: event.text };
  return undefined;
}

/** What has happened on a frame, with what is shown of every one. */
function withEvents(
  { type, state, ...view }: FrameMessage,
  events: readonly CoachEvent[],
  hold: Hold | undefined,
): FrameMessage {
  const judged = last(events, 'hold_judged');
  const completed = completedOf(events);
  const partial = last(events, 'partial_repetition');
  const notices = events.flatMap((event) => noticeOf(event) ?? []);
  return {
    type,
    state: completed ? 'Exercise Completed' : state,
    ...(completed
      ? {
          prediction: completed.prediction,
          confidence: completed.confidence,
          repetition: completed,
        }
      : {}),
    ...view,
    ...(partial ? { partial: true, partial_faults: partial.faults.map((fault) => ({ ...fault })) } : {}),
    ...(hold ? { hold: showHold(hold) } : {}),
    ...(judged ? { hold_faults: judged.faults.map((fault) => ({ ...fault })) } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  };
}

/**
 * Parts that are there or not make an object dear: most frames have none.
 * @param hold that has ended on this frame
 * @param dropped frames of the session that were skipped
 */
export function showStep(
  exercise: string,
  { events, view }: CoachStep,
  hold: Hold | undefined,
  dropped: number,
): FrameMessage {
  const { set, cue } = view;
  const shown: FrameMessage = {
    type: 'frame',
    state: view.state,
    exercise,
    t: view.tMs,
    count: view.count,
    partials: view.partials,
    held_ms: view.heldMs,
    set: { number: set.number, count: set.count, active: set.active, sides: set.sides && { ...set.sides } },
    phase: view.phase,
    progress: view.progress,
    signal: view.signal,
    cue: cue && { id: cue.id, text: cue.text },
    view: view.view,
    visibility: view.confidence,
    in_position: view.inPosition,
    dropped,
  };
  return events.length === 0 && !hold ? shown : withEvents(shown, events, hold);
}

export function showFigures(summary: SetSummary): SetFigures {
  return {
    score: summary.score,
    score_parts: summary.scoreParts && { ...summary.scoreParts },
    main_fault: summary.mainFault?.says ?? null,
    main_fault_rule: summary.mainFault?.rule ?? null,
    sides: summary.sides && { ...summary.sides },
    best: summary.best && { ...summary.best },
    worst: summary.worst && { ...summary.worst },
    trend: summary.trend,
    consistency: summary.consistency,
    speed_loss: summary.speedLoss,
  };
}

export function showSet(
  exercise: string,
  state: string,
  { set, summary }: Extract<CoachEvent, { type: 'set_finished' }>,
): SetMessage {
  return {
    type: 'set_finished',
    state,
    exercise,
    set,
    count: summary.count,
    good: summary.good,
    partials: summary.partials,
    held_ms: summary.heldMs,
    longest_hold_ms: summary.longestHoldMs,
    ...showFigures(summary),
  };
}

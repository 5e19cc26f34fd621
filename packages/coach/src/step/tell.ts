// Turns what a state shows into events, once each.

import type { CoachEvent } from './coach-event.ts';
import { textIn } from '../texts/text-in.ts';
import { cameraTexts } from '../camera/camera-texts.ts';
import { scheduleCue, type CueWish } from '../form/cue-scheduler.ts';
import type { Body } from '../pose/body.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { watchCamera, type CameraNotice } from '../camera/watch-camera.ts';
import { seeCamera } from './see-camera.ts';
import { phaseOf } from './show-state.ts';
import type { StepContext, Taken } from './step-context.ts';

/** Notices that are also said, with how much they matter beside faults. */
const spoken: Partial<Record<CameraNotice, CueWish['severity']>> = {
  limb_hidden: 2,
  cut_off: 2,
  too_close: 2,
  wrong_view: 1,
  too_far: 1,
  too_dark: 1,
  several_people: 1,
};

/** Tells of a person who left or came back, and of what keeps the camera from seeing well. */
export function tellCamera(
  taken: Taken,
  frame: PoseFrame,
  body: Body | null,
  { specification, settings }: StepContext,
): Taken {
  const { state } = taken;
  const { tMs } = state;
  if (tMs === null) return taken;
  const sight = seeCamera(state, frame, body, specification);
  const { state: camera, notices } = watchCamera(state.camera, tMs, sight);
  const events: CoachEvent[] = [];
  const wishes: CueWish[] = [];
  for (const help of notices) {
    const viewText = help === 'wrong_view' ? specification.cues[specification.views.cue] : undefined;
    const text = textIn(viewText ?? cameraTexts[help], settings.language);
    events.push({ type: 'camera', tMs, help, text });
    const severity = spoken[help];
    if (severity !== undefined) wishes.push({ id: help, text, reason: 'camera', severity, rule: null });
  }
  return {
    state: camera === state.camera ? state : { ...state, camera },
    events: [...taken.events, ...events],
    wishes: [...taken.wishes, ...wishes],
  };
}

/** Tells when the phase changed, of the side that is farther out. */
export function tellPhase(taken: Taken, { specification }: StepContext): Taken {
  const { state } = taken;
  const phase = phaseOf(state);
  if (phase === state.phase || state.tMs === null) return taken;
  const told: CoachEvent[] =
    phase === null ? [] : [{ type: 'phase', tMs: state.tMs, phase, state: specification.states[phase] }];
  return { ...taken, state: { ...state, phase }, events: [...taken.events, ...told] };
}

/** Says at most one of the wishes. */
export function tellCues(taken: Taken, { settings }: StepContext): Taken {
  const { state } = taken;
  if (state.tMs === null) return taken;
  const { state: cues, said } = scheduleCue(state.cues, state.tMs, taken.wishes, settings.cues);
  const events: readonly CoachEvent[] = said
    ? [
        ...taken.events,
        {
          type: 'cue',
          tMs: state.tMs,
          cue: said.id,
          text: said.text,
          reason: said.reason,
          severity: said.severity,
          rule: said.rule,
        },
      ]
    : taken.events;
  return { state: cues === state.cues ? state : { ...state, cues }, events, wishes: [] };
}

// Showing a set to the camera, step by step, as a pure machine. Time comes in with each frame.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { CameraProblem } from '@spotter/browser/camera/camera-problem';

/** Enough to walk from the keyboard to where all of oneself is in the picture. */
export const countdownMs = 5000;

/** A set of three slow repetitions takes half a minute; whoever forgets to stop is stopped. */
export const longestMs = 120_000;

/** Fewer frames with somebody in them show no three repetitions: two seconds at ten frames a second. */
const leastSeen = 20;

/** Why there is nothing to show; nobody may have been in it, too. */
export type CaptureProblem = CameraProblem | 'nobody';

export type Capture =
  | { readonly step: 'off' }
  /** The camera is asked for, and the models are loaded. */
  | { readonly step: 'opening' }
  /** The picture is live; nothing is kept. */
  | { readonly step: 'watching'; readonly seen: PoseFrame | null }
  | { readonly step: 'counting_down'; readonly seen: PoseFrame; readonly startsMs: number }
  | { readonly step: 'recording'; readonly seen: PoseFrame; readonly frames: readonly PoseFrame[] }
  /** The camera is closed. */
  | { readonly step: 'shown'; readonly frames: readonly PoseFrame[] }
  | { readonly step: 'refused'; readonly problem: CaptureProblem };

export type CaptureEvent =
  | { readonly type: 'open' }
  | { readonly type: 'opened' }
  | { readonly type: 'refuse'; readonly problem: CaptureProblem }
  /** Someone wants to begin; the countdown runs from the newest frame on. */
  | { readonly type: 'begin' }
  | { readonly type: 'frame'; readonly frame: PoseFrame }
  | { readonly type: 'stop' }
  | { readonly type: 'close' };

export const closed: Capture = { step: 'off' };

/** Whether the camera is on, or about to be. */
export function isOpen({ step }: Capture): boolean {
  return step === 'opening' || step === 'watching' || step === 'counting_down' || step === 'recording';
}

function finish(frames: readonly PoseFrame[]): Capture {
  const seen = frames.filter(({ landmarks }) => landmarks !== null).length;
  return seen < leastSeen ? { step: 'refused', problem: 'nobody' } : { step: 'shown', frames };
}

function takeFrame(capture: Capture, frame: PoseFrame): Capture {
  switch (capture.step) {
    case 'watching':
      return { step: 'watching', seen: frame };
    case 'counting_down':
      return frame.tMs < capture.startsMs
        ? { ...capture, seen: frame }
        : { step: 'recording', seen: frame, frames: [frame] };
    case 'recording': {
      const frames = [...capture.frames, frame];
      const isLong = frame.tMs - (frames[0]?.tMs ?? frame.tMs) >= longestMs;
      return isLong ? finish(frames) : { step: 'recording', seen: frame, frames };
    }
    case 'off':
    case 'opening':
    case 'shown':
    case 'refused':
      return capture;
  }
}

/** What does not fit the step changes nothing. */
export function nextCapture(capture: Capture, event: CaptureEvent): Capture {
  switch (event.type) {
    case 'open':
      return isOpen(capture) ? capture : { step: 'opening' };
    case 'opened':
      return capture.step === 'opening' ? { step: 'watching', seen: null } : capture;
    case 'refuse':
      return isOpen(capture) ? { step: 'refused', problem: event.problem } : capture;
    case 'begin':
      return capture.step === 'watching' && capture.seen
        ? { step: 'counting_down', seen: capture.seen, startsMs: capture.seen.tMs + countdownMs }
        : capture;
    case 'frame':
      return takeFrame(capture, event.frame);
    case 'stop':
      if (capture.step === 'recording') return finish(capture.frames);
      return capture.step === 'counting_down' ? { step: 'watching', seen: capture.seen } : capture;
    case 'close':
      return closed;
  }
}

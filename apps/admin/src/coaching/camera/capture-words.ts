import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { problemWords } from './camera-problem.ts';
import type { Capture } from './capture.ts';

/** Mean brightness, 0 to 255, below which rooms look dark and joints are guessed. */
const darkLuma = 40;

function seenWords({ landmarks, people = 1, luma = 255 }: PoseFrame): string | null {
  if (landmarks === null && luma < darkLuma) return 'It is too dark to see anybody. Turn on a light.';
  if (landmarks === null) return 'Nobody is seen. Stand so that all of you is in the picture.';
  if (people > 1) return 'More than one person is in the picture. Only one should be.';
  return null;
}

/** Below this, a repetition of a second shows in too few pictures to be followed. */
const leastRate = 8;

function shownWords(frames: readonly PoseFrame[]): string {
  const seconds = ((frames.at(-1)?.tMs ?? 0) - (frames[0]?.tMs ?? 0)) / 1000;
  const rate = Math.round((frames.length - 1) / Math.max(1, seconds));
  return rate < leastRate
    ? `It is recorded, and the camera is closed. Only ${rate} pictures a second could be looked at: where that is too few, close what else keeps this machine busy, or show it slower.`
    : 'It is recorded, and the camera is closed.';
}

/** What to do now, or what went wrong. */
export function captureWords(capture: Capture): string {
  switch (capture.step) {
    case 'off':
      return '';
    case 'opening':
      return 'Opening the camera and loading the pose models. The browser may ask whether it may.';
    case 'watching':
      return capture.seen === null
        ? 'Waiting for the first picture.'
        : (seenWords(capture.seen) ?? 'You are seen. Begin when you are ready.');
    case 'counting_down':
      return 'Get into place. It begins by itself.';
    case 'recording':
      return seenWords(capture.seen) ?? 'Recording. Do at least three repetitions, then stop.';
    case 'shown':
      return shownWords(capture.frames);
    case 'refused':
      return problemWords(capture.problem);
  }
}

/** What stands large on the picture: the seconds until it begins, or since it began. */
export function captureClock(capture: Capture): string | null {
  if (capture.step === 'counting_down')
    return String(Math.ceil((capture.startsMs - capture.seen.tMs) / 1000));
  if (capture.step !== 'recording') return null;
  const { frames, seen } = capture;
  const seconds = Math.floor((seen.tMs - (frames[0]?.tMs ?? seen.tMs)) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

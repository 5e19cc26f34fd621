import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { Say } from '../../words/create-words.ts';
import type { Capture } from './capture.ts';

/** Mean brightness, 0 to 255, below which rooms look dark and joints are guessed. */
const darkLuma = 40;

function seenWords(say: Say, { landmarks, people = 1, luma = 255 }: PoseFrame): string | null {
  if (landmarks === null && luma < darkLuma) return say('coaching.camera.tooDark');
  if (landmarks === null) return say('coaching.camera.nobodySeen');
  if (people > 1) return say('coaching.camera.crowd');
  return null;
}

/** Below this, a repetition of a second shows in too few pictures to be followed. */
const leastRate = 8;

function shownWords(say: Say, frames: readonly PoseFrame[]): string {
  const seconds = ((frames.at(-1)?.tMs ?? 0) - (frames[0]?.tMs ?? 0)) / 1000;
  const rate = Math.round((frames.length - 1) / Math.max(1, seconds));
  return rate < leastRate ? say('coaching.camera.recordedSlowly', { rate }) : say('coaching.camera.recorded');
}

/** What to do now, or what went wrong. */
export function captureWords(say: Say, capture: Capture): string {
  switch (capture.step) {
    case 'off':
      return '';
    case 'opening':
      return say('coaching.camera.opening');
    case 'watching':
      return capture.seen === null
        ? say('coaching.camera.waiting')
        : (seenWords(say, capture.seen) ?? say('coaching.camera.seen'));
    case 'counting_down':
      return say('coaching.camera.countingDown');
    case 'recording':
      return seenWords(say, capture.seen) ?? say('coaching.camera.recording');
    case 'shown':
      return shownWords(say, capture.frames);
    case 'refused':
      return say(`coaching.camera.problems.${capture.problem}`);
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

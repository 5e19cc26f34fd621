import { forms } from '../forms.ts';

export const demo = {
  title: 'A recorded set, coached now',
  lead: 'These are the recorded joints of somebody who does squats. The same engine as in your own training counts and judges them in this page. It needs no camera and no account.',
  figure: 'Somebody squats, seen from the side and drawn as a skeleton',
  count: 'Repetitions',
  phase: { rest: 'Standing', out: 'Going down', peak: 'At the bottom', back: 'Going up', none: 'Not yet' },
  /** What stands where a cue will be. */
  quiet: 'What there is to mend is said here, and aloud if you want.',
  play: 'Play',
  pause: 'Pause',
  goOn: 'Go on',
  voice: 'Say it aloud',
  noVoice: 'This browser has no voice.',
  loading: 'The recording is on its way …',
  failed: 'The recording could not be loaded. Is the server reachable?',
  done: forms({
    one: 'One repetition counted. Now it is your turn.',
    other: '%{count} repetitions counted. Now it is your turn.',
  }),
  yours: 'Train yourself',
  repetition: {
    good: 'Repetition %{number}: good',
    mend: 'Repetition %{number}: something to mend',
    danger: 'Repetition %{number}: dangerous',
  },
  list: 'Repetitions so far',
};

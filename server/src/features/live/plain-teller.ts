// Tells clients that have configured nothing: one message a frame, as they always were.
import type { ServerMessage } from '@spotter/contract/live/server-messages';
import { showSet, showStep } from './show-step.ts';
import type { Teller } from './teller.ts';

interface PlainTellerDeps {
  readonly send: (message: ServerMessage) => void;
  /** What is done has been recognised; it is the exercise from now on. */
  readonly onRecognised: () => void;
}

export function createPlainTeller({ send, onRecognised }: PlainTellerDeps): Teller {
  return {
    event: (event, { exercise, step }) => {
      if (event.type === 'set_finished') send(showSet(exercise.key, step.view.state, event));
      if (event.type === 'exercise') onRecognised();
    },
    frame: (exercise, step, hold, dropped) => {
      send(showStep(exercise, step, hold, dropped));
    },
  };
}

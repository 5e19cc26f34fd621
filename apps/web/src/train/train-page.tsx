import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useServices } from '../app/services-context.ts';
import { deviceVoice } from '../parts/voice.ts';
import { useWords } from '../words/use-words.ts';
import { AfterView } from './after-view.tsx';
import { asSent } from './as-sent.ts';
import { BeforeView } from './before-view.tsx';
import { openFeed } from './feed.ts';
import { LiveView } from './live-view.tsx';
import type { Trainable } from './open-coach.ts';
import { RestView } from './rest-view.tsx';
import { createTeller } from './say-training.ts';
import { beginTraining, type TrainRun } from './train-run.ts';
import { trainingHolder } from './training-holder.ts';
import { useKeys } from './use-keys.ts';

const tickMs = 100;

function tick(call: () => void): () => void {
  const timer = setInterval(call, tickMs);
  return () => {
    clearInterval(timer);
  };
}

function Running({
  run,
  title,
  isHold,
}: {
  readonly run: TrainRun;
  readonly title: string;
  readonly isHold: boolean;
}) {
  const shown = useSyncExternalStore(run.subscribe, run.read);
  useKeys(run);
  const { step } = shown.stage;
  if (step === 'resting') return <RestView run={run} shown={shown} />;
  if (step === 'ended' || step === 'refused') return <AfterView shown={shown} />;
  return <LiveView run={run} shown={shown} title={title} isHold={isHold} options={null} />;
}

/** One training of an exercise, from the button that starts it to what is stored of it. */
export function TrainPage({ what }: { readonly what: Trainable }) {
  const words = useWords();
  const { spotter } = useServices();
  const run = useSyncExternalStore(trainingHolder.subscribe, trainingHolder.read);
  const spoken = useRef(words);
  useEffect(() => {
    spoken.current = words;
  }, [words]);
  useEffect(() => trainingHolder.keep(), []);

  const title = what.kind === 'auto' ? words.say('train.auto') : what.name;
  const isHold = what.kind === 'exercise' && what.specification?.kind === 'hold';

  function start(): void {
    const { locale, say } = words;
    // In the tap: phones let a page speak only then.
    deviceVoice.say(say('train.say.camera'), locale);
    trainingHolder.begin(() =>
      beginTraining({
        openFeed,
        openCoach: async () => (await import('./open-coach.ts')).openCoach(what, locale),
        openTraining: () =>
          spotter.train({
            exercise: what.kind === 'auto' ? 'auto' : what.id,
            feedback: 'events',
            language: locale,
          }),
        asSent,
        tell: createTeller(
          deviceVoice,
          () => spoken.current,
          () => true,
        ),
        nowMs: () => performance.now(),
        tick,
      }),
    );
  }

  return run ? (
    <Running run={run} title={title} isHold={isHold} />
  ) : (
    <BeforeView what={what} title={title} onStart={start} />
  );
}

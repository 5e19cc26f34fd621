import { followPerson } from '@spotter/browser/camera/follow-person';
import { openPoseLooker } from '@spotter/browser/camera/open-pose-worker';
import { newId } from '@spotter/browser/new-id';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useServices } from '../app/services-context.ts';
import type { Services } from '../app/services.ts';
import { holdTraining } from '../offline/training-lock.ts';
import type { Waiting } from '../offline/waiting.ts';
import { deviceVoice } from '../parts/voice.ts';
import { useWords } from '../words/use-words.ts';
import { AfterView } from './after-view.tsx';
import { asSent } from './as-sent.ts';
import { beginTraining } from './begin-training.ts';
import { BeforeView } from './before-view.tsx';
import { CameraChoice } from './camera-choice.tsx';
import { createCompressor } from './compress-picture.ts';
import { deviceGpu } from './device-gpu.ts';
import { DeviceNotes } from './device-notes.tsx';
import { openFeed } from './feed.ts';
import { findOnServer } from './find-on-server.ts';
import { EffortField } from './effort-field.tsx';
import { FinderChoice } from './finder-choice.tsx';
import { keepAwake } from './keep-awake.ts';
import { wantedOf } from './keep-workout.ts';
import { LiveView } from './live-view.tsx';
import { languageOf } from './language-of.ts';
import type { Specification } from '@spotter/coach/specification/specification';
import type { Trainable } from './open-coach.ts';
import { PlanFields, SoundFields } from './plan-fields.tsx';
import type { Meant } from './meant.ts';
import { isHold, plannedNow, startOf, type PlannedExercise } from './programme.ts';
import { createReadyFinder } from './ready-finder.ts';
import { recordOnDevice } from './record-on-device.ts';
import { createReplays } from './replays.ts';
import { RestView } from './rest-view.tsx';
import { createTeller } from './say-training.ts';
import { SlowOffer } from './slow-offer.tsx';
import { openSounds } from './sounds.ts';
import { SwapField } from './swap-field.tsx';
import type { Finder, TrainOptions } from './train-options.ts';
import type { TrainRun } from './train-run.ts';
import { trainingHolder } from './training-holder.ts';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';
import { useKeys } from './use-keys.ts';
import { useOptions } from './use-options.ts';
import { useServerLooks } from './use-server-looks.ts';
import { useShown } from './use-shown.ts';
import { WeightField } from './weight-field.tsx';

const tickMs = 100;

const readyFinder = createReadyFinder(async (signal, loading) => {
  const wasm = await openPoseLooker(signal, { ...loading, mayCompile: true });
  return followPerson(deviceGpu.takeOver(wasm, signal, loading));
});

/** One exercise, as this device trains. */
function asLiked(what: Trainable, { target, restSeconds }: TrainOptions): PlannedExercise {
  const restMs = restSeconds === null ? null : restSeconds * 1000;
  return { what, sets: null, target, restMs, weightKg: null };
}

function tick(call: () => void): () => void {
  const timer = setInterval(call, tickMs);
  return () => {
    clearInterval(timer);
  };
}

function onHide(call: () => void): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  // The first that is told; phones tell of it rarely.
  window.addEventListener('beforeunload', call, { signal });
  window.addEventListener('pagehide', call, { signal });
  document.addEventListener('visibilitychange', call, { signal });
  return () => {
    leaving.abort();
  };
}

interface RunningProps {
  readonly run: TrainRun;
  readonly isSilent: boolean;
  readonly options: ReturnType<typeof useOptions>;
  readonly serverLooks: boolean | undefined;
}

function Running({ run, isSilent, options: [options, change], serverLooks }: RunningProps) {
  const step = useShown(run, ({ stage }) => stage.step);
  const finder = useShown(run, (shown) => shown.finder);
  const sets = useShown(run, (shown) => shown.sets);
  const isTooSlow = useShown(run, ({ rate }) => rate?.isTooSlow === true);
  const loaded = useSyncExternalStore(readyFinder.subscribe, readyFinder.loaded);
  useKeys(run);
  useAskBeforeLeaving(run);
  function findBy(next: Finder): void {
    change({ finder: next });
    run.findBy(next);
  }
  if (step === 'ended' || step === 'refused') return <AfterView run={run} />;
  if (step === 'resting') {
    return (
      <RestView run={run}>
        <WeightField
          key={`weight ${sets.length}`}
          weightKg={run.read().weights.last}
          unit={options.unit}
          onUnit={(unit) => {
            change({ unit });
          }}
          onWeight={run.weigh}
        />
        {sets.at(-1)?.isDiscarded === false && (
          <EffortField
            key={sets.length}
            isAsked={options.effort}
            onAsked={(effort) => {
              change({ effort });
            }}
            onEffort={run.rate}
          />
        )}
        <SwapField run={run} />
        <SoundFields options={options} change={change} />
      </RestView>
    );
  }
  return (
    <LiveView run={run} loaded={loaded}>
      {isTooSlow && finder === 'device' && serverLooks === true && (
        <SlowOffer
          onAccept={() => {
            findBy('server');
          }}
        />
      )}
      <SoundFields options={options} change={change} />
      <FinderChoice finder={finder} serverLooks={serverLooks} onChoose={findBy} />
      {step !== 'opening' && <CameraChoice feed={run.feed} />}
      <DeviceNotes run={run} isSilent={isSilent && options.voice} />
    </LiveView>
  );
}

/** @throws where the browser keeps nothing for this page */
async function waitingOf(offline: Services['offline']): Promise<Waiting> {
  const device = await offline();
  if (!device) throw new Error('this browser keeps nothing');
  return device.waiting;
}

/** A voice that has not begun to speak by then is off, or there is none. */
const heardWithinMs = 1_000;

/** What the exercise is coached by that is done now. */
function specificationNow(): Specification | null {
  const run = trainingHolder.read();
  const what = run ? plannedNow(run.read().programme).what : null;
  return what?.kind === 'exercise' ? what.specification : null;
}

/** One training, from the button that starts it to what is stored of it. */
export function TrainPage({ meant }: { readonly meant: Meant }) {
  const words = useWords();
  const { spotter, offline } = useServices();
  const run = useSyncExternalStore(trainingHolder.subscribe, trainingHolder.read);
  const [options, change] = useOptions();
  const [isSilent, setIsSilent] = useState(false);
  const serverLooks = useServerLooks();
  const finder = serverLooks === false ? 'device' : options.finder;
  const now = useRef({ words, options });
  useEffect(() => {
    now.current = { words, options };
  }, [words, options]);
  useEffect(() => trainingHolder.keep(), []);

  /** In the tap: phones let a page play, sound and speak only then. */
  function start(): void {
    const { locale, say } = words;
    const programme = startOf(meant.kind === 'planned' ? meant.exercises : [asLiked(meant.what, options)]);
    const timer = setTimeout(() => {
      setIsSilent(true);
    }, heardWithinMs);
    if (options.voice && deviceVoice.isThere) {
      deviceVoice.say(say('train.say.camera'), locale, () => {
        clearTimeout(timer);
        setIsSilent(false);
      });
    }
    const sounds = openSounds();
    const opening = spotter.train({
      ...wantedOf(plannedNow(programme)),
      feedback: 'events',
      pictures: 'find',
      language: locale,
    });
    const device = recordOnDevice({
      newId,
      nowMs: () => Date.now(),
      keep: async (workout) => (await waitingOf(offline)).keep(workout),
      forget: async (id) => (await waitingOf(offline)).forget(id),
    });
    trainingHolder.begin(() =>
      beginTraining({
        openFeed: (listener) =>
          openFeed(listener, {
            first: finder,
            open: { device: readyFinder.take, server: () => findOnServer(opening, createCompressor()) },
          }),
        finder,
        openCoach: async (what) => (await import('./open-coach.ts')).openCoach(what, locale),
        openTraining: () => opening,
        device,
        replays: createReplays(device),
        asSent,
        tell: createTeller({
          voice: deviceVoice,
          sounds,
          words: () => now.current.words,
          options: () => now.current.options,
          coached: (said) => languageOf(said, specificationNow(), locale),
        }),
        keepAwake,
        hold: holdTraining,
        programme,
        nowMs: () => performance.now(),
        tick,
        onHide,
        onClose: sounds.close,
      }),
    );
    change({ hasReadSafety: true });
  }

  return run ? (
    <Running run={run} isSilent={isSilent} options={[options, change]} serverLooks={serverLooks} />
  ) : (
    <BeforeView
      meant={meant}
      hasReadSafety={options.hasReadSafety}
      finder={finder}
      onPrepare={readyFinder.prepare}
      onStart={start}
    >
      {meant.kind === 'free' ? (
        <PlanFields options={options} change={change} isHold={isHold(meant.what)} />
      ) : (
        <SoundFields options={options} change={change} />
      )}
      <FinderChoice
        finder={finder}
        serverLooks={serverLooks}
        onChoose={(next) => {
          change({ finder: next });
        }}
      />
    </BeforeView>
  );
}

// The part of a session that begins with `configure`: settings, numbered events, and what follows from them.
import type { Configure, CorrectSet, NextExercise, SetWeight } from '@spotter/contract/live/client-messages';
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import { AppError } from '../../platform/app-error.ts';
import type { ConfigurationDeps } from './configuration-deps.ts';
import type { Continuation, Taken } from './continuations.ts';
import { createEventLog } from './event-log.ts';
import { createEventTeller } from './event-teller.ts';
import type { KeptSession } from './kept-session.ts';
import type { TrainingMessage } from './read-training-message.ts';
import {
  applySettings,
  plainSettings,
  rateOf,
  settingsForExercise,
  type SessionSettings,
} from './session-settings.ts';
import { showExercise } from './show-event.ts';
import { showReady } from './show-ready.ts';
import type { Teller } from './teller.ts';

type Continue = NonNullable<Configure['continue']>;

export interface Configuration {
  readonly receive: (message: TrainingMessage) => Promise<void> | undefined;
  /** Undefined before the session was configured. */
  readonly teller: () => Teller | undefined;
  readonly settings: () => SessionSettings;
  /** What is told meanwhile comes from the frame of this number. */
  readonly lookAt: (seq: number | null, step: () => void) => void;
  /** How many frames a second can be served is another number now. */
  readonly rateChanged: () => void;
  /** A ping was answered: what came before it was carried out. */
  readonly answered: (ping: string | number) => void;
  /** Another exercise was chosen. */
  readonly chosen: () => void;
  /** What a session that continues this one goes on with; null where this one was never configured. */
  readonly kept: () => KeptSession | null;
  /** @returns tells that what was done by now is stored */
  readonly mark: () => () => void;
}

export function createConfiguration(deps: ConfigurationDeps): Configuration {
  const { send, training, frames, recorder } = deps;
  const log = createEventLog(send);
  let settings = plainSettings;
  let seq: number | null = null;
  let teller: Teller | undefined;
  /** As it was told last. */
  let toldRate: number | undefined;
  /** The last frame that is sent again, and whose events were seen; null where none is. */
  let seenSeq: number | null = null;
  let savedSeq: number | null = null;
  /** Of the last one that had an id. */
  let ping: string | number | null = null;
  /** Once the training was ended: what is left to a client that has not read it all. */
  let ended: KeptSession | undefined;

  function rate(): number {
    const most = deps.limits.messages_per_second;
    return Math.min(most, rateOf(settings), deps.servedRate());
  }

  function ready(
    continued: ReadyMessage['continued'],
    workoutId: string = recorder.workoutId(),
  ): ReadyMessage {
    toldRate = rate();
    return showReady(deps, { workoutId, event: log.last(), settings, rate: toldRate, continued });
  }

  /** Another exercise was chosen: a weight and a target belong to the one before. */
  function takeExercise(target: NextExercise['target']): void {
    settings = settingsForExercise(settings, target);
    recorder.weigh(null);
  }

  /** Whatever is told from here on is new to the client. */
  function goBeyondSeen(): void {
    seenSeq = null;
    log.skipSeen();
    tellRate();
  }

  function tellRate(): void {
    // An event of its own among those that come again would give the others other numbers.
    if (!teller || seenSeq !== null || settings.rate === null || rate() === toldRate) return;
    toldRate = rate();
    log.tell({ type: 'flow', seq: null, t: training.lastMs(), rate: toldRate });
  }

  function tellExercise(): void {
    const exercise = training.exercise();
    if (exercise) log.tell(showExercise({ seq: null, t: training.lastMs() }, exercise, 'chosen'));
  }

  /** Takes over what a session has left, which is told once the client knows of it. */
  function goOnWith({ session, sets }: Taken): void {
    ({ settings, ping = null } = session);
    recorder.goOn(session.workout, sets);
    recorder.weigh(settings.weightKg);
    frames.goOn(session.frames, session.training && training.goOn(session.training));
    deps.speak(...session.languages);
  }

  /** Tells what was not read of a training that is over, and leaves it to whoever does not read it now either. */
  function tellEndAgain({ session }: Taken, { session: of, last_event: lastEvent }: Continue): void {
    const { events, frames: looked, workout, ping: answered = null } = session;
    // The workout stays where it is.
    ended = { ...session, workout: { ...workout, startedAt: null } };
    const { unseen, lost } = log.goOn(events, lastEvent);
    send(ready({ session: of, seq: looked.lastSeq, events_lost: lost, ping: answered }, workout.workoutId));
    for (const event of unseen) send(event);
    deps.close('ended_by_user');
  }

  /** @returns undefined where nothing is continued; why it cannot be is told */
  async function takeOver(wanted: Continue | undefined, isFirst: boolean): Promise<Taken | undefined> {
    if (!wanted) return undefined;
    const isNew = isFirst && training.exercise() === undefined;
    const taken: Continuation = isNew
      ? await deps.takeKept(wanted.session.toLowerCase(), wanted.last_event)
      : { why: 'Only the first "configure" of a session can continue another one.', retryable: false };
    if ('session' in taken) return taken;
    deps.errors.tell('live.cannot_continue', taken.why, { retryable: taken.retryable });
    return undefined;
  }

  async function configure(message: Configure): Promise<void> {
    const { exercise, language } = message;
    const taken = await takeOver(message.continue, teller === undefined);
    teller ??= createEventTeller({
      send,
      log,
      settings: () => settings,
      language: training.language,
      seq: () => seq,
    });
    if (taken?.session.isOver && message.continue) {
      tellEndAgain(taken, message.continue);
      return;
    }
    if (taken) goOnWith(taken);
    if (language !== undefined) deps.speak(language);
    if (taken && message.continue) {
      // The exercise is the one that goes on, whatever the client began with.
      settings = { ...applySettings(settings, message), target: settings.target };
      const { session, last_event: lastEvent, last_seq: lastSeq } = message.continue;
      const lookedSeq = frames.lastSeq();
      seenSeq = lastSeq !== undefined && lastSeq > (lookedSeq ?? -1) ? lastSeq : null;
      const { unseen, lost } = log.goOn(taken.session.events, lastEvent);
      if (seenSeq === null) log.skipSeen();
      send(ready({ session, seq: lookedSeq, ping, events_lost: lost }));
      for (const event of unseen) send(event);
      return;
    }
    const isChosen = exercise !== undefined && (await deps.choose(exercise));
    if (isChosen) takeExercise(undefined);
    // The target of an exercise that nobody knows is not that of the one that goes on.
    const { target: _target, ...others } = message;
    settings = applySettings(settings, exercise === undefined || isChosen ? message : others);
    send(ready(null));
    if (isChosen) tellExercise();
  }

  async function goOn({ exercise, target }: NextExercise): Promise<void> {
    if (!(await deps.choose(exercise))) return;
    takeExercise(target);
    tellExercise();
    send(deps.status('Exercise chosen'));
  }

  function load(weightKg: number | null): number | null {
    settings = { ...settings, weightKg };
    return recorder.weigh(weightKg);
  }

  async function weigh({ weight_kg: weightKg }: SetWeight): Promise<void> {
    const before = settings.weightKg;
    const position = load(weightKg);
    const corrected = position === null ? null : await deps.correctSet(position, { weight_kg: weightKg });
    if (corrected instanceof AppError) {
      load(before);
      tellTooMany(corrected);
    } else send(deps.status('Weight set'));
  }

  function tellTooMany({ detail, retryAfterMs }: AppError): void {
    deps.errors.tell('live.too_many_changes', detail, { retryAfterMs });
  }

  async function correct({ position, correction }: CorrectSet): Promise<void> {
    const corrected = await deps.correctSet(position ?? recorder.place().sets, correction);
    if (corrected === 'unknown') deps.errors.tell('live.no_set', 'The workout has no such set.');
    else if (corrected === 'goes_on') {
      deps.errors.tell('live.set_goes_on', 'Finish the set first: while it goes on, it is counted.');
    } else if (corrected instanceof AppError) tellTooMany(corrected);
    else {
      log.tell({ type: 'set', seq: null, t: training.lastMs(), state: 'corrected', ...corrected });
    }
  }

  async function end(): Promise<void> {
    if (training.exercise()) training.command('finish_set', frames.nowMs());
    const workout = await deps.storedWorkout();
    goBeyondSeen();
    log.tell({ type: 'summary', seq: null, t: training.lastMs(), workout });
    ended = { ...soFar(), training: null, isOver: true };
    deps.close('ended_by_user');
  }

  function soFar(): KeptSession {
    return {
      settings,
      languages: deps.languages(),
      events: log.kept(),
      frames: frames.kept(),
      training: training.kept(),
      workout: recorder.place(),
      ping,
    };
  }

  return {
    receive: (message) => {
      if (message.type === 'configure') return configure(message);
      if (!teller) {
        deps.errors.tell('live.not_configured', `Send "configure" before "${message.type}".`);
        return undefined;
      }
      switch (message.type) {
        case 'next_exercise':
          return goOn(message);
        case 'end':
          return end();
        case 'weight':
          return weigh(message);
        case 'correct_set':
          return correct(message);
      }
    },
    rateChanged: tellRate,
    answered: (id) => {
      ping = id;
    },
    teller: () => teller,
    settings: () => settings,
    kept: () => ended ?? (teller ? soFar() : null),
    mark: () => {
      const { lastSeq } = frames.kept();
      return () => {
        if (!teller || lastSeq === null || lastSeq === savedSeq) return;
        savedSeq = lastSeq;
        send({ type: 'saved', seq: lastSeq });
      };
    },
    lookAt: (number, step) => {
      if (seenSeq !== null && (number === null || number > seenSeq)) goBeyondSeen();
      seq = number;
      step();
      seq = null;
    },
    chosen: () => {
      takeExercise(undefined);
      if (teller) tellExercise();
    },
  };
}

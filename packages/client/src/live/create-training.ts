// A training: one conversation with the server, over as many sessions as it takes.
import type { EventMessage, SummaryEvent } from '@spotter/contract/live/event-messages';
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { ServerMessage } from '@spotter/contract/live/server-messages';
import { oddNumberIn } from '../odd-number-in.ts';
import { SpotterError } from '../spotter-error.ts';
import { createCommandBook } from './command-book.ts';
import type { ConnectionState } from './connection-machine.ts';
import { createEmitter } from './create-emitter.ts';
import { createLink, type LinkParts } from './create-link.ts';
import { createPace } from './create-pace.ts';
import { createSender } from './create-sender.ts';
import { wrongWithPose } from './encode-poses.ts';
import { createEventLog } from './event-log.ts';
import { beginHandshake, greet, greetAnew, judge, refuse, type Setback } from './handshake.ts';
import type { CommandMessage } from './sent-command.ts';
import { knownOf } from './known-of.ts';
import { ratesOf } from './rates-of.ts';
import { readLiveError } from './read-live-error.ts';
import type { Happenings, Opening, Training, TrainingOptions, TrainingState } from './training.ts';
import { wrongWithOptions } from './wrong-with-options.ts';
import { wrongWithPicture } from './wrong-with-picture.ts';

/** So long the end waits for a server that is away. */
const endWithinMs = 15_000;

const closed = (sentence: string, cause?: unknown): SpotterError =>
  new SpotterError('client.closed', sentence, { cause });

function mustBeRight(wrong: string | undefined): void {
  if (wrong !== undefined) throw new SpotterError('client.wrong_use', wrong);
}

/** @returns it once the server is ready. @throws SpotterError where it does not come to that */
export function createTraining(
  parts: LinkParts,
  options: TrainingOptions,
  { signal }: Opening = {},
): Promise<Training> {
  const wrong = wrongWithOptions(options);
  if (wrong) return Promise.reject(wrong);
  const { platform } = parts;
  const emitter = createEmitter<Happenings>();
  const commands = createCommandBook();
  const log = createEventLog();
  const pace = createPace(options.rate);
  let handshake = beginHandshake({ ...options, rate: pace.wanted });
  let phase: ConnectionState['phase'] = 'asleep';
  let ready: ReadyMessage | undefined;
  let isPaused = false;
  /** Whether poses are to be kept. */
  let isRecorded = false;
  let shown: TrainingState = 'reconnecting';
  let workout: SummaryEvent['workout'] = null;
  let isEnding = false;
  let ending: Promise<SummaryEvent['workout']> | undefined;
  let tell: { begun: (training: Training) => void; failed: (error: SpotterError) => void } | undefined;
  let tellOver = (): void => undefined;

  const link = createLink(parts, { onOpen: greetSession, onMessage, onPhase, onFinish });
  const sender = createSender({
    platform,
    link,
    onCommandSent: commands.sent,
    onDropped: (dropped) => {
      emitter.emit('dropped', dropped);
    },
  });

  function showState(): void {
    const live = isPaused ? 'paused' : 'live';
    const next = phase === 'over' ? 'ended' : phase === 'ready' ? live : 'reconnecting';
    if (next === shown) return;
    shown = next;
    emitter.emit('state', next);
  }

  function onPhase(next: ConnectionState['phase']): void {
    phase = next;
    if (next !== 'ready') sender.close();
    showState();
  }

  function greetSession(session: string): void {
    const { next, greeting } = greet(handshake, session, log.last(), sender.confirmedSeq());
    handshake = next;
    link.send(JSON.stringify(greeting));
  }

  function onReady(message: ReadyMessage): void {
    ready = message;
    if (phase === 'ready') return; // Answers a change of settings.
    const { next, verdict } = judge(handshake, message);
    handshake = next;
    if (verdict.type === 'go') open(message, verdict.continued);
    else carryOut(verdict);
  }

  function carryOut(verdict: Setback): void {
    if (verdict.type === 'again') link.tell({ type: 'lost', error: verdict.error });
    else if (verdict.type === 'failed') fail(verdict.error);
    else {
      log.continueAfter(0);
      if (verdict.error) emitter.emit('problem', verdict.error);
      const { next, greeting } = greetAnew(handshake, sender.beginAnew());
      handshake = next;
      link.send(JSON.stringify(greeting));
    }
  }

  function onRefused(error: SpotterError, retryable: boolean): void {
    const { next, verdict } = refuse(handshake, error, retryable);
    handshake = next;
    if (verdict) carryOut(verdict);
  }

  function fail(error: SpotterError): void {
    tell?.failed(error);
    tell = undefined;
    link.tell({ type: 'ended' });
  }

  function open(message: ReadyMessage, continued: ReadyMessage['continued']): void {
    // As it is here and now, whatever was told before.
    pace.serve(message.settings.rate);
    const theirs = continued && knownOf(continued);
    if (continued && theirs) {
      log.continueAfter(log.last() + continued.events_lost);
      commands.resolve(sender.confirmFrame(theirs.seq));
      if (theirs.command !== undefined) commands.resolve(sender.confirmCommand(theirs.command));
    }
    isPaused = message.paused;
    link.tell({ type: 'ready' });
    showState();
    sender.open(ratesOf(message, pace), theirs ?? undefined);
    // It was said of the session before.
    if (continued && isRecorded && !message.recording) void command({ type: 'start_recording' });
    tell?.begun(training);
    tell = undefined;
  }

  function onEvent(event: EventMessage): void {
    const found = log.add(event);
    if (found === 'gap')
      link.tell({ type: 'lost', error: closed('An event was missing: it is asked for again.') });
    if (found !== 'new') return;
    if (event.type === 'flow' && event.event > known().event) pace.serve(event.rate);
    if (event.type === 'summary') ({ workout } = event);
    // Where frames are not answered this is the answer.
    if (event.seq !== null) commands.resolve(sender.confirmFrame(event.seq));
    emitter.emit('event', event);
    emitter.emit(event.type, event);
    // Whether the close that follows arrives or not.
    if (event.type === 'summary') link.tell({ type: 'ended' });
  }

  function onMessage(message: ServerMessage): void {
    sender.heard();
    if (message.type === 'session.ready') {
      onReady(message);
      return;
    }
    if (message.type === 'error') {
      const error = readLiveError(message);
      if (phase !== 'ready') onRefused(error, message.retryable);
      else {
        const refusedId = commands.refuse(message);
        if (refusedId !== undefined) sender.withdraw(refusedId);
      }
      emitter.emit('problem', error);
      return;
    }
    if (phase === 'ready') link.tell({ type: 'worked' });
    if ('event' in message) onEvent(message);
    else if (message.type === 'frame' || message.type === 'lean') {
      if (message.seq !== undefined) commands.resolve(sender.confirmFrame(message.seq));
      emitter.emit('frame', message);
    } else if (message.type === 'saved') sender.saved(message.seq);
    else if (message.type === 'found') emitter.emit('found', message);
    else if (message.type === 'pong' && typeof message.id === 'number') {
      commands.resolve(sender.confirmCommand(message.id));
    } else if (message.type === 'status') {
      isPaused = message.paused;
      showState();
    }
  }

  function onFinish(error?: SpotterError): void {
    const unasked = isEnding ? undefined : error;
    sender.close();
    showState();
    log.finish(unasked);
    commands.rejectAll(closed('The training has ended.', error));
    tell?.failed(error ?? closed('The training has ended.'));
    tell = undefined;
    tellOver();
  }

  /** Whoever does not wait for a command hears of it as a problem. */
  function refused(error: SpotterError): Promise<never> {
    emitter.emit('problem', error);
    const done = Promise.reject(error);
    done.catch(() => undefined);
    return done;
  }

  function command(message: CommandMessage): Promise<void> {
    const oddOne = oddNumberIn(message);
    if (oddOne) return refused(oddOne);
    const { command: entry, done } = commands.add(message);
    if (phase === 'over') commands.rejectAll(closed('The training has ended.'));
    else sender.command(entry);
    link.tell({ type: 'wanted' });
    return done;
  }

  function end(): Promise<SummaryEvent['workout']> {
    if (phase === 'over') return Promise.resolve(workout);
    isEnding = true;
    ending ??= new Promise((resolve) => {
      const stop = platform.startTimer(() => {
        link.tell({ type: 'ended' });
      }, endWithinMs);
      tellOver = () => {
        stop();
        resolve(workout);
      };
      command({ type: 'end' }).catch(() => undefined);
    });
    return ending;
  }

  /** There is one from the first `session.ready` on, and nobody has the training before. */
  function known(): ReadyMessage {
    if (!ready) throw closed('The training has not begun.');
    return ready;
  }

  const training: Training = {
    get state() {
      return shown;
    },
    get workoutId() {
      return known().workout_id;
    },
    get settings() {
      return known().settings;
    },
    get limits() {
      return known().limits;
    },
    get rate() {
      return pace.rate(known().limits);
    },
    get dropped() {
      return sender.dropped();
    },
    sendPose(pose) {
      if (phase === 'over') return;
      mustBeRight(wrongWithPose(pose, known().settings.topology));
      sender.pose(pose);
      link.tell({ type: 'wanted' });
    },
    sendPicture(picture) {
      if (phase === 'over') return;
      mustBeRight(wrongWithPicture(picture, known().limits.message_bytes));
      sender.picture(picture);
      link.tell({ type: 'wanted' });
    },
    choose: (exercise, target) => command({ type: 'next_exercise', exercise, ...(target ? { target } : {}) }),
    startSet: () => command({ type: 'start_set' }),
    finishSet: () => command({ type: 'finish_set' }),
    pause: () => command({ type: 'pause' }),
    resume: () => command({ type: 'resume' }),
    setWeight: (weightKg) => command({ type: 'weight', weight_kg: weightKg }),
    correct: (correction, position) =>
      command({ type: 'correct_set', correction, ...(position === undefined ? {} : { position }) }),
    record(isOn) {
      isRecorded = isOn && known().limits.recordings;
      return command({ type: isOn ? 'start_recording' : 'stop_recording' });
    },
    end,
    on: emitter.on,
    [Symbol.asyncIterator]: () => log[Symbol.asyncIterator](),
  };

  function callOff(): void {
    if (tell) fail(new SpotterError('client.aborted', 'The training was called off before it had begun.'));
  }

  return new Promise<Training>((resolve, reject) => {
    tell = { begun: resolve, failed: reject };
    signal?.addEventListener('abort', callOff);
    if (signal?.aborted) callOff();
    else link.begin();
  }).finally(() => {
    signal?.removeEventListener('abort', callOff);
  });
}

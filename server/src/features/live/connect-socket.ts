// The adapter between one WebSocket and its live session: admission, liveness, limits, and one way out.
import type { Socket } from 'node:net';
import { posesAnnounced } from '@spotter/contract/live/binary-poses';
import { closeCodes, type CloseName } from '@spotter/contract/live/close-codes';
import { refusals, type Refusal, type RefusalEntry } from '@spotter/contract/live/refusals';
import type { WebSocket } from '@fastify/websocket';
import type { RawData } from 'ws';
import { within } from '../../platform/within.ts';
import type { RecordingKeeper } from '../recordings/recording-keeper.ts';
import type { SessionEnd } from '../sessions/session-machine.ts';
import type { StoredSession } from '../sessions/stored-session.ts';
import type { WorkoutRecorder } from '../workouts/workout-recorder.ts';
import { admitSocket, type SocketRequest } from './admit-socket.ts';
import { closeFor } from './close-for.ts';
import { mayBeContinued } from './continuations.ts';
import { endFor } from './end-for.ts';
import { errorMessage } from './error-message.ts';
import { isFrame } from './is-frame.ts';
import type { LiveDeps } from './live-deps.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import { createMessageQueue } from './message-queue.ts';
import { createOutbox } from './outbox.ts';
import { createRateMeter } from './rate-meter.ts';
import type { ReceivedMessage } from './received-message.ts';
import { toBuffer } from './to-buffer.ts';
import { watchSocket, type SocketWatch } from './watch-socket.ts';

/** What may wait for the session to be admitted, or for an exercise to be found: two of the largest messages. */
const waitingMessages = 2;
/** What commands may wait beyond that: sixteen of the longest, thousands of the usual ones. */
const waitingCommandBytes = 256 * 1024;
/** Whoever goes on elsewhere finds what they have come to: it is stored before they are told, where that does not take longer. */
const storesWithinMs = 10_000;
/** Of a server that is asked to stop, and killed soon. */
const storesBeforeStopWithinMs = 2_000;
/** A peer that does not answer the close is cut off. */
const closeWithinMs = 3_000;

interface Admitted {
  readonly sessionId: string;
  readonly live: LiveSession;
  readonly recorder: WorkoutRecorder;
  readonly keeper: RecordingKeeper | null;
  /** Takes it out of the registry of live sessions. */
  readonly forget: () => void;
  readonly watch: SocketWatch;
  /** Tells it no more how many frames can be served. */
  readonly stopPace: () => void;
}

/**
 * Listens from the first moment: what arrives while the session is being claimed waits for it.
 * @param stream which the socket stands on
 */
export function connectSocket(
  socket: WebSocket,
  stream: Socket,
  request: SocketRequest,
  deps: LiveDeps,
): void {
  const { clock, log, limits, sessions, checkpoints } = deps;
  let lastMessageAt = clock.nowMs();
  let admitted: Admitted | undefined;
  const span = deps.tracer.start('session', { traceparent: request.traceparent });
  /** Set once the connection is over. */
  let reason: SessionEnd | undefined;
  let finished: Promise<void> | undefined;
  let messages = 0;
  let droppedFrames = 0;
  /** Another session may go on: what would be told of the end is not true for that one. */
  let isLeft = false;

  const meter = createRateMeter(limits);
  const outbox = createOutbox(socket, stream, () => void close('slow_reader'));
  const inbox = deps.turns.join({ handle: take, onDropped: drop });
  const queue = createMessageQueue({
    maxBytes: waitingMessages * limits.messageBytes,
    commandBytes: waitingCommandBytes,
    onError: fail,
  });

  /** Waits for it, but for no longer than its person can be left waiting. */
  function inTime(stored: Promise<void>): Promise<void> {
    return within(clock, sessions.isStopping() ? storesBeforeStopWithinMs : storesWithinMs, stored);
  }

  function drop(poses: number): void {
    droppedFrames += poses;
    deps.tally.dropped += poses;
  }

  function fail(error: unknown): void {
    log.error({ err: error }, 'a socket could not be served');
    void close('overloaded');
  }

  async function finish(
    { sessionId, live, recorder, keeper, forget, watch, stopPace }: Admitted,
    why: SessionEnd,
  ) {
    try {
      watch.stop();
      stopPace();
      forget();
      const left = live.kept();
      const kept = left?.isOver || mayBeContinued(why) ? left : null;
      isLeft = kept !== null;
      const toStore = deps.continuations.leave(sessionId, kept);
      live.finish();
      recorder.finish();
      await inTime(checkpoints.remove(recorder, toStore));
      await keeper?.settled();
      await sessions.detach(sessionId, why);
    } catch (error) {
      log.error({ err: error }, 'a session could not be ended');
    }
    span.end({
      'spotter.session.end': why,
      'spotter.repetitions': recorder.repetitions(),
      'spotter.held_seconds': recorder.heldMs() / 1000,
      'spotter.messages': messages,
      'spotter.frames_dropped': droppedFrames,
    });
  }

  /** Whether the connection is over, or is being closed. */
  function isOver(): boolean {
    return reason !== undefined;
  }

  /** The one way out. Results are stored before the promise resolves. */
  function end(why: SessionEnd): Promise<void> {
    reason ??= why;
    if (!admitted) return Promise.resolve();
    const [over, reached] = [admitted, reason];
    finished ??= span.within(() => finish(over, reached));
    return finished;
  }

  function close(name: CloseName): Promise<void> {
    const ended = end(endFor(name));
    const { code, reason: words } = closeCodes[name];
    const say = (): void => {
      socket.close(code, words);
      clock.after(closeWithinMs, () => {
        socket.terminate();
      });
    };
    if (name === 'server_stopping') void inTime(ended).then(say);
    else say();
    return ended;
  }

  function refuse(refusal: Refusal): void {
    const { close: name, code, says, ...details }: RefusalEntry = refusals[refusal];
    outbox.send(errorMessage(code, says, details));
    void close(name);
    if (!admitted) span.end({ 'spotter.session.refused': name });
  }

  function admit({ id: sessionId, userId }: StoredSession): Admitted {
    const recorder = deps.record(sessionId, userId);
    const keeper = deps.keep?.(sessionId, userId) ?? null;
    const saveSoon = (): void => {
      checkpoints.soon(recorder);
    };
    const live = createLiveSession({
      sessionId,
      limits: deps.shownLimits,
      takeKept: async (from, lastEvent) =>
        deps.continuations.take({ from, lastEvent, to: sessionId, userId }),
      correctSet: async (position, change) => {
        const tooMany = deps.countWrite(userId);
        if (tooMany) return tooMany;
        return deps.correctSet(userId, recorder.workoutId(), position, change);
      },
      storedWorkout: async () => {
        recorder.finish();
        await checkpoints.flush(recorder);
        return deps.readWorkout(userId, recorder.workoutId());
      },
      send: (message) => {
        if (!isLeft) outbox.send(message);
      },
      close: (name) => void close(name),
      clock,
      poses: deps.poses,
      tally: deps.tally,
      surplusFrames: () => droppedFrames,
      servedRate: deps.pace.rate,
      owner: String(userId),
      findExercise: deps.findExercise,
      recorder,
      keeper,
      languages: [...request.languages, deps.language],
      onChanged: checkpoints.changed.bind(undefined, recorder),
      onSetFinished: saveSoon,
      onCountedInPicture: saveSoon,
      onError: fail,
    });
    checkpoints.add(recorder, {
      alongside: () => deps.continuations.store(sessionId, live.kept()),
      mark: live.mark,
    });
    // Whoever loses this process goes on with this workout, and begins no second one.
    recorder.whenBegun(saveSoon);
    const forget = deps.registry.add(sessionId, () => ({
      ...live.show(),
      repetitions: recorder.repetitions(),
      heldMs: recorder.heldMs(),
    }));
    const watch = watchSocket(socket, {
      clock,
      idleMs: deps.idleMs,
      lastMessageAt: () => lastMessageAt,
      onIdle: () => void close('idle'),
      onNoPong: () => void close('no_pong'),
    });
    const stopPace = deps.pace.watch(live.rateChanged);
    return { sessionId, live, recorder, keeper, forget, watch, stopPace };
  }

  async function open(): Promise<void> {
    const claim = await admitSocket(request, deps.admission);
    if (!claim.admitted) {
      refuse(claim.refusal);
      return;
    }
    admitted = admit(claim.session);
    sessions.attach(admitted.sessionId, {
      close,
      isSilent: admitted.watch.isSilent,
      over: () => finished,
    });
    if (reason === undefined) queue.open(admitted.live.receive);
    else await end(reason);
  }

  /** Whether the limits leave room for so many bytes more. */
  function hasRoom(bytes: number, messages = 1): boolean {
    const verdict = meter.take(bytes, clock.nowMs(), messages);
    if (verdict === 'abuse') {
      // What came before is done all the same.
      inbox.flush();
      void close('abuse');
    }
    if (verdict === 'surplus') admitted?.live.tooFast();
    return verdict === 'ok';
  }

  /** A frame is dropped; a command is done all the same, or the socket is closed. */
  function takeSurplus(bytes: Buffer, isBinary: boolean): void {
    if (isFrame(bytes, isBinary)) {
      drop(posesAnnounced(bytes));
      admitted?.live.tooFast();
    } else if (!meter.takeCommand() || !queue.putCommand(bytes, isBinary)) {
      void close('abuse');
    }
  }

  function take({ bytes, isBinary, isWithinLimits }: ReceivedMessage): void {
    if (isOver()) return;
    deps.beginWork('a message on a socket');
    const isTaken = isWithinLimits && queue.put(bytes, isBinary);
    if (!isTaken) takeSurplus(bytes, isBinary);
  }

  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (isOver()) return;
    const bytes = toBuffer(data);
    lastMessageAt = clock.nowMs();
    messages += 1;
    deps.tally.messages += 1;
    const poses = posesAnnounced(bytes);
    inbox.put({ bytes, isBinary, poses, isWithinLimits: hasRoom(bytes.length, poses) });
  });
  // The library answers pings by itself, and cuts off who does not read the answers; here they count as messages, and
  // so do pongs, asked for or not.
  for (const control of ['ping', 'pong'] as const) {
    socket.on(control, (data: Buffer) => {
      if (!isOver()) hasRoom(data.length);
    });
  }
  // Without a listener an error would end the process.
  socket.on('error', (error) => {
    log.debug({ err: error }, 'a socket broke the protocol');
    void close(closeFor(error));
  });
  socket.on('close', () => {
    inbox.flush();
    void end('socket_closed');
  });

  span.within(open).catch((error: unknown) => {
    log.error({ err: error }, 'a socket could not be admitted');
    refuse('overloaded');
  });
}

// The adapter between one WebSocket and its live session: admission, liveness, limits, and one way out.
import { closeCodes, type CloseName } from '@spotter/contract/live/close-codes';
import type { WebSocket } from '@fastify/websocket';
import type { RawData } from 'ws';
import type { SessionEnd } from '../sessions/session-machine.ts';
import { admitSocket, type SocketRequest } from './admit-socket.ts';
import type { LiveDeps } from './live-deps.ts';
import { createLiveSession, errorMessage, type LiveSession } from './live-session.ts';
import { createOutbox } from './outbox.ts';
import { createRateMeter } from './rate-meter.ts';

const pingEveryMs = 25_000;
/** With the ping's period this lets go of a silent peer within 40 s. */
const pongWithinMs = 14_000;
/** What may come before the session is admitted. */
const earlyBytes = 4 * 1024 * 1024;
const closeWithinMs = 2_000;
const tooBig = 1009;

function toBuffer(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data;
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}

/** A refused socket never had the session; for the others the close code is the reason. */
function endBy(name: CloseName): SessionEnd {
  const isRefusal =
    name === 'unknown' || name === 'token_refused' || name === 'already_ended' || name === 'already_claimed';
  return isRefusal ? 'socket_closed' : name;
}

/** Listens from the first moment: what arrives while the session is being claimed is kept, and answered after. */
export function connectSocket(socket: WebSocket, request: SocketRequest, deps: LiveDeps): void {
  const { clock, log, limits, sessions, checkpoints } = deps;
  const early: { bytes: Buffer; isBinary: boolean }[] = [];
  let earlySize = 0;
  let live: LiveSession | undefined;
  let closedBy: CloseName | undefined;
  let isGone = false;
  let finished: Promise<void> | undefined;
  let finish: (reason: SessionEnd) => Promise<void> = () => Promise.resolve();
  let lastMessageAt = clock.nowMs();
  const meter = createRateMeter(limits);

  const outbox = createOutbox(socket, () => {
    void close('slow_reader');
  });

  /** The one way out: results are stored before the promise resolves. */
  function close(name: CloseName): Promise<void> {
    if (finished) return finished;
    closedBy = name;
    const { code, reason } = closeCodes[name];
    finished = finish(endBy(name));
    socket.close(code, reason);
    clock.after(closeWithinMs, () => {
      socket.terminate();
    });
    return finished;
  }

  function dispatch(session: LiveSession, bytes: Buffer, isBinary: boolean): void {
    session.take(bytes, isBinary).catch((error: unknown) => {
      log.error({ err: error }, 'a message on a socket could not be handled');
      void close('overloaded');
    });
  }

  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (closedBy !== undefined) return;
    const bytes = toBuffer(data);
    lastMessageAt = clock.nowMs();
    const verdict = meter.take(bytes.length, lastMessageAt);
    if (verdict === 'abuse') void close('abuse');
    else if (verdict === 'surplus') live?.tooFast();
    else if (live) dispatch(live, bytes, isBinary);
    else if ((earlySize += bytes.length) <= earlyBytes) early.push({ bytes, isBinary });
  });
  // The library closes a socket that breaks the protocol by itself; without a listener the error would end the process.
  socket.on('error', (error) => {
    log.debug({ err: error }, 'a socket broke');
  });
  socket.on('close', (code) => {
    isGone = true;
    finished ??= finish(code === tooBig ? 'too_big' : 'socket_closed');
  });

  async function open(): Promise<void> {
    const claim = await admitSocket(request, deps.admission);
    if (!claim.admitted) {
      outbox.send(errorMessage('live.refused', `${closeCodes[claim.close].reason}.`));
      await close(claim.close);
      return;
    }
    const { id: sessionId, userId } = claim.session;
    const recorder = deps.record(sessionId, userId);
    const session = createLiveSession({
      send: outbox.send,
      close: (name) => void close(name),
      clock,
      poses: deps.poses,
      findExercise: deps.findExercise,
      recorder,
      onSetFinished: checkpoints.soon,
    });
    checkpoints.add(recorder);
    const stopWatching = watch();
    finish = async (reason) => {
      stopWatching();
      session.finish();
      recorder.finish();
      await checkpoints.remove(recorder);
      await sessions.detach(sessionId, reason);
    };
    sessions.attach(sessionId, { close });
    if (isGone) {
      finished = finish('socket_closed');
      return;
    }
    live = session;
    for (const { bytes, isBinary } of early.splice(0)) dispatch(session, bytes, isBinary);
  }

  /** Pings, and closes a socket that answers none or says nothing for long. */
  function watch(): () => void {
    let unansweredSince: number | undefined;
    socket.on('pong', () => (unansweredSince = undefined));
    const stopPings = clock.every(pingEveryMs, () => {
      const sentAt = clock.nowMs();
      if (sentAt - lastMessageAt >= deps.idleMs) {
        void close('idle');
        return;
      }
      unansweredSince ??= sentAt;
      if (socket.readyState === socket.OPEN) socket.ping();
      clock.after(pongWithinMs, () => {
        if (unansweredSince === sentAt && lastMessageAt < sentAt) void close('no_pong');
      });
    });
    return stopPings;
  }

  open().catch((error: unknown) => {
    log.error({ err: error }, 'a socket could not be opened');
    void close('overloaded');
  });
}

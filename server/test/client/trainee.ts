// Somebody who trains on the real server, behind a network that breaks when a test says so.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { EventMessage } from '@spotter/contract/live/event-messages';
import { createSpotter, type Spotter, type Training, type TrainingOptions } from '@spotter/client';
import { onTestFinished } from 'vitest';
import { buildTestApp } from '../build-test-app.ts';
import { startCuttingProxy, type CuttingProxy } from '../cutting-proxy.ts';

export const person = { username: 'Ada', email: 'ada@example.com', password: 'a password of mine' };

export async function startTrainee(
  env: Readonly<Record<string, string>> = {},
): Promise<{ spotter: Spotter; proxy: CuttingProxy }> {
  const app = await buildTestApp('sqlite', {
    env: { LIMIT_MESSAGES_PER_SECOND: '10000', ...env },
  });
  const proxy = await startCuttingProxy(await app.listen());
  const spotter = createSpotter(proxy.address);
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  return { spotter, proxy };
}

export async function train(spotter: Spotter, options: Partial<TrainingOptions> = {}): Promise<Training> {
  const training = await spotter.train({ exercise: 'squat', feedback: 'lean', ...options });
  onTestFinished(async () => {
    await training.end();
  });
  return training;
}

/** Waits until the server has looked at the pose that was handed over last. */
function lookedAt(training: Training, seq: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = training.on('frame', (frame) => {
      if (frame.seq === undefined || frame.seq < seq) return;
      stop();
      resolve();
    });
  });
}

function toPose({ tMs, aspect, landmarks }: PoseFrame) {
  return { t: tMs, aspect, landmarks };
}

/** Every event up to the end. */
export async function readAll(training: Training): Promise<readonly EventMessage[]> {
  const events: EventMessage[] = [];
  for await (const event of training) events.push(event);
  return events;
}

/** Where nothing is cut in between, the server looks at so many before the next are handed over. */
const together = 8;

/**
 * Hands poses over one after the other, and breaks the network after those.
 * @param before how many were handed over before
 */
export async function sendAll(
  training: Training,
  frames: readonly PoseFrame[],
  cutAfter: ReadonlySet<number>,
  cut: () => void,
  before = 0,
): Promise<void> {
  for (const [index, frame] of frames.entries()) {
    training.sendPose(toPose(frame));
    if (cutAfter.has(index)) cut();
    else if (cutAfter.size > 0 || (index + 1) % together === 0 || index === frames.length - 1)
      await lookedAt(training, before + index + 1);
  }
}

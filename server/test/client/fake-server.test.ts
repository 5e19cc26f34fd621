// The server that the client brings for tests, beside the real one.
import { createSpotter, type Spotter } from '@spotter/client';
import { createFakeServer } from '@spotter/client/testing';
import { expect, test } from 'vitest';
import { person, readAll, startTrainee } from './trainee.ts';

/** What a program sees of a training in which nobody moves. */
async function seen(spotter: Spotter) {
  const training = await spotter.train({ exercise: 'squat', target: { repetitions: 5 }, feedback: 'lean' });
  const told: string[] = [];
  training.on('state', (state) => told.push(state));
  training.on('problem', ({ code }) => told.push(code));
  training.on('frame', (frame) => told.push(`${frame.type} ${frame.seq ?? ''} ${frame.count}`));
  const events = readAll(training);
  const began = { ...training.settings, rate: training.rate };
  await training.setWeight(60);
  await training.pause();
  training.sendPose({ landmarks: null });
  await training.resume();
  const answered = new Promise((resolve) => training.on('frame', resolve));
  training.sendPose({ landmarks: null });
  await answered;
  await training.record(true);
  await training.choose('push-up', { repetitions: 3 });
  await training.finishSet();
  const workout = await training.end();
  await expect(training.pause()).rejects.toMatchObject({ code: 'client.closed' });
  const types = (await events).map(({ event, seq, type }) => `${event} ${type} ${seq ?? ''}`);
  return { began, limits: Object.keys(training.limits).sort(), told, types, workout, ended: training.state };
}

test('what needs nobody to move is told alike by both', async () => {
  const { spotter } = await startTrainee();
  const fake = createFakeServer();
  const another = createSpotter(fake.address, fake.ports);
  await another.accounts.register(person);
  await another.accounts.logIn(person);
  expect(await seen(another)).toEqual(await seen(spotter));
});

import { createSpotter, type Training } from '@spotter/client';
import { createFakeServer, type FakeServer } from '@spotter/client/testing';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findOnServer } from './find-on-server.ts';

const person = { username: 'Ada', email: 'ada@example.com', password: 'a long password' };
const jpeg = () => Promise.resolve(new Blob([new Uint8Array([0xff, 0xd8])]));
const settle = () => vi.advanceTimersByTimeAsync(200);

function picture(close: () => void = () => undefined): ImageBitmap {
  return { width: 640, height: 480, close };
}

async function open(): Promise<{ server: FakeServer; training: Training }> {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const server = createFakeServer();
  const spotter = createSpotter(server.address, server.ports);
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  return { server, training: await spotter.train({ exercise: 'squat', pictures: 'find' }) };
}

test('each picture is answered by the pose in it, at the moment at which it was taken', async () => {
  const { server, training } = await open();
  const worker = await findOnServer(Promise.resolve(training), jpeg);
  expect(await worker.look(picture(), 1_234)).toEqual({ tMs: 1_234, aspect: 0.75, landmarks: null });
  expect(await worker.look(picture(), 1_334)).toMatchObject({ tMs: 1_334 });
  expect(server.trainings[0]?.pictures()).toBe(2);
});

test('a picture that nobody answers is given up, and the next is sent', async () => {
  const { server, training } = await open();
  const worker = await findOnServer(Promise.resolve(training), jpeg);
  server.trainings[0]?.hang();
  const given = worker.look(picture(), 0);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await given).toBeNull();
});

test('while there is no connection no picture waits: it goes on once there is one', async () => {
  const { server, training } = await open();
  const worker = await findOnServer(Promise.resolve(training), jpeg);
  server.isUp = false;
  server.trainings[0]?.cut();
  await settle();
  const close = vi.fn();
  const given = worker.look(picture(close), 0);
  server.isUp = true;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await given).toBeNull();
  expect(close).toHaveBeenCalledOnce();
  expect(await worker.look(picture(), 30_000)).toMatchObject({ tMs: 30_000 });
});

test('a training that the server has ended, or never began, is told', async () => {
  const { server, training } = await open();
  const worker = await findOnServer(Promise.resolve(training), jpeg);
  server.trainings[0]?.cut(4501, 'ended by staff');
  await settle();
  await expect(worker.look(picture(), 0)).rejects.toMatchObject({ problem: 'no_server' });
  const never = findOnServer(Promise.reject(new Error('away')), jpeg);
  await expect(never).rejects.toMatchObject({ problem: 'no_server' });
});

test('a server that looks at no pictures gets none', async () => {
  const { training } = await open();
  const blind = { ...training, limits: { ...training.limits, pictures: false } };
  await expect(findOnServer(Promise.resolve(blind), jpeg)).rejects.toMatchObject({ problem: 'no_pictures' });
});

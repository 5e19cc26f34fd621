// What is measured of a contestant, each for a while: how many in a second, over all of its processes.
import { WebSocket } from 'ws';
import { recordedFrames, toPoseMessage } from '../../server/test/recorded-poses.ts';
import type { Contestant } from './contestants.ts';

const measureMs = 2_500;
const poses = recordedFrames('tfjs_pose_squats').map((frame) => JSON.stringify(toPoseMessage(frame)));

/** @param work done over and over by everybody, who share the processes out among them */
async function perSecond(
  { processes, tokens }: Contestant,
  work: (url: string, token: string) => Promise<number>,
): Promise<number> {
  let done = 0;
  const since = performance.now();
  const go = async (token: string, index: number): Promise<void> => {
    const { url } = processes[index % processes.length] ?? { url: '' };
    while (performance.now() - since < measureMs) done += await work(url, token);
  };
  await Promise.all(tokens.map(go));
  return (done * 1000) / (performance.now() - since);
}

async function get(url: string, token: string): Promise<string> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return text;
}

async function openSocket(url: string, token: string): Promise<WebSocket> {
  const started = JSON.parse(await get(`${url}/stream/sessions/start/`, token)) as { session_id: string };
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws/session/${started.session_id}/`);
  const answered = new Promise((resolve, reject) => {
    socket.once('message', resolve);
    socket.once('error', reject);
  });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'ping' }));
  await answered;
  return socket;
}

async function claim(url: string, token: string): Promise<number> {
  const socket = await openSocket(url, token);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.close();
  await closed;
  return 1;
}

/** A recorded set, as fast as it is answered. */
async function train(url: string, token: string): Promise<number> {
  const socket = await openSocket(url, token);
  let answered = 0;
  const all = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      if (data.toString('utf8').includes('"type":"frame"')) answered += 1;
      if (answered >= poses.length) resolve();
    });
  });
  socket.send(JSON.stringify({ exercise_type: 'squat' }));
  for (const pose of poses) socket.send(pose);
  await all;
  socket.close();
  return answered;
}

export const measures: Readonly<Record<string, (of: Contestant) => Promise<number>>> = {
  'the list of exercises': (of) =>
    perSecond(of, async (url, token) => {
      await get(`${url}/exercises/list/`, token);
      return 1;
    }),
  'one exercise': (of) =>
    perSecond(of, async (url, token) => {
      await get(`${url}/exercises/exercise/1/`, token);
      return 1;
    }),
  'sessions started': (of) =>
    perSecond(of, async (url, token) => {
      await get(`${url}/stream/sessions/start/`, token);
      return 1;
    }),
  'sessions started, claimed and closed': (of) => perSecond(of, claim),
  'pose messages answered': (of) => perSecond(of, train),
};

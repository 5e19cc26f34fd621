// The clients, in a process of their own: told by their parent what to do, they send recorded poses at an even pace and
// say how long answers took.
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { openFilm, type Form } from './film.ts';
import { openPictureFilm } from './picture-film.ts';

export interface Job {
  readonly addresses: readonly string[];
  readonly form: Form;
  /** Of a bare echo there is none: it is sent nothing but poses. */
  readonly feedback: 'full' | 'lean' | null;
  /** What comes before is sent and not measured. */
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

export interface Load {
  readonly sent: number;
  readonly answered: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Share of all sockets whose last count is the right one; 1 of a bare echo. */
  readonly rightShare: number;
  /** Sockets that were never admitted, or were closed. */
  readonly lost: number;
  /** Least rate that the server has asked for. */
  readonly lowestRate: number;
}

interface Client {
  readonly socket: WebSocket;
  /** When frames were sent, by their number. */
  readonly sentAt: Map<number, number>;
  rate: number;
  owed: number;
  last: string;
}

/** Answers that take longer than this after the last pose was sent count as none. */
const patienceMs = 3_000;
const openAtOnce = 100;

const [job] = (await once(process, 'message')) as [Job];
const film = job.form === 'pictures' ? openPictureFilm() : openFilm(job.form);
const tookMs: number[] = [];
let measures = false;
let measuredFrom = Infinity;
let sent = 0;
let lost = 0;
let lowestRate = film.rate;

function answered(client: Client, number: number): void {
  const sentAt = client.sentAt.get(number);
  client.sentAt.delete(number);
  if (sentAt !== undefined && sentAt >= measuredFrom) tookMs.push(performance.now() - sentAt);
}

function hear(client: Client, data: Buffer): void {
  if (job.feedback === null) {
    const [oldest] = client.sentAt.keys();
    if (oldest !== undefined) answered(client, oldest);
    return;
  }
  const text = data.toString('latin1');
  if (text.startsWith('{"type":"frame"') || text.startsWith('{"type":"lean"')) {
    client.last = text;
    answered(client, Number(/"seq":(\d+)/.exec(text)?.[1]));
  } else if (text.startsWith('{"type":"flow"')) {
    client.rate = (JSON.parse(text) as { rate: number }).rate;
    lowestRate = Math.min(lowestRate, client.rate);
  } else if (text.startsWith('{"type":"error"')) {
    console.error(text);
  }
}

async function open(address: string): Promise<Client> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  const client: Client = { socket, sentAt: new Map(), rate: film.rate, owed: 0, last: '' };
  socket.once('close', () => (lost += 1));
  await once(socket, 'open');
  if (job.feedback !== null) {
    const { feedback } = job;
    socket.send(JSON.stringify({ type: 'configure', exercise: 'squat', rate: film.rate, feedback }));
    await Promise.race([once(socket, 'message'), once(socket, 'close')]);
  }
  socket.on('message', (data: Buffer) => {
    hear(client, data);
  });
  return client;
}

const clients: Client[] = [];
for (let first = 0; first < job.addresses.length; first += openAtOnce) {
  clients.push(...(await Promise.all(job.addresses.slice(first, first + openAtOnce).map(open))));
}

const frames = (job.warmUpSeconds + job.seconds) * film.rate;

/** A server may ask for fewer frames: what is left out is spread evenly. */
function send(client: Client, index: number, number: number): void {
  client.owed += client.rate / film.rate;
  if (client.owed < 1 || client.socket.readyState !== WebSocket.OPEN) return;
  client.owed -= 1;
  client.sentAt.set(number, performance.now());
  client.socket.send(film.message(index, number));
  if (measures) sent += 1;
}

/** The sockets take turns, so that what they send comes evenly. */
async function sendAll(): Promise<void> {
  const betweenMs = 1000 / film.rate / clients.length;
  const startedAt = performance.now();
  let turn = 0;
  while (turn < frames * clients.length) {
    const now = performance.now();
    for (; turn < frames * clients.length && startedAt + turn * betweenMs <= now; turn += 1) {
      const [index, number] = [turn % clients.length, Math.floor(turn / clients.length)];
      if (!measures && number >= job.warmUpSeconds * film.rate) {
        measures = true;
        measuredFrom = performance.now();
        process.send?.('measuring');
      }
      const client = clients[index];
      if (client) send(client, index, number);
    }
    await wait(1);
  }
}

await sendAll();
process.send?.('sent');
const sentAllAt = performance.now();
while (tookMs.length < sent && performance.now() - sentAllAt < patienceMs) await wait(10);

function countsRight({ last }: Client, index: number): boolean {
  if (job.feedback === null) return true;
  return Number(/"count":(\d+)/.exec(last)?.[1]) === film.count(index, frames);
}

tookMs.sort((a, b) => a - b);
const percentile = (share: number): number => tookMs[Math.floor((tookMs.length - 1) * share)] ?? NaN;
const load: Load = {
  sent,
  answered: tookMs.length,
  p50Ms: percentile(0.5),
  p95Ms: percentile(0.95),
  p99Ms: percentile(0.99),
  rightShare: clients.filter(countsRight).length / clients.length,
  lost,
  lowestRate,
};
process.send?.(load, () => process.exit(0));

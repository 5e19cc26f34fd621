// What traces cost: requests a second and CPU for each, without a collector and with one, all asked for everything.
// --before FOLDER has the server of another checkout take part, such as one of before a change.
// npm run bench -- traces [--rounds 21] [--before FOLDER]
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { interleave } from '../harness/interleave.ts';
import { logIn } from '../harness/log-in.ts';
import { median } from '../harness/median.ts';
import { cpuSeconds } from '../harness/process-usage.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { startProcess } from '../harness/start-process.ts';

const values = readArguments(import.meta.filename, {
  before: { type: 'string' },
  rounds: { type: 'string', default: '21' },
});
const rounds = Number(values.rounds);
const roundMs = 1_000;
const clients = 8;
const paths = ['/exercises/exercise/1/', '/workouts/'];

const root = resolve(import.meta.dirname, '../..');
const collector = await startProcess(join(import.meta.dirname, 'collector.ts'), []);
const folders: string[] = [];

async function start(checkout: string, env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-'));
  folders.push(folder);
  const started = await startProcess(
    join(checkout, 'server/src/main.ts'),
    [],
    { PORT: '0', DATA_DIR: folder, NODE_ENV: 'production', POSE_WORKERS: '0', ...env },
    ['--max-semi-space-size=32'],
  );
  return { ...started, token: await logIn(started.url) };
}

interface Load {
  readonly perSecond: number;
  readonly cpuUs: number;
}

/** @returns for as long as a round takes */
async function load({ url, pid, token }: Awaited<ReturnType<typeof start>>, path: string): Promise<Load> {
  const headers = { authorization: `Bearer ${token}` };
  let answered = 0;
  const [since, cpuBefore] = [performance.now(), cpuSeconds(pid)];
  const ask = async (): Promise<void> => {
    while (performance.now() - since < roundMs) {
      const response = await fetch(url + path, { headers });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, ask));
  return {
    perSecond: (answered * 1000) / (performance.now() - since),
    cpuUs: ((cpuSeconds(pid) - cpuBefore) * 1e6) / answered,
  };
}

const contestants = [
  ...(values.before === undefined ? [] : [{ name: 'before', server: await start(resolve(values.before)) }]),
  { name: 'off', server: await start(root) },
  { name: 'on', server: await start(root, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }) },
  {
    name: 'on, 1 in 100',
    server: await start(root, {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
      OTEL_TRACES_SAMPLER_ARG: '0.01',
    }),
  },
];
try {
  console.log(`Load ${loadavg()[0]?.toFixed(0) ?? '?'}, ${rounds} rounds, ${clients} clients.\n`);
  console.log('| Route | Traces | Requests a second | CPU for one, us | over the first |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const path of paths) {
    // What is hot is compiled by then.
    for (const { server } of contestants) await load(server, path);
    const all = await interleave(
      rounds,
      Object.fromEntries(contestants.map(({ name, server }) => [name, () => load(server, path)])),
    );
    const cpuOf = (name: string) => (all[name] ?? []).map(({ cpuUs }) => cpuUs);
    const first = cpuOf(contestants[0]?.name ?? '');
    for (const { name } of contestants) {
      const perSecond = median((all[name] ?? []).map((each) => each.perSecond));
      const cpu = cpuOf(name);
      // Each round beside the first contestant's of the same round.
      const over = median(cpu.map((us, round) => us / (first[round] ?? Number.NaN)));
      console.log(
        `| ${path} | ${name} | ${perSecond.toFixed(0)} | ${median(cpu).toFixed(0)} | ${over.toFixed(2)} |`,
      );
    }
  }
} finally {
  await Promise.all(contestants.map(({ server }) => server.stop()));
  await collector.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

// What lies in deploy/ speaks of this server: its settings, ports, addresses and times, and metrics that it tells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { settings } from '../src/settings.ts';
import { buildTestApp } from './build-test-app.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What it takes at the most to store what was trained and to close, beside DRAIN_SECONDS. */
const closingSeconds = 10;

function expectSettings(names: Iterable<string>): void {
  expect([...names].filter((name) => !(name in settings))).toEqual([]);
}

interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly expose?: readonly string[];
  readonly ports?: readonly string[];
  readonly stop_grace_period?: string;
  readonly read_only?: boolean;
  readonly volumes?: readonly string[];
  readonly build?: { readonly context: string; readonly dockerfile: string };
}

interface Compose {
  readonly services: Readonly<Record<'spotter' | 'database' | 'caddy', Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

const dockerfile = read('deploy/Dockerfile');
const imageEnv = new Map(
  [...(/^ENV ((?:.*\\\n)*.*)$/m.exec(dockerfile)?.[1] ?? '').matchAll(/(?<!\w)(\w+)=(\S+)/g)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);
const port = imageEnv.get('PORT') ?? '';

describe('the image', () => {
  test('is set by settings, listens where it says, and is asked at an address that there is', async () => {
    expectSettings(imageEnv.keys());
    expect(dockerfile).toContain(`EXPOSE ${port}\n`);
    const [, path = ''] = /127\.0\.0\.1:\$\{process\.env\.PORT\}(\/\w+)`/.exec(dockerfile) ?? [];
    const { http } = await buildTestApp('sqlite');
    expect((await http.inject({ url: path })).statusCode).toBe(200);
  });

  test('runs as nobody special, what npm start runs', () => {
    expect(dockerfile).toMatch(/^USER (?!0\b|root)\d+:\d+$/m);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    const [, command = ''] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    expect(`exec ${(JSON.parse(command) as string[]).join(' ')}`).toBe(scripts.start);
  });

  test('copies what is there, and every file outside of src that the server reads', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(([, path]) => path);
    for (const needed of ['server', 'packages', 'models', 'docs/first-client.md', 'eval/fixtures'])
      expect(copied).toContain(needed);
    for (const app of ['admin', 'web']) expect(copied).toContain(`apps/${app}/dist`);
  });
});

describe('compose', () => {
  const { services, volumes } = parse(read('deploy/compose.yaml')) as Compose;
  const { spotter, database, caddy } = services;
  const { environment = {} } = spotter;

  test('sets settings, and gives the server the time that it needs to stop', () => {
    expectSettings(Object.keys(environment));
    expect(Number.parseInt(spotter.stop_grace_period ?? '', 10)).toBeGreaterThanOrEqual(
      Number(environment['DRAIN_SECONDS']) + closingSeconds + 5,
    );
    expect(spotter.read_only).toBe(true);
  });

  test('names a database, a port and volumes that there are', () => {
    const { hostname, username, pathname } = new URL(
      environment['DATABASE_URL']?.replace(/\$\{[^}]*\}/, 'password') ?? '',
    );
    expect(hostname in services).toBe(true);
    expect(database.environment).toMatchObject({ POSTGRES_USER: username, POSTGRES_DB: pathname.slice(1) });
    expect(spotter.expose).toEqual([port]);
    expect(read('deploy/Caddyfile')).toContain(`reverse_proxy spotter:${port} `);
    const named = [spotter, database, caddy].flatMap(({ volumes: mounts = [] }) => mounts);
    const own = named.map((mount) => mount.split(':')[0] ?? '').filter((name) => !name.startsWith('.'));
    expect(new Set(own)).toEqual(new Set(Object.keys(volumes)));
    expect(named.some((mount) => mount.endsWith(`:${imageEnv.get('DATA_DIR') ?? ''}`))).toBe(true);
  });

  test('lets nobody see the metrics from outside, and asks whether the server is ready', async () => {
    const caddyfile = read('deploy/Caddyfile');
    expect(caddyfile).toContain('respond @metrics 404');
    const [, path = ''] = /health_uri (\S+)/.exec(caddyfile) ?? [];
    const { http } = await buildTestApp('sqlite');
    expect((await http.inject({ url: path })).json()).toEqual({ status: 'ready' });
  });
});

describe('systemd', () => {
  const unit = read('deploy/spotter.service');
  const valueOf = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1] ?? '';

  test('starts what npm start starts, with settings, and waits until it has stopped', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    const base = valueOf('WorkingDirectory');
    expect(valueOf('ExecStart').replace(`${base}/node_modules/node/bin/node`, 'exec node')).toBe(
      scripts.start,
    );
    expectSettings([...valueOf('Environment').matchAll(/(?<!\w)(\w+)=/g)].map(([, name = '']) => name));
    expect(unit).toContain(`DATA_DIR=/var/lib/${valueOf('StateDirectory')}`);
    // What DRAIN_SECONDS is by default on PostgreSQL.
    expect(Number(valueOf('TimeoutStopSec'))).toBeGreaterThanOrEqual(5 + closingSeconds);
  });
});

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: unknown;
}

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

interface PodSpec {
  readonly terminationGracePeriodSeconds: number;
  readonly containers: readonly {
    readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
    readonly readinessProbe: Probe;
    readonly livenessProbe: Probe;
    readonly startupProbe: Probe;
    readonly securityContext: { readonly readOnlyRootFilesystem: boolean };
    readonly volumeMounts: readonly { readonly mountPath: string }[];
  }[];
}

/** Of a server of which nothing was asked yet. */
async function tellMetrics(): Promise<{
  readonly told: readonly string[];
  readonly isTold: (name: string) => boolean;
}> {
  const { http } = await buildTestApp('sqlite');
  const { body } = await http.inject({ url: '/metrics' });
  const types = new Map(
    [...body.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type]) => [name, type]),
  );
  const isTold = (name: string) =>
    types.has(name) || types.get(name.replace(/_(?:bucket|sum|count)$/, '')) === 'histogram';
  return { told: [...types.keys()], isTold };
}
const ours = /\b(?:spotter|process|nodejs)_\w+/g;

describe('kubernetes', () => {
  const manifests = parseAllDocuments(read('deploy/kubernetes.yaml')).map((one) => one.toJS() as Manifest);
  const specOf = (kind: string) => manifests.find((one) => one.kind === kind)?.spec;

  test('every manifest has a kind and a name', () => {
    expect(manifests.length).toBeGreaterThan(5);
    for (const { kind, metadata } of manifests) expect([kind, metadata.name]).toEqual([kind, 'spotter']);
  });

  test('sets settings, asks at addresses that there are, and waits until the server has stopped', async () => {
    const data = manifests.find(({ kind }) => kind === 'ConfigMap')?.data ?? {};
    expectSettings(Object.keys(data));
    const { template } = specOf('Deployment') as { template: { spec: PodSpec } };
    const { containers, terminationGracePeriodSeconds } = template.spec;
    expect(terminationGracePeriodSeconds).toBeGreaterThanOrEqual(
      Number(data['DRAIN_SECONDS']) + closingSeconds + 10,
    );
    const [container] = containers;
    const { http } = await buildTestApp('sqlite');
    for (const name of ['readinessProbe', 'livenessProbe', 'startupProbe'] as const) {
      const { path, port: at } = container?.[name].httpGet ?? { path: '', port: '' };
      expect((await http.inject({ url: path })).statusCode, name).toBe(200);
      expect(container?.ports.find((one) => one.name === at)?.containerPort).toBe(Number(port));
    }
    expect(container?.readinessProbe.httpGet.path).toBe('/readyz');
    expect(container?.securityContext.readOnlyRootFilesystem).toBe(true);
    expect(container?.volumeMounts.map(({ mountPath }) => mountPath)).toContain(imageEnv.get('DATA_DIR'));
  });

  test('the secret of which it speaks holds settings', () => {
    const [, named = ''] = /Secret "spotter" with ([^.]*)\./.exec(read('deploy/kubernetes.yaml')) ?? [];
    const names = named.match(/[A-Z_]{4,}/g) ?? [];
    expect(names).toContain('DATABASE_URL');
    expectSettings(names);
  });

  test('scales by a metric that there is', async () => {
    const { isTold } = await tellMetrics();
    const scaler = specOf('HorizontalPodAutoscaler') as {
      metrics: { type: string; pods?: { metric: { name: string } } }[];
    };
    const names = scaler.metrics.flatMap(({ pods }) => (pods ? [pods.metric.name] : []));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !isTold(name))).toEqual([]);
  });
});

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

describe('what Prometheus and Grafana need', () => {
  const { groups } = parse(read('deploy/alerts.yaml')) as { groups: { rules: Rule[] }[] };
  const rules = groups.flatMap((group) => group.rules);
  const grafana = read('deploy/grafana.json');

  test('every metric that is drawn or watched is told, and every one that is told is drawn or watched', async () => {
    const { told, isTold } = await tellMetrics();
    const used = new Set([...rules.map(({ expr }) => expr), grafana].join('\n').match(ours));
    expect(used.size).toBeGreaterThan(20);
    expect([...used].filter((name) => !isTold(name))).toEqual([]);
    expect(told.filter((name) => ![...used].some((one) => one.startsWith(name)))).toEqual([]);
  });

  test('every alert leads to what is to be done', () => {
    const slugs = [...read('docs/operating.md').matchAll(/^### (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const { alert, annotations } of rules) {
      const [page, anchor = ''] = annotations.runbook.split('#');
      expect(page, alert).toBe('docs/operating.md');
      expect(slugs, alert).toContain(anchor);
    }
    const led = new Set(rules.map(({ annotations }) => annotations.runbook.split('#')[1]));
    expect(slugs.filter((slug) => !led.has(slug))).toEqual([]);
  });

  test('Prometheus asks where metrics are, and reads the rules that are there', () => {
    const config = parse(read('deploy/prometheus.yaml')) as {
      rule_files: string[];
      scrape_configs: { metrics_path: string; static_configs: { targets: string[] }[] }[];
    };
    expect(config.rule_files).toEqual(['alerts.yaml']);
    const [scrape] = config.scrape_configs;
    expect(scrape?.metrics_path).toBe('/metrics');
    expect(scrape?.static_configs[0]?.targets).toEqual([`spotter:${port}`]);
  });

  test('the dashboard has each panel once, in its place', () => {
    const { panels } = JSON.parse(grafana) as {
      panels: { id: number; title: string; gridPos: { x: number; y: number } }[];
    };
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
    expect(new Set(panels.map(({ gridPos: { x, y } }) => `${x} ${y}`)).size).toBe(panels.length);
  });
});

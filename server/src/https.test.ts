import { X509Certificate } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asUser } from '../test/as-user.ts';
import { buildTestApp } from '../test/build-test-app.ts';
import { connectLive, startSession } from '../test/live-client.ts';
import { explainStart } from './explain-start.ts';

const env = { HTTPS: 'true' };

/** As a client that trusts only this authority. */
function read(url: string, ca?: string): Promise<{ status: number | undefined; type: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { ...(ca === undefined ? {} : { ca }), agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const type = response.headers['content-type'] ?? '';
        resolve({ status: response.statusCode, type, body: Buffer.concat(parts) });
      });
    }).once('error', reject);
  });
}

/** What the page gives a device to trust. */
async function authorityOf(app: Awaited<ReturnType<typeof buildTestApp>>): Promise<string> {
  const answer = await app.http.inject({ url: '/trust/ca.crt' });
  expect(answer.headers['content-type']).toBe('application/x-x509-ca-cert');
  return new X509Certificate(answer.rawPayload).toString();
}

test('whoever trusts the certificate of /trust reads over https and trains over wss, and nobody else does', async () => {
  const app = await buildTestApp('sqlite', { env });
  const address = await app.listen();
  expect(address).toMatch(/^https:/);
  const ca = await authorityOf(app);
  expect((await read(`${address}/healthz`, ca)).status).toBe(200);
  await expect(read(`${address}/healthz`)).rejects.toThrow(/certificate/);

  const user = await asUser(app);
  const client = await connectLive(address, await startSession(app, user), { ca });
  client.send({ exercise_type: 'squat' });
  expect(await client.next('status')).toMatchObject({ status: 'Pose detection initialized' });
});

test('the page says how each system comes to trust it, and is there only with https', async () => {
  const { http } = await buildTestApp('sqlite', { env });
  const { body } = await http.inject({ url: '/trust' });
  for (const system of ['Android', 'iPhone', 'Windows', 'macOS']) expect(body).toContain(system);
  for (const [wanted, said] of [
    ['de-AT, en;q=0.5', '<html lang="de" dir="ltr">'],
    ['es', 'Descargar el certificado'],
    ['ar', '<html lang="ar" dir="rtl">'],
    ['fi', 'Download the certificate'],
  ]) {
    const page = await http.inject({ url: '/trust', headers: { 'accept-language': wanted } });
    expect(page.body).toContain(said);
    expect(page.body).not.toContain('%{');
  }
  const plain = await buildTestApp('sqlite');
  for (const url of ['/trust', '/trust/ca.crt']) {
    expect((await plain.http.inject({ url })).statusCode).toBe(404);
  }
});

test('names of the certificate and addresses are answered to, no other name, and no page of another origin', async () => {
  const { http } = await buildTestApp('sqlite', { env: { ...env, HOST: 'gym.example' } });
  for (const host of ['gym.example:8000', '192.168.1.7:8000', 'localhost']) {
    const headers = { host, origin: 'https://evil.example' };
    const answer = await http.inject({ url: '/healthz', headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  }
  const foreign = await http.inject({ url: '/healthz', headers: { host: 'evil.example' } });
  expect(foreign.statusCode).toBe(421);
  expect((await http.inject({ url: '/stream/sessions/active/' })).statusCode).toBe(401);
});

test('a next start serves the same authority, whose key nobody else can read; a damaged one is said in a sentence', async () => {
  const first = await buildTestApp('sqlite', { env });
  const { database } = first;
  const file = join(database.folder, 'https', 'authority.pem');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const next = await buildTestApp('sqlite', { env, database });
  expect(await authorityOf(next)).toBe(await authorityOf(first));

  writeFileSync(file, 'damaged');
  const told = await buildTestApp('sqlite', { env, database }).then(
    () => 'it started',
    (error: unknown) => explainStart(error),
  );
  expect(told).toMatch(/authority\.pem is damaged\. Put a backup in its place/);
  expect(told).not.toContain('\n');
});

import { X509Certificate } from 'node:crypto';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeScratchFolder } from '../../../test/make-scratch-folder.ts';
import { ownNames } from './own-names.ts';
import { prepareTls } from './prepare-tls.ts';

const dayMs = 86_400_000;
const nowMs = Date.UTC(2026, 10, 28);
const names = ['localhost', 'gym.local', '127.0.0.1', '::1', '192.168.1.7', 'fd00::7'];

function makeFolder(): string {
  const folder = makeScratchFolder('tls');
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'https');
}

const lastsDays = ({ validFromDate, validToDate }: X509Certificate): number =>
  (validToDate.getTime() - validFromDate.getTime()) / dayMs;

test('the certificate is for every name and address, lasts less than 398 days, and its authority ten years', async () => {
  const dir = makeFolder();
  const { server, authority } = await prepareTls({ dir, hostname: 'gym, o=x', names, nowMs });
  const certificate = new X509Certificate(server);
  expect(certificate.checkIssued(authority)).toBe(true);
  expect(certificate.ca).toBe(false);
  expect(authority.ca).toBe(true);
  for (const name of ['localhost', 'gym.local']) expect(certificate.checkHost(name)).toBe(name);
  for (const address of ['192.168.1.7', 'fd00::7', '::1']) expect(certificate.checkIP(address)).toBe(address);
  expect(certificate.checkIP('192.168.1.8')).toBeUndefined();
  expect(lastsDays(certificate)).toBeLessThan(398);
  expect(lastsDays(authority)).toBeGreaterThan(3650);
  for (const name of ['authority.pem', 'server.pem']) {
    expect(statSync(join(dir, name)).mode & 0o777).toBe(0o600);
  }
});

test('it is kept while it is good, and made anew by the same authority where it is not', async () => {
  const dir = makeFolder();
  const first = { dir, hostname: 'gym', names, nowMs };
  const { server, authority } = await prepareTls(first);
  expect((await prepareTls({ ...first, nowMs: nowMs + 360 * dayMs })).server).toBe(server);

  for (const change of [
    { nowMs: nowMs + 370 * dayMs },
    { names: [...names, '10.0.0.3'] },
    { names: names.with(4, '192.168.1.8') },
    { names: names.slice(0, -1) },
  ]) {
    const before = (await prepareTls(first)).server;
    const renewed = await prepareTls({ ...first, ...change });
    expect(renewed.server).not.toBe(before);
    expect(renewed.authority.fingerprint256).toBe(authority.fingerprint256);
    expect(new X509Certificate(renewed.server).checkIssued(authority)).toBe(true);
  }
  writeFileSync(join(dir, 'server.pem'), 'damaged');
  expect((await prepareTls(first)).server).toContain('CERTIFICATE');
});

test('no certificate outlives its authority', async () => {
  const first = { dir: makeFolder(), hostname: 'gym', names, nowMs };
  const { authority } = await prepareTls(first);
  const late = await prepareTls({ ...first, nowMs: nowMs + 9.5 * 365 * dayMs });
  expect(late.authority.fingerprint256).not.toBe(authority.fingerprint256);
});

test('addresses of the network come before those inside the machine; those of one link and loopback are none', () => {
  const info = (address: string, internal = false) => ({
    address,
    internal,
    family: address.includes(':') ? ('IPv6' as const) : ('IPv4' as const),
    netmask: '',
    mac: '',
    cidr: null,
    scopeid: 0,
  });
  const interfaces = {
    lo: [info('127.0.0.1', true), info('::1', true)],
    docker0: [info('172.17.0.1')],
    eth0: [info('fe80::1'), info('fd00::7'), info('192.168.1.7')],
  };
  expect(ownNames({ hostname: 'Gym', interfaces }, ['0.0.0.0', 'train.example'])).toEqual({
    lan: ['192.168.1.7', 'fd00::7', '172.17.0.1'],
    names: [
      'localhost',
      'gym',
      'gym.local',
      'train.example',
      '127.0.0.1',
      '::1',
      '192.168.1.7',
      'fd00::7',
      '172.17.0.1',
    ],
  });
});

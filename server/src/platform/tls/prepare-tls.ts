// The certificate that https is served with, and the authority behind it: kept in a folder, made and renewed at the start.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';

export interface Tls {
  /** The server's certificate and its key, in one PEM. */
  readonly server: string;
  /** The authority's certificate: what a device has to trust. */
  readonly authority: X509Certificate;
}

interface TlsOptions {
  /** A folder for the keys; made where missing. */
  readonly dir: string;
  readonly hostname: string;
  /** Names and addresses that the certificate is for. */
  readonly names: readonly string[];
  readonly nowMs: number;
}

export class TlsFileError extends Error {
  override readonly name = 'TlsFileError';
}

const dayMs = 86_400_000;
const renewBeforeMs = 30 * dayMs;
/** So that no certificate outlives its authority. */
const renewAuthorityBeforeMs = 398 * dayMs;

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole or not at all. */
function keep(path: string, text: string): string {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return text;
}

/** @returns undefined where it is not a certificate with its key. */
function readPair(pem: string): X509Certificate | undefined {
  try {
    const certificate = new X509Certificate(pem);
    return certificate.checkPrivateKey(createPrivateKey(pem)) ? certificate : undefined;
  } catch {
    return undefined;
  }
}

const endsAfter = (certificate: X509Certificate, ms: number): boolean =>
  certificate.validToDate.getTime() > ms;

function isFor(certificate: X509Certificate, wanted: readonly string[]): boolean {
  const held = certificate.subjectAltName?.split(', ').length ?? 0;
  const holds = (name: string) =>
    (isIP(name) === 0 ? certificate.checkHost(name) : certificate.checkIP(name)) !== undefined;
  return held === wanted.length && wanted.every(holds);
}

async function prepareAuthority({ dir, hostname, nowMs }: TlsOptions): Promise<string> {
  const path = join(dir, 'authority.pem');
  const kept = readIfThere(path);
  if (kept !== undefined) {
    const certificate = readPair(kept);
    if (!certificate) {
      throw new TlsFileError(
        `${path} is damaged. Put a backup in its place, or move it away: then a new one is made, which every device has to trust anew.`,
      );
    }
    if (endsAfter(certificate, nowMs + renewAuthorityBeforeMs)) return kept;
  }
  const { makeAuthority } = await import('./make-certificates.ts');
  return keep(path, await makeAuthority(hostname, nowMs));
}

async function prepareServer(options: TlsOptions, authority: string): Promise<string> {
  const path = join(options.dir, 'server.pem');
  const kept = readIfThere(path) ?? '';
  const certificate = readPair(kept);
  const isGood =
    certificate !== undefined &&
    certificate.verify(new X509Certificate(authority).publicKey) &&
    endsAfter(certificate, options.nowMs + renewBeforeMs) &&
    isFor(certificate, options.names);
  if (isGood) return kept;
  const { makeServerCertificate } = await import('./make-certificates.ts');
  return keep(path, await makeServerCertificate(authority, options.names, options.nowMs));
}

/** @throws {TlsFileError} where the authority cannot be read: devices trust it, so it is never replaced unasked */
export async function prepareTls(options: TlsOptions): Promise<Tls> {
  mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const authority = await prepareAuthority(options);
  const server = await prepareServer(options, authority);
  return { server, authority: new X509Certificate(authority) };
}

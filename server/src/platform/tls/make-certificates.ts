// Makes the two certificates that https on a local network needs. Loaded only where one has to be made.
import 'reflect-metadata';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** ECDSA on P-256: what every browser and phone of these years takes. */
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const { subtle } = crypto;

const dayMs = 86_400_000;
const authorityDays = 3652;
/** Browsers refuse one of more than 398 days (CA/Browser Forum, Baseline Requirements 6.3.2). */
const serverDays = 397;
/** Clocks of phones may be behind. */
const earlierMs = dayMs;

const makeKeys = () => subtle.generateKey(algorithm, true, ['sign', 'verify']);
type Keys = Awaited<ReturnType<typeof makeKeys>>;

async function asPem(certificate: string, key: Keys['privateKey']): Promise<string> {
  const der = Buffer.from(await subtle.exportKey('pkcs8', key));
  const pem = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({
    format: 'pem',
    type: 'pkcs8',
  });
  return `${certificate}\n${pem.toString()}`;
}

/** @returns the certificate of a new authority and its key, in one PEM. */
export async function makeAuthority(hostname: string, nowMs: number): Promise<string> {
  const keys = await makeKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [`Spotter on ${hostname}`.slice(0, 64)] }],
    notBefore: new Date(nowMs - earlierMs),
    notAfter: new Date(nowMs + authorityDays * dayMs),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      // It signs servers, and no further authorities.
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return asPem(certificate.toString('pem'), keys.privateKey);
}

/**
 * @param authority as `makeAuthority` made it
 * @param names names and addresses that the certificate is for
 */
export async function makeServerCertificate(
  authority: string,
  names: readonly string[],
  nowMs: number,
): Promise<string> {
  const { publicKey, subject } = new X509Certificate(authority);
  const ofAuthority = await subtle.importKey(
    'spki',
    publicKey.export({ format: 'der', type: 'spki' }),
    algorithm,
    true,
    ['verify'],
  );
  const signing = createPrivateKey(authority).export({ format: 'der', type: 'pkcs8' });
  const keys = await makeKeys();
  const certificate = await X509CertificateGenerator.create({
    subject: 'CN=Spotter',
    issuer: subject.replaceAll('\n', ','),
    notBefore: new Date(nowMs - earlierMs),
    notAfter: new Date(nowMs - earlierMs + serverDays * dayMs),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: await subtle.importKey('pkcs8', signing, algorithm, false, ['sign']),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value })),
      ),
      await AuthorityKeyIdentifierExtension.create(ofAuthority),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return asPem(certificate.toString('pem'), keys.privateKey);
}

// Signed JWTs (RFC 7519) by one algorithm. One type of token is never accepted as the other.
import { createSigner, createVerifier } from 'fast-jwt';
import type { SigningKeys } from './signing-keys.ts';

const algorithm = 'HS256';
const issuer = 'spotter';
const audience = 'spotter-api';
/** More verified tokens than one process has busy callers; the oldest half is forgotten beyond it. */
const rememberedTokens = 10_000;

export type TokenType = 'access' | 'refresh';

/** What makes a token itself again when it is signed once more; seconds since 1970, as JWTs count. */
export interface TokenTimes {
  readonly jti: string;
  readonly iat: number;
  readonly exp: number;
}

export interface TokenClaims extends TokenTimes {
  readonly userId: number;
  /** The login that the token belongs to. */
  readonly loginId: string;
}

export interface Tokens {
  /** The same claims give the same bytes. */
  readonly sign: (type: TokenType, claims: TokenClaims) => Promise<string>;
  /** Signature, type, issuer and audience, but not whether it has expired; null for what is not ours. */
  readonly verify: (type: TokenType, token: string) => Promise<TokenClaims | null>;
}

interface Payload {
  readonly use: string;
  readonly sub: string;
  readonly sid: string;
  readonly jti: string;
  readonly iat: number;
  readonly exp: number;
}

type Verifier = (token: string) => unknown;

function readKid(token: string): string | undefined {
  try {
    const header: unknown = JSON.parse(
      Buffer.from(token.split('.', 1)[0] ?? '', 'base64url').toString('utf8'),
    );
    const { kid } = header as { kid?: unknown };
    return typeof kid === 'string' ? kid : undefined;
  } catch {
    return undefined;
  }
}

function isPayload(value: unknown): value is Payload {
  const { use, sub, sid, jti, iat, exp } = value as Record<string, unknown>;
  return (
    typeof use === 'string' &&
    typeof sub === 'string' &&
    typeof sid === 'string' &&
    typeof jti === 'string' &&
    Number.isInteger(iat) &&
    Number.isInteger(exp)
  );
}

export function createTokens(keys: SigningKeys): Tokens {
  const verifiers = new Map<string, Verifier>();
  // Verified payloads by token: a signature that was right stays right. Whether the login still holds is asked each time.
  let recent = new Map<string, Payload>();
  let older = new Map<string, Payload>();
  let signer: { readonly kid: string; readonly sign: (payload: object) => string } | undefined;

  function signerOf({ kid, secret }: { kid: string; secret: string }) {
    if (signer?.kid !== kid) signer = { kid, sign: createSigner({ algorithm, key: secret, kid }) };
    return signer;
  }

  async function verifierOf(kid: string): Promise<Verifier | undefined> {
    const known = verifiers.get(kid);
    if (known) return known;
    const key = await keys.find(kid);
    if (!key) return undefined;
    const verifier: Verifier = createVerifier({
      key: key.secret,
      algorithms: [algorithm],
      allowedIss: issuer,
      allowedAud: audience,
      // Time is the caller's business: it comes from the injected clock.
      ignoreExpiration: true,
      ignoreNotBefore: true,
    });
    verifiers.set(kid, verifier);
    return verifier;
  }

  async function readPayload(token: string): Promise<Payload | undefined> {
    const remembered = recent.get(token) ?? older.get(token);
    if (remembered) return remembered;
    const kid = readKid(token);
    const verifier = kid === undefined ? undefined : await verifierOf(kid);
    if (!verifier) return undefined;
    let payload: unknown;
    try {
      payload = verifier(token);
    } catch {
      return undefined;
    }
    if (!isPayload(payload)) return undefined;
    if (recent.size >= rememberedTokens / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(token, payload);
    return payload;
  }

  return {
    sign: async (type, { userId, loginId, jti, iat, exp }) =>
      signerOf(await keys.current()).sign({
        iss: issuer,
        aud: audience,
        use: type,
        sub: String(userId),
        sid: loginId,
        jti,
        iat,
        exp,
      }),
    verify: async (type, token) => {
      const payload = await readPayload(token);
      if (payload?.use !== type) return null;
      const { sub, sid, jti, iat, exp } = payload;
      return { userId: Number(sub), loginId: sid, jti, iat, exp };
    },
  };
}

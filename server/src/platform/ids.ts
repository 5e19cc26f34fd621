// Randomness enters the program here and nowhere else.
import { randomBytes, randomUUID } from 'node:crypto';

export interface Ids {
  /** A random UUID (version 4, RFC 9562): 122 bits that cannot be guessed. */
  readonly uuid: () => string;
  /** 256 random bits as base64url, for links and keys. */
  readonly secret: () => string;
}

export const systemIds: Ids = {
  uuid: () => randomUUID(),
  secret: () => randomBytes(32).toString('base64url'),
};

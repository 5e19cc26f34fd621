import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyRequest } from 'fastify';

/** How an answer may be compressed, the smallest first. */
const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];

/** The best of what there is that the request accepts (RFC 9110, 12.5.3); undefined where it wants the plain answer. */
export function acceptedEncoding(
  { headers }: Pick<FastifyRequest, 'headers'>,
  isThere: (encoding: Encoding) => boolean = () => true,
): Encoding | undefined {
  const accepted = negotiate(headers['accept-encoding']?.toString() ?? '', encodings.filter(isThere));
  return encodings.find((encoding) => encoding === accepted);
}

import type { FastifyReply } from 'fastify';

/** Adds a field to the Vary header without losing what CORS has put there. */
export function addVary(reply: FastifyReply, field: string): void {
  const present = reply.getHeader('vary');
  reply.header('vary', typeof present === 'string' && present !== '' ? `${present}, ${field}` : field);
}

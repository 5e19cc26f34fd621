import type { FastifyReply, FastifyRequest } from 'fastify';
import { addVary } from '../../../platform/http/add-vary.ts';
import { matchesEntityTag } from '../../../platform/http/entity-tag.ts';
import type { ReadyBody } from '../exercise-catalogue.ts';

/** Answers with a body made beforehand, or 304 where the caller has it already. */
export function sendReadyBody(request: FastifyRequest, reply: FastifyReply, body: ReadyBody): FastifyReply {
  reply.header('cache-control', 'private, no-cache').header('etag', body.tag);
  addVary(reply, 'Authorization');
  if (matchesEntityTag(request.headers['if-none-match'], body.tag)) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(body.json);
}

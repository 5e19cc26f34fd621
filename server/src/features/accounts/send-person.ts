import type { AccountExport } from '@spotter/contract/accounts';
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Answers with a person's export as a file. The text is that of an {@link AccountExport}, in pieces. */
export function sendPerson(reply: FastifyReply, name: string, text: AsyncIterable<string>): AccountExport {
  return reply
    .header('content-disposition', `attachment; filename="${name}.json"`)
    .type('application/json; charset=utf-8')
    .send(Readable.from(text, { objectMode: false })) as unknown as AccountExport;
}

import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import { closeCodes } from '@spotter/contract/live/close-codes';
import { liveErrors } from '@spotter/contract/live/live-errors';
import { ServerMessage } from '@spotter/contract/live/server-messages';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { undescribedMembers } from '../../../test/undescribed-members.ts';
import { describeProtocol } from './describe-protocol.ts';

interface Document {
  readonly servers: Readonly<Record<string, { readonly protocol: string }>>;
  readonly channels: {
    readonly session: {
      readonly messages: Readonly<
        Record<
          string,
          { readonly payload: TSchema; readonly examples: readonly { readonly payload: unknown }[] }
        >
      >;
    };
  };
}

/** What the `type` of a message may be; nothing of one that has none. */
function typesOf(payload: TSchema): string[] {
  const { type } =
    (payload as { properties?: Record<string, { const?: string; anyOf?: { const: string }[] }> })
      .properties ?? {};
  return type?.const === undefined ? (type?.anyOf ?? []).map((option) => option.const) : [type.const];
}

const page = readFileSync(new URL('../../../../docs/protocol.md', import.meta.url), 'utf8');

/** 3.0 says all that is needed, and more tools read it. */
const isNewest = 'asyncapi-latest-version';

test('the published protocol is valid AsyncAPI under its own parser', async () => {
  const { http } = await buildTestApp('sqlite');
  const { body, statusCode } = await http.inject({ url: '/asyncapi.json' });
  expect(statusCode).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ asyncapi: '3.0.0' });
  const { document, diagnostics } = await new Parser().parse(body);
  const found = diagnostics.map(({ code, message, path }) => [code, message, path.join('/')]);
  expect(found.filter(([code]) => code !== isNewest)).toEqual([]);
  const described = describeProtocol('1') as unknown as Document;
  expect(document?.allMessages().length).toBe(Object.keys(described.channels.session.messages).length);
});

test('every message has an example that its schema admits, and there are servers to send it to', () => {
  const { servers, channels } = describeProtocol('1') as unknown as Document;
  expect(Object.values(servers).map(({ protocol }) => protocol)).toEqual(['ws', 'wss']);
  const messages = Object.entries(channels.session.messages);
  expect(messages).toHaveLength(13 + 20);
  for (const [name, { payload, examples }] of messages) {
    expect(examples, name).toHaveLength(1);
    for (const example of examples) expect(Value.Errors(payload, example.payload), name).toEqual([]);
  }
});

test('the page about the protocol names every message, error and close code', () => {
  const { channels } = describeProtocol('1') as unknown as Document;
  const answers = new Set(ServerMessage.anyOf.map(({ properties }) => properties.type.const as string));
  const types = Object.values(channels.session.messages).flatMap(({ payload }) => typesOf(payload));
  for (const type of answers) {
    expect(types).toContain(type);
    expect(page).toContain(`\`${type}\``);
  }
  const sent = types.filter((type) => !answers.has(type));
  expect(sent).toContain('pose');
  expect(sent).toContain('configure');
  for (const type of sent) expect(page).toContain(`{ "type": "${type}"`);
  for (const code of Object.keys(liveErrors)) expect(page).toContain(`\`${code}\``);
  for (const [name, { code }] of Object.entries(closeCodes)) {
    expect(page).toMatch(new RegExp(`\\| ${code} +\\| \`${name}\``));
  }
});

/** What a message is called says what it is. */
function isType(path: string): boolean {
  return /^\w+\.type$/.test(path);
}

test('every field of every message says what it is', () => {
  const { channels } = describeProtocol('1') as unknown as Document;
  const found = Object.entries(channels.session.messages).flatMap(([name, { payload }]) =>
    undescribedMembers(payload, name).filter((path) => !isType(path)),
  );
  expect(found).toEqual([]);
});

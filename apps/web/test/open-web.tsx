// The whole web client in a browser-like page, before a server that runs in the same program: what a screen test opens.
import { readFile } from 'node:fs/promises';
import { createFakeServer, type FakeServer } from '@spotter/client/testing';
import { keepInMemory } from '@spotter/client';
import { squat } from '@spotter/exercises/legs/squat';
import { cleanup, configure, render } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent, type UserEvent } from '@testing-library/user-event';
import type { DetachedWindowAPI } from 'happy-dom';
import { expect, onTestFinished, vi } from 'vitest';
import { createApp } from '../src/app/create-app.tsx';
import { createRequestLog } from '../src/app/request-log.ts';
import { openServices } from '../src/app/services.ts';
import { english } from '../src/words/en/english.ts';
import type { LanguagePack } from '../src/words/language-pack.ts';

interface InHappyDom {
  readonly happyDOM: DetachedWindowAPI;
}

configure({
  asyncUtilTimeout: 10_000,
  // Whether each element can be seen is computed by hand here, and takes most of the time.
  defaultHidden: true,
  // Without the whole page in it.
  getElementError: (message) => new Error(message ?? 'not found'),
});

const person = { username: 'Ada Lovelace', email: 'ada@example.org', password: 'correct horse battery' };

export interface OpenOptions {
  readonly isLoggedIn?: boolean;
  readonly language?: LanguagePack;
  readonly width?: number;
  /** What is answered beside what the fake server knows, by method and path; an error is thrown, as of a network that is gone. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

export interface Opened {
  readonly user: UserEvent;
  readonly server: FakeServer;
  /** Whose answers the device keeps. */
  readonly person: string;
  /** What the page has asked for, such as `GET /exercises/list/`. */
  readonly asked: readonly string[];
  /** Every text that the server has answered. */
  readonly answered: ReadonlySet<string>;
}

const details = {
  id: 1,
  slug: 'squat',
  has_specification: true,
  aliases: ['air squat'],
  links: [],
  pictures: [],
  source: '',
  licence: '',
  author: '',
};

/** What the fake server of the client knows nothing of. */
const more: Readonly<Record<string, unknown>> = {
  'GET /exercises/exercise/1/details/': details,
  'GET /exercises/exercise/1/specification/': squat.specification,
  'GET /api/account/': {
    id: 1,
    username: person.username,
    email: person.email,
    role: 'member',
    created_at: '2026-11-01T12:00:00.000Z',
    last_login_at: null,
  },
};

function noteTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    if (value !== '') texts.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) noteTexts(inner, texts);
  }
}

/** Fetches from the fake server, and from the disk what Vite would serve. */
function fetchFrom(server: FakeServer, answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const answered = new Set<string>();
  const fetchIt: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    const path = url.replace(server.address, '').split('?')[0] ?? '';
    if (path.endsWith('.bin')) return new Response(await readFile(path.replace(/^\/@fs/, '')));
    const what = `${init?.method ?? 'GET'} ${path}`;
    asked.push(what);
    const known = { ...more, ...answers }[what];
    if (known instanceof Error) throw known;
    const text =
      known === undefined
        ? await server.ports.fetch(url, init as never)
        : { status: 200, text: () => Promise.resolve(JSON.stringify(known)) };
    const body = await text.text();
    if (body !== '') noteTexts(JSON.parse(body), answered);
    return new Response(body === '' ? null : body, { status: text.status });
  };
  return { fetch: fetchIt, asked, answered };
}

/** Whatever the page says on the console fails the test. */
function failOnWarnings(): void {
  const said: string[] = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(words.map(String).join(' '));
    });
  }
  onTestFinished(() => {
    cleanup();
    vi.restoreAllMocks();
    expect(said).toEqual([]);
  });
}

/** @param path such as `/exercises?group=Legs` */
export async function openWeb(path: string, options: OpenOptions = {}): Promise<Opened> {
  const { isLoggedIn = true, language = english, width = 1280, answers = {} } = options;
  const server = createFakeServer();
  const { fetch, asked, answered } = fetchFrom(server, answers);
  const requests = createRequestLog({
    fetch,
    now: () => new Date(),
    observe: () => undefined,
    timeOriginMs: 0,
  });
  const services = await openServices(server.address, requests, {
    WebSocket: server.ports.WebSocket,
    storage: keepInMemory(),
  });
  await services.spotter.accounts.register(person);
  if (isLoggedIn) await services.spotter.accounts.logIn(person);
  asked.length = 0;
  const { happyDOM } = window as typeof window & InHappyDom;
  happyDOM.setViewport({ width, height: 900 });
  window.localStorage.clear();
  happyDOM.setURL(server.address + path);
  failOnWarnings();
  render(createApp(services, language));
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    server,
    person: (await services.spotter.accounts.personId()) ?? '',
    asked,
    answered,
  };
}

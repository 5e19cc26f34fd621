// The whole dashboard in a browser-like page, on the demonstration: what a screen test opens.
import type { StaffRole } from '@spotter/contract/admin/permissions';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent, type UserEvent } from '@testing-library/user-event';
import type { DetachedWindowAPI } from 'happy-dom';
import { expect, onTestFinished, vi } from 'vitest';
import type { CallOptions, Transport } from '../src/api/transport.ts';
import { createDashboard } from '../src/app/dashboard.tsx';
import { createDemoTransport } from '../src/demo/demo-transport.ts';
import { english } from '../src/words/en/english.ts';
import type { LanguagePack } from '../src/words/language-pack.ts';
import { answerStylesQuickly } from './answer-styles-quickly.ts';

interface InHappyDom {
  readonly happyDOM: DetachedWindowAPI;
}

// A screen is there as soon as it has been drawn; the rest is for a machine that has a lot else to do.
configure({
  asyncUtilTimeout: 10_000,
  // Whether each element can be seen is computed by hand here, and takes most of the time; what is behind a dialog is found too.
  defaultHidden: true,
  // Without the whole page in it.
  getElementError: (message) => new Error(message ?? 'not found'),
});

/** What react-admin says of itself, of a title that is on its way, and of everything that was refused or not sent. */
const expected = [
  /(inputProps|InputProps|inputRef) input(props|ref)$/,
  /^Missing title prop/,
  /^(Refusal|NotSent): /,
];

export interface Call {
  /** Such as `PATCH users/3`. */
  readonly what: string;
  readonly options: CallOptions;
}

export interface OpenOptions {
  readonly role?: StaffRole | 'nobody';
  readonly width?: number;
  readonly language?: LanguagePack;
  /** What is answered in place of the demonstration, by method and path; `refuse` refuses. */
  readonly answers?: Readonly<Record<string, (options: CallOptions) => unknown>>;
}

export interface Opened {
  readonly user: UserEvent;
  /** All that changes something on the server, in order. */
  readonly changes: readonly Call[];
  readonly downloads: readonly Call[];
  /** Every text that the server has answered. */
  readonly answered: ReadonlySet<string>;
}

function noteTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    if (value !== '') texts.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) noteTexts(inner, texts);
  }
}

function recorded(answers: NonNullable<OpenOptions['answers']>) {
  const demo = createDemoTransport();
  const changes: Call[] = [];
  const downloads: Call[] = [];
  const answered = new Set<string>();
  const transport: Transport = {
    call: async <T,>(method: Parameters<Transport['call']>[0], path: string, options: CallOptions = {}) => {
      const what = `${method} ${path}`;
      if (method !== 'GET') changes.push({ what, options });
      const answer = answers[what];
      const said = answer ? (answer(options) as T) : await demo.call<T>(method, path, options);
      noteTexts(said, answered);
      return said;
    },
    download: (path, query = {}) => {
      downloads.push({ what: path, options: { query } });
      return demo.download(path, query);
    },
  };
  return { transport, changes, downloads, answered };
}

/** Whatever else the page says on the console fails the test. */
function failOnWarnings(): void {
  const said: string[] = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(words.map(String).join(' '));
    });
  }
  onTestFinished(() => {
    cleanup();
    window.localStorage.clear();
    vi.restoreAllMocks();
    expect(said.filter((words) => !expected.some((one) => one.test(words)))).toEqual([]);
  });
}

/** @param path behind `/admin`, such as `/users` */
export async function openDashboard(path: string, options: OpenOptions = {}): Promise<Opened> {
  const { role = 'owner', width = 1280, answers = {}, language = english } = options;
  const { transport, changes, downloads, answered } = recorded(answers);
  if (role !== 'nobody') {
    await transport.call('POST', 'sign-in', { body: { username: `Demo ${role}`, password: 'long enough' } });
    changes.length = 0;
  }
  const { happyDOM } = window as typeof window & InHappyDom;
  happyDOM.setViewport({ width, height: 900 });
  window.history.replaceState(null, '', `/admin${path}`);
  failOnWarnings();
  answerStylesQuickly();
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('A test of a screen asks no server.'));
  // A file that is saved leads a browser nowhere; the page here would go to it.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  render(createDashboard(transport, language));
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    changes,
    downloads,
    answered,
  };
}

/** All that is kept of what was not saved. */
export function keptDrafts(): readonly string[] {
  const keys = Object.keys(window.localStorage).filter((key) => key.startsWith('spotter.draft'));
  return keys.map((key) => window.localStorage.getItem(key) ?? '');
}

/** The notice that says what came of something. */
export async function notice(): Promise<string> {
  return (await screen.findByRole('alert')).textContent;
}

/** The dialog with a title, as a place to look in. */
export async function inDialog(title: string | RegExp) {
  return within(await screen.findByRole('dialog', { name: title }));
}

/** The section with a heading, as a place to look in. */
export async function inSection(title: string | RegExp) {
  return within(await screen.findByRole('region', { name: title }));
}

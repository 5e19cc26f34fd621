// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { forgetDraft, forgetDraftsOf, keepDraft, readDraft, textOfDraft } from './draft-storage.ts';

const day = 86_400_000;
const nowMs = Date.parse('2026-03-01T10:00:00Z');
const mine = { person: 1, form: '/groups/create' };

beforeEach(() => {
  localStorage.clear();
});

test('a draft is found by whoever left it, where they left it, with when', () => {
  expect(keepDraft(mine, textOfDraft({ name: 'Legs' }), nowMs)).toBe(true);
  expect(readDraft(mine, nowMs)).toEqual({ at: '2026-03-01T10:00:00.000Z', draft: { name: 'Legs' } });
  expect(readDraft({ ...mine, person: 11 }, nowMs)).toBeUndefined();
  expect(readDraft({ ...mine, form: '/groups/1' }, nowMs)).toBeUndefined();
  forgetDraft(mine);
  expect(readDraft(mine, nowMs)).toBeUndefined();
});

test('no password, code or token is in a draft, however deep', () => {
  const secret = 'correct horse';
  const typed = { name: 'Ada', password: secret, old: secret, inner: [{ code: secret, token: secret }] };
  keepDraft(mine, textOfDraft(typed), nowMs);
  expect(readDraft(mine, nowMs)?.draft).toEqual({ name: 'Ada', inner: [{}] });
  expect(
    Object.keys(localStorage)
      .map((key) => localStorage.getItem(key))
      .join(),
  ).not.toContain(secret);
});

test('what is too large is not kept, nor an older state of it', () => {
  keepDraft(mine, textOfDraft({ content: 'short' }), nowMs);
  expect(keepDraft(mine, textOfDraft({ content: 'x'.repeat(1_000_000) }), nowMs)).toBe(false);
  expect(readDraft(mine, nowMs)).toBeUndefined();
});

test('after a week a draft is gone, whosever it was', () => {
  const theirs = { person: 2, form: '/users/3' };
  keepDraft(theirs, textOfDraft({ email: 'a@b.example' }), nowMs);
  expect(readDraft(theirs, nowMs + 6 * day)).toBeDefined();
  readDraft(mine, nowMs + 7 * day);
  expect(localStorage.length).toBe(0);
});

test('who signs out takes their drafts with them, and nobody else’s', () => {
  const theirs = { ...mine, person: 12 };
  keepDraft(mine, textOfDraft({ name: 'Legs' }), nowMs);
  keepDraft(theirs, textOfDraft({ name: 'Arms' }), nowMs);
  forgetDraftsOf(1);
  expect(readDraft(mine, nowMs)).toBeUndefined();
  expect(readDraft(theirs, nowMs)).toBeDefined();
});

test('what cannot be read is thrown away', () => {
  localStorage.setItem('spotter.draft.1 1 /groups/create', '{"at":');
  expect(readDraft(mine, nowMs)).toBeUndefined();
});

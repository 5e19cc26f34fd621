import { describe, expect, test } from 'vitest';
import { wrongWithAccount, wrongWithEmail, wrongWithName, wrongWithPassword } from './account-rules.ts';

describe('a name', () => {
  test.each([
    'Ada Lovelace',
    'ا' + 'ب'.repeat(149),
    '李小龍',
    "Seán O'Brien-Ní",
    '𝒜'.repeat(150),
    'x',
    'Þór 2.',
    // Persian, Sinhala, Malayalam (a chillu at the end), emoji joined, of a skin tone, of a flag with tags.
    'نیم\u200cفاصله',
    'ශ\u0dca\u200dරී',
    'കൃഷ\u0d4dണന\u0d4d\u200d',
    'Ana 👩🏽\u200d🦰',
    'Ana 🏋️\u200d♀️',
    'Ana 🏋\u200d♀',
    'Ana 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  ])('may be %j', (name) => {
    expect(wrongWithName(name)).toBeUndefined();
  });

  test.each([
    ['', 'Must not be empty.'],
    ['x'.repeat(151), 'Must have at most 150 characters.'],
    ['𝒜'.repeat(151), 'Must have at most 150 characters.'],
    ['x'.repeat(200_000), 'Must have at most 150 characters.'],
    ['ada@example.org', 'Must not hold an @.'],
    ['ada＠example', 'Must not hold an @.'],
    ['Ada\u0000', 'Must not hold control or invisible characters.'],
    ['Ada\nLovelace', 'Must not hold control or invisible characters.'],
    ['Ada\u202eecalevoL', 'Must not hold control or invisible characters.'],
    ['Ada\u2066', 'Must not hold control or invisible characters.'],
    ['A\u200bda', 'Must not hold control or invisible characters.'],
    ['A\u200dda', 'Must not hold control or invisible characters.'],
    ['Ada\u200d', 'Must not hold control or invisible characters.'],
    ['نی\u200c\u200cم', 'Must not hold control or invisible characters.'],
    ['نیم\u200c', 'Must not hold control or invisible characters.'],
    ['Ada 1\ufe0f', 'Must not hold control or invisible characters.'],
    ['👩\u200d', 'Must not hold control or invisible characters.'],
    ['Ada\ufeffx', 'Must not hold control or invisible characters.'],
    ['\u3164', 'Must not hold control or invisible characters.'],
    ['Ada\ud800', 'Must not hold control or invisible characters.'],
  ])('may not be %j', (name, message) => {
    expect(wrongWithName(name)?.message).toBe(message);
  });
});

describe('an email', () => {
  test.each([
    'ada@example.org',
    'ada+spotter@mail.example.co.uk',
    'jürgen@exämple.de',
    'a@b.co',
    'admin@localhost',
    "o'brien@example.org",
    `${'x'.repeat(242)}@example.org`,
  ])('may be %j', (email) => {
    expect(wrongWithEmail(email)).toBeUndefined();
  });

  test.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'ada@@example.org',
    'a@b@example.org',
    'ada@example..org',
    'ada@.org',
    'ada@example.org.',
    'ada lovelace@example.org',
    'Ada<ada@example.org>',
    '<ada@example.org>',
    'ada@example.org,bob@example.org',
    'ada@exam\u0000ple.org',
    'ada@exam\u200bple.org',
    'ada\ud800@example.org',
    `${'x'.repeat(243)}@example.org`,
  ])('may not be %j', (email) => {
    expect(wrongWithEmail(email)?.message).toMatch(/^Must .*\.$/);
  });
});

describe('a password', () => {
  const person = { username: 'Grace Hopper', email: 'grace.hopper@example.org' };

  test.each([
    'tr0ub4dor&3x',
    ' spaces stay ',
    'ünïcödé!',
    '💪🏋️🤸🧘🚴🏃🤾⛹',
    'x7'.repeat(128),
    // 256 code points once composed, four times as many as they are typed here.
    'ᾂ'.normalize('NFD').repeat(256),
  ])('may be %j', async (password) => {
    expect(await wrongWithPassword(password, person)).toBeUndefined();
  });

  test.each([
    ['', 'Must have at least 8 characters.'],
    ['short77', 'Must have at least 8 characters.'],
    // Eleven code points as typed, seven once composed.
    ['é7é7é7é'.normalize('NFD'), 'Must have at least 8 characters.'],
    ['💪🏋🤸🧘', 'Must have at least 8 characters.'],
    ['x7'.repeat(128) + 'x', 'Must have at most 256 characters.'],
    ['x'.repeat(200_000), 'Must have at most 256 characters.'],
    ['password', 'Is one of the passwords that attackers try first; choose another.'],
    ['PassWord1', 'Is one of the passwords that attackers try first; choose another.'],
    ['12345678', 'Is one of the passwords that attackers try first; choose another.'],
    ['iloveyou', 'Is one of the passwords that attackers try first; choose another.'],
    ['grace hopper', 'Must not be the name.'],
    ['GRACE  HOPPER', 'Must not be the name.'],
    ['Grace.Hopper@Example.org', 'Must not be the email.'],
    ['lone\ud800surrogate', 'Must be text.'],
  ])('may not be %j', async (password, message) => {
    expect((await wrongWithPassword(password, person))?.message).toBe(message);
  });
});

test('everything that is wrong is told at once, and what is not given is not looked at', async () => {
  const ada = { username: 'Ada', email: 'ada@example.org' };
  const bad = await wrongWithAccount({ username: '', email: 'nowhere', password: 'short' }, ada);
  expect(bad.map(({ path }) => path)).toEqual(['/username', '/email', '/password']);
  expect(await wrongWithAccount({ ...ada, password: ' countess 1815 ' }, ada)).toEqual([]);
  expect(await wrongWithAccount({}, ada)).toEqual([]);
});

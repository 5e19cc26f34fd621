// Cues, faults and camera help in the language that a client asks for, on a real socket.
import type { FrameMessage } from '@spotter/contract/live/server-messages';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../../../packages/coach/test/squatting.ts';
import { asStaff } from '../../../test/as-staff.ts';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { toPoseMessage } from '../../../test/recorded-poses.ts';

const { specification: squatSpecification } = squatExercise;

/** Good squats first, then two that are too shallow; the light goes out at the end. */
const frames = squattingFrames([100, 62, 62]).map((frame) => ({
  ...frame,
  luma: frame.tMs > 3_000 ? 10 : 90,
}));

async function build(env: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const limits = { LIMIT_MESSAGES_PER_SECOND: '10000', LIMIT_BYTES_PER_SECOND: '100000000' };
  const app = await buildTestApp('sqlite', { env: { ...limits, ...env } });
  await app.listen();
  return app;
}

async function connect(app: TestApp, accepted?: string): Promise<LiveClient> {
  const headers = accepted === undefined ? {} : { 'accept-language': accepted };
  const id = await startSession(app, await asUser(app));
  return connectLive(app.http.listeningOrigin, id, { headers });
}

/** What was said of the squats. */
async function squat(client: LiveClient, language?: string) {
  client.send({ exercise_type: 'squat', ...(language === undefined ? {} : { language }) });
  const status = await client.next('status');
  for (const frame of frames) client.send(toPoseMessage(frame));
  const answers: FrameMessage[] = [];
  while (answers.length < frames.length) answers.push(await client.next('frame'));
  client.send({ type: 'finish_set' });
  const { main_fault } = await client.next('set_finished');
  const notices = answers.flatMap((answer) => answer.notices ?? []);
  return {
    language: status.language,
    predictions: answers.flatMap(({ prediction }) => prediction ?? []),
    cue: answers.find(({ cue }) => cue?.id === 'lower_your_hips')?.cue?.text,
    dark: notices.find(({ help }) => help === 'too_dark')?.text,
    fault: main_fault,
  };
}

const english = {
  language: 'en',
  predictions: ['Good repetition', 'Too shallow', 'Too shallow'],
  cue: 'Go lower: sit back until your thighs are level.',
  dark: 'It is too dark to see you well. Turn on a light.',
  fault: 'Too shallow',
};
const german = {
  language: 'de',
  predictions: ['Gute Wiederholung', 'Nicht tief genug', 'Nicht tief genug'],
  cue: 'Tiefer: Setz dich nach hinten, bis die Oberschenkel waagerecht sind.',
  dark: 'Es ist zu dunkel, ich sehe dich schlecht. Mach Licht an.',
  fault: 'Nicht tief genug',
};
const spanish = {
  language: 'es',
  predictions: ['Buena repetición', 'Falta profundidad', 'Falta profundidad'],
  cue: 'Baja más: siéntate hacia atrás hasta que los muslos queden paralelos al suelo.',
  dark: 'Está demasiado oscuro para verte bien. Enciende una luz.',
  fault: 'Falta profundidad',
};

test('a client is spoken to in the language that it asks for, or else in that of its browser', async () => {
  const app = await build();
  expect(await squat(await connect(app))).toEqual(english);
  expect(await squat(await connect(app), 'de')).toEqual(german);
  expect(await squat(await connect(app), 'es-MX')).toEqual(spanish);
  expect(await squat(await connect(app), 'de_DE')).toEqual(german);
  expect(await squat(await connect(app, 'fi,de-AT;q=0.9,en;q=0.5'))).toEqual(german);
  expect(await squat(await connect(app, 'de'), 'es')).toEqual(spanish);
});

test('a language that nobody has translated is English, whatever the browser says', async () => {
  const app = await build();
  expect(await squat(await connect(app, 'de'), 'fi')).toEqual(english);
});

test('a server may speak another language than English to clients that ask for none', async () => {
  const app = await build({ COACH_LANGUAGE: 'es' });
  expect(await squat(await connect(app))).toEqual(spanish);
  expect(await squat(await connect(app, 'en-GB'))).toEqual(english);
});

test('the language stays until the client names another', async () => {
  const client = await connect(await build());
  const choose = async (message: object) => {
    client.send(message);
    return (await client.next('status')).language;
  };
  expect(await choose({ exercise_type: 'squat', language: 'de' })).toBe('de');
  expect(await choose({ exercise_type: 'push_up' })).toBe('de');
  expect(await choose({ exercise_type: 'auto' })).toBe('de');
  expect(await choose({ exercise_type: 'push_up', language: 'en' })).toBe('en');
});

test('an exercise that staff have written in another language is coached in it', async () => {
  const app = await build();
  const editor = await asStaff(app, 'editor');
  const written = { ...squatSpecification, praise: { en: 'Good', fr: 'Belle répétition', de: 'Prima' } };
  const body = { specification: written, note: 'French', based_on: 1, publish: true };
  const saved = await editor.call('POST', 'exercises/1/specification', body);
  expect(saved.statusCode, saved.body).toBe(201);

  const french = await squat(await connect(app), 'fr-CA');
  expect(french).toEqual({
    ...english,
    language: 'fr',
    predictions: ['Belle répétition', ...english.predictions.slice(1)],
  });
  const mixed = await squat(await connect(app), 'de');
  expect(mixed).toEqual({ ...german, predictions: ['Prima', ...german.predictions.slice(1)] });
});

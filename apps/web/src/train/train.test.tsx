// @vitest-environment happy-dom
import { locks } from 'node:worker_threads';
import { act, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { asLiked, openRun, type Opening } from '../../test/open-run.ts';
import { openWeb } from '../../test/open-web.tsx';
import { holdTraining } from '../offline/training-lock.ts';
import { english } from '../words/en/english.ts';
import { train } from '../words/en/train.ts';
import { openLanguage } from '../words/open-language.ts';
import { createTeller } from './say-training.ts';
import { trainingHolder } from './training-holder.ts';
import type { TrainProblem } from './train-problem.ts';

/** The page of a training that has begun. */
async function openTraining(opening: Opening = {}, title = 'Squat') {
  const video = document.createElement('video');
  const feed = { video, isMirror: () => true, cameras: () => Promise.resolve([]), deviceId: () => undefined };
  const training = await openRun({ feed, ...opening });
  trainingHolder.begin(() => training.run);
  const web = await openWeb('/train/1');
  await screen.findByRole('heading', { level: 1, name: title });
  return {
    ...web,
    ...training,
    press: (name: string) => web.user.click(screen.getByRole('button', { name })),
  };
}

const count = () => screen.getByRole('status', { name: 'Repetitions' }).textContent;
const sets = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((set) => set.textContent);

test('what is counted is shown while the server is away, and it is said that this device keeps it', async () => {
  const { doSet, press } = await openTraining();
  act(doSet);
  expect(count()).toBe('8');
  screen.getByText(train.keeping.refused);
  await press('End training');
  await screen.findByText(train.ended.waits);
  expect(sets()).toEqual(['8 repetitions']);
});

test('whoever leaves in the middle of a set that the server has not is asked first, and nobody else is', async () => {
  const { doSet, press } = await openTraining();
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(isAsked()).toBe(false);
  act(doSet);
  expect(isAsked()).toBe(true);
  await press('Finish set');
  expect(isAsked()).toBe(false);
});

test('a set is finished by its button, put right in the rest, and the next one counts down; the keyboard is at each heading', async () => {
  const { doSet, wait, press } = await openTraining({ exercises: [{ ...asLiked, restMs: 60_000 }] });
  act(doSet);
  await press('Finish set');
  expect(document.activeElement?.textContent).toBe('Rest');
  expect(screen.getByRole('timer').textContent).toBe('60 s');
  await press('15 s less');
  act(() => {
    wait(5_000);
  });
  expect(screen.getByRole('timer').textContent).toBe('40 s');
  await press('One more');
  expect(sets()).toEqual(['9 repetitions']);
  await press('Next set');
  expect(document.activeElement?.textContent).toBe('Squat');
  expect(screen.queryByRole('timer')).toBeNull();
  act(doSet);
  expect(count()).toBe('8');
});

test('how hard a set was is asked of nobody who has not said so, and is kept with its set', async () => {
  const { doSet, press, user, stored } = await openTraining();
  act(doSet);
  await press('Finish set');
  const field = { name: train.rest.effort.replace('%{most}', '10') };
  expect(screen.queryByRole('combobox', field)).toBeNull();
  await user.click(screen.getByRole('switch', { name: train.rest.askEffort }));
  await user.selectOptions(screen.getByRole('combobox', field), '8');
  await press('Next set');
  act(doSet);
  await press('Finish set');
  expect(screen.getByRole('combobox', field)).toHaveProperty('value', '');
  await press('End training');
  expect((await stored()).map(({ effort }) => effort)).toEqual([8, undefined]);
});

test('the weight that a set is kept with is there to be seen after it, and to be changed', async () => {
  const { doSet, press, user, stored } = await openTraining({ exercises: [{ ...asLiked, weightKg: 20 }] });
  const field = () => screen.getByLabelText<HTMLInputElement>(train.rest.weight);
  act(doSet);
  await press('Finish set');
  expect(field().value).toBe('20');
  await user.clear(field());
  await user.type(field(), '25');
  await press('Next set');
  act(doSet);
  await press('Finish set');
  expect(field().value).toBe('25');
  await user.selectOptions(screen.getByRole('combobox', { name: train.rest.unit }), 'pound');
  expect(field().value).toBe('55.1');
  await press('End training');
  expect((await stored()).map(({ weightKg }) => weightKg)).toEqual([25, 25]);
});

test('a rest ends by itself, and nothing counts until somebody is in place', async () => {
  const { doSet, wait, press } = await openTraining({ exercises: [{ ...asLiked, restMs: 30_000 }] });
  act(doSet);
  await press('Finish set');
  act(() => {
    wait(30_100);
  });
  screen.getByText(train.check.nobody);
  expect(count()).toBe('0');
});

test('the space bar pauses and goes on, and on a button it presses that button alone', async () => {
  const { doSet, user } = await openTraining();
  act(doSet);
  await user.keyboard(' ');
  screen.getByText('Paused');
  await user.keyboard(' ');
  expect(screen.queryByText('Paused')).toBeNull();
  screen.getByRole('button', { name: 'One fewer' }).focus();
  await user.keyboard(' ');
  expect(screen.queryByText('Paused')).toBeNull();
  expect(count()).toBe('7');
});

test('a set that is discarded is said to be, and cannot be put right', async () => {
  const { doSet, press } = await openTraining();
  act(doSet);
  await press('Discard set');
  expect(sets()).toEqual(['8 repetitions (discarded)']);
  expect(screen.queryByRole('button', { name: 'One more' })).toBeNull();
});

test('a set that is begun anew counts down from nothing, and the keyboard is at the heading', async () => {
  const { doSet, press } = await openTraining();
  act(doSet);
  await press('Restart set');
  screen.getByText('3');
  expect(count()).toBe('0');
  expect(document.activeElement?.textContent).toBe('Squat');
});

test('after all that was planned nothing is timed, and it may be ended or one more done', async () => {
  const { doSet, press } = await openTraining({ exercises: [{ ...asLiked, sets: 1, restMs: 60_000 }] });
  act(doSet);
  await press('Finish set');
  screen.getByRole('heading', { level: 1, name: 'All done' });
  expect(screen.queryByRole('timer')).toBeNull();
  screen.getByRole('button', { name: 'One more set' });
  screen.getByRole('button', { name: 'End training' });
});

test('another tab that takes the training over is told of, and what was done here is listed', async () => {
  const { doSet, lose } = await openTraining();
  act(doSet);
  act(lose);
  screen.getByText(train.refused.problems.elsewhere);
  expect(sets()).toEqual(['8 repetitions']);
});

test('before it begins it says how far away and how high the camera stands for this exercise', async () => {
  await openWeb('/train/1');
  await screen.findByText(/about 2\.75\sm away and 0\.9\sm above the floor/);
});

test('before it begins it says that another tab trains, and what becomes of that', async () => {
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  const end = holdTraining(() => undefined);
  onTestFinished(() => {
    end();
    Reflect.deleteProperty(navigator, 'locks');
  });
  await openWeb('/train/1');
  await screen.findByText(train.before.elsewhere);
});

test.each<TrainProblem>(['denied', 'no_camera', 'lost', 'no_simd', 'unreachable', 'no_server'])(
  'where it cannot go on (%s) it says why, and leads back to the start',
  async (problem) => {
    const { refuse, press } = await openTraining();
    act(() => {
      refuse(problem);
    });
    expect(screen.getByRole('alert').textContent).toBe(train.refused.problems[problem]);
    await press('Try again');
    await screen.findByRole('button', { name: 'Start training' });
  },
);

test('a camera that is refused is asked for again by the same button, and no more than once each time', async () => {
  const getUserMedia = vi.fn(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  // The models are still on their way.
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'mediaDevices');
  });
  const { user } = await openWeb('/train/1');
  await user.click(await screen.findByRole('button', { name: 'Start training' }));
  await screen.findByText(train.refused.problems.denied);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await user.click(await screen.findByRole('button', { name: 'Start training' }));
  await screen.findByText(train.refused.problems.denied);
  expect(getUserMedia).toHaveBeenCalledTimes(2);
});

test('a page that came by plain http says that browsers give it no camera', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  // Neither is there on such a page.
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  Object.defineProperty(navigator, 'mediaDevices', { value: undefined, configurable: true });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'mediaDevices');
  });
  const { user } = await openWeb('/train/1');
  await user.click(await screen.findByRole('button', { name: 'Start training' }));
  await screen.findByText(train.refused.problems.insecure);
});

test('the title says politely what was recognised of somebody who chose nothing, and the voice with the count so far', async () => {
  const { doSet, told } = await openTraining(
    { exercises: [{ ...asLiked, what: { kind: 'auto' } }] },
    train.live.recognising,
  );
  act(doSet);
  const title = screen.getByRole('heading', { level: 1, name: 'Squat' });
  expect(within(title).getByText('Squat').getAttribute('aria-live')).toBe('polite');
  const language = openLanguage(english);
  await language.load(['train']);
  const said: string[] = [];
  const tell = createTeller({
    voice: { isThere: true, say: (sentence) => void said.push(sentence), stop: () => undefined },
    sounds: { play: () => undefined },
    words: () => language,
    options: () => ({ voice: true, sounds: false }),
    coached: () => 'en',
  });
  for (const news of told) tell(news);
  expect(said).toContainEqual(expect.stringMatching(/^Squat: \d$/));
});

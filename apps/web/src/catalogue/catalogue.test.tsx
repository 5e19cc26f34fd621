// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWeb } from '../../test/open-web.tsx';
import { german } from '../words/de/german.ts';

const exercise = (id: number, name: string, muscles: string, groupID: number, groupName: string) => ({
  id,
  name,
  instructions: 'Stand tall. Go down.',
  targeted_muscles: muscles,
  groupID,
  groupName,
});

const catalogue = {
  'GET /exercises/list/': {
    excercises: [
      exercise(1, 'Squat', 'quadriceps, gluteus maximus', 1, 'Legs'),
      exercise(2, 'Lunge', 'quadriceps, hamstrings', 1, 'Legs'),
      exercise(3, 'Push-up', 'pectoralis major, triceps brachii', 2, 'Chest'),
    ],
  },
};

function shown(): readonly (string | null)[] {
  return within(screen.getByRole('main'))
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href'));
}

test('the catalogue is found through by name, muscle and group, and the address holds what was looked for', async () => {
  const { user } = await openWeb('/exercises', { answers: catalogue });
  await screen.findByText('3 exercises');
  await user.type(screen.getByLabelText('Search'), 'QUADR squ');
  await screen.findByText('One exercise');
  expect(shown()).toEqual(['/exercises/1']);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await user.selectOptions(screen.getByLabelText('Group'), 'Chest');
  expect(shown()).toEqual(['/exercises/3']);
  expect(window.location.search).toBe('?group=Chest');
  await user.selectOptions(screen.getByLabelText('Group'), 'All groups');
  await user.selectOptions(screen.getByLabelText('Muscle'), 'hamstrings');
  expect(shown()).toEqual(['/exercises/2']);
});

test('an exercise says how it is done, what it trains and from where it is judged, and leads to its training', async () => {
  const { user } = await openWeb('/exercises/1');
  await screen.findByRole('heading', { level: 1, name: 'Squat' });
  await screen.findByRole('img', { name: /where the camera may stand: from the side, from an angle/ });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
    expect.arrayContaining(['Bend your knees, and come up again.']),
  );
  await user.click(screen.getByRole('button', { name: 'Start training' }));
  await screen.findByRole('heading', { level: 1, name: /Squat/ });
  expect(window.location.pathname).toBe('/train/1');
});

test('what nobody said how to coach is told to be counted only, and its specification is not asked for', async () => {
  const details = { id: 1, slug: 'x', has_specification: false, aliases: [], links: [], pictures: [] };
  const { asked } = await openWeb('/exercises/1', {
    answers: { 'GET /exercises/exercise/1/details/': details },
  });
  await screen.findByText(/how well they are done is not judged yet/);
  expect(asked).not.toContain('GET /exercises/exercise/1/specification/');
});

test.each([
  [
    'in the language that is spoken',
    { de: ['Beug die Knie.', 'Komm hoch.'] },
    ['Beug die Knie.', 'Komm hoch.'],
    null,
  ],
  ['as staff wrote it', {}, ['Bend your knees, and come up again.'], 'en'],
])('an exercise is told %s', async (_name, steps, told, language) => {
  const details = { id: 1, slug: 'x', has_specification: false, aliases: [], links: [], pictures: [], steps };
  await openWeb('/exercises/1', {
    language: german,
    answers: { 'GET /exercises/exercise/1/details/': details },
  });
  const list = (await screen.findByText(told.at(-1) ?? '')).closest('ol');
  expect(list?.getAttribute('lang')).toBe(language);
  expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(told),
  );
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWeb } from '../../test/open-web.tsx';

const columns =
  'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe';
const row = (day: string, exercise: string, reps: string) =>
  `Legs,"${day}, 08:00","${day}, 08:30",,${exercise},,,0,normal,60,${reps},,,`;
const hevy = [
  columns,
  row('20 Dec 2025', 'Squat (Barbell)', '8'),
  row('20 Dec 2025', 'Basket weaving', '3'),
  row('22 Dec 2025', 'Basket weaving', '4'),
  row('22 Dec 2025', 'Basket weaving', ''),
].join('\n');

const fileOf = (text: string) => new File([text], 'export.csv', { type: 'text/csv' });

async function open() {
  const opened = await openWeb('/history');
  await screen.findByRole('button', { name: 'Choose a file' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for a file');
  const choose = (text: string) => opened.user.upload(input, fileOf(text));
  const sent = () => opened.asked.filter((what) => what.startsWith('PUT /workouts/'));
  return { ...opened, choose, sent };
}

test('a file is shown before anything is sent, its exercises can be mapped, and bringing it twice adds nothing', async () => {
  const { user, server, choose, sent } = await open();
  await choose(hevy);
  await screen.findByText(/^Hevy: 2 workouts from Dec 20, 2025 to Dec 22, 2025/);
  expect(screen.getByText(/^One row is left out/)).toBeTruthy();
  const chosenFor = (name: RegExp) => screen.getByLabelText<HTMLSelectElement>(name).selectedOptions[0]?.text;
  expect(chosenFor(/Squat \(Barbell\)/)).toBe('Squat');
  expect(chosenFor(/Basket weaving/)).toBe('Leave out');
  expect(sent()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Bring one workout' }));
  await screen.findByText('One workout is in your history.');
  expect(sent()).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: 'Close' }));
  await choose(hevy);
  await user.selectOptions(await screen.findByLabelText(/Basket weaving/), 'Squat');
  await user.click(screen.getByRole('button', { name: 'Bring 2 workouts' }));
  await screen.findByText('2 workouts are in your history.');
  expect(new Set(sent()).size).toBe(2);
  expect(server.workouts).toHaveLength(2);
});

test('what is no such file is said, and another can be chosen', async () => {
  const { choose, sent } = await open();
  await choose('a,b\n1,2');
  await screen.findByText(/^This is no export of Strong or Hevy/);
  await choose(hevy);
  const section = await screen.findByRole('region', { name: 'Bring it along' });
  await within(section).findByText(/^Hevy: 2 workouts/);
  expect(sent()).toEqual([]);
});

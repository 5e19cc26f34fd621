// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fill } from '../../../test/fill.ts';
import { inDialog, openDashboard } from '../../../test/open-dashboard.tsx';
import { createDemoTransport } from '../../demo/demo-transport.ts';
import { refuse } from '../../demo/refuse.ts';

async function squatWithPictures() {
  const squat = await createDemoTransport().call<object>('GET', 'exercises/1');
  const pictures = ['from the side', 'from the front'].map((alt, index) => ({
    id: `picture-${index}`,
    url: `/pictures/${index}.webp`,
    alt,
    width: 640,
    height: 480,
  }));
  return { ...squat, pictures };
}

const file = new File(['not a picture'], 'squat.gif', { type: 'image/jpeg' });

test('an exercise without pictures says so, and what is shown instead', async () => {
  await openDashboard('/exercises/1/pictures', { role: 'editor' });
  expect(await screen.findByText('No pictures yet: our drawing is shown until there is one.')).toBeTruthy();
});

test('a picture that is refused is told of where it was chosen, and the words for it stay', async () => {
  const { user } = await openDashboard('/exercises/1/pictures', {
    answers: {
      'POST exercises/1/pictures': () => refuse('admin.picture_refused', 'This is no picture.'),
    },
  });
  await fill(user, await screen.findByLabelText('What it shows'), 'A squat');
  await user.upload(screen.getByTestId('picture-file'), file);
  expect(await screen.findByText('This is no picture.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('What it shows').value).toBe('A squat');
});

test('a picture that is too large is refused before it travels, with how large it may be', async () => {
  const { user, changes } = await openDashboard('/exercises/1/pictures');
  const large = new File([new Uint8Array(11 * 1024 * 1024)], 'squat.jpg', { type: 'image/jpeg' });
  await user.upload(await screen.findByTestId('picture-file'), large);
  expect(await screen.findByText(/^The picture has 11\.0 MB, and may have at most 10 MB\./)).toBeTruthy();
  expect(changes).toEqual([]);
});

test('a picture is sent with what it shows', async () => {
  const { user, changes } = await openDashboard('/exercises/1/pictures', {
    answers: { 'POST exercises/1/pictures': () => ({}) },
  });
  await fill(user, await screen.findByLabelText('What it shows'), ' A squat ');
  await user.upload(screen.getByTestId('picture-file'), file);
  expect(await screen.findByText('The picture is there.')).toBeTruthy();
  expect(changes).toEqual([
    { what: 'POST exercises/1/pictures', options: { file, query: { alt: 'A squat' } } },
  ]);
});

test('the first picture cannot come earlier and the last no later; moving one says where to', async () => {
  const squat = await squatWithPictures();
  const { user, changes } = await openDashboard('/exercises/1/pictures', {
    answers: { 'GET exercises/1': () => squat, 'PATCH exercises/1/pictures/picture-0': () => ({}) },
  });
  const states = async (name: RegExp) =>
    (await screen.findAllByRole<HTMLButtonElement>('button', { name })).map(({ disabled }) => disabled);
  expect(await states(/Earlier/)).toEqual([true, false]);
  expect(await states(/Later/)).toEqual([false, true]);
  const [later] = screen.getAllByRole('button', { name: /Later/ });
  await user.click(later as HTMLElement);
  expect(changes).toEqual([
    { what: 'PATCH exercises/1/pictures/picture-0', options: { body: { position: 1 } } },
  ]);
});

test('the buttons of each picture say which picture they are of', async () => {
  const squat = await squatWithPictures();
  await openDashboard('/exercises/1/pictures', { answers: { 'GET exercises/1': () => squat } });
  expect(await screen.findByRole('button', { name: 'Later: from the side' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Earlier: from the front' })).toBeTruthy();
});

test('a picture is deleted once that is confirmed', async () => {
  const squat = await squatWithPictures();
  const { user, changes } = await openDashboard('/exercises/1/pictures', {
    answers: { 'GET exercises/1': () => squat, 'DELETE exercises/1/pictures/picture-0': () => undefined },
  });
  const [first] = await screen.findAllByRole('button', { name: 'Delete' });
  await user.click(first as HTMLElement);
  const dialog = await inDialog('Delete this picture?');
  expect(changes).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('The picture is gone.')).toBeTruthy();
});

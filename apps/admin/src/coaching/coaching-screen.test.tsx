// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fill } from '../../test/fill.ts';
import { InPageWorker } from '../../test/in-page-worker.ts';
import {
  inDialog,
  inSection,
  keptDrafts,
  openDashboard,
  type OpenOptions,
} from '../../test/open-dashboard.tsx';
import { squat } from '@spotter/exercises/legs/squat';
import { refuse } from '../demo/refuse.ts';

const { specification: live } = squat;
const exercise = { id: 1, slug: 'squat', name: 'Squat' };
const unsaid = { exercise, versions: [], live: null, offered: null };
const offering = {
  ...unsaid,
  live,
  offered: { ...live, counting: { ...live.counting, minimumPeak: 0.77 } },
};

/** One short set to try things on: what many come to is the engine's. */
const sample = {
  id: 'deep_squats',
  exercise: 'squat',
  view: 'side',
  source: 'drawn',
  reps_least: 5,
  reps_most: 5,
};

async function openCoaching({
  path = '/exercises/1/coaching',
  answers = {},
  ...options
}: OpenOptions & { readonly path?: string } = {}) {
  vi.stubGlobal('Worker', InPageWorker);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const opened = await openDashboard(path, {
    role: 'editor',
    answers: { 'GET samples': () => ({ data: [sample] }), ...answers },
    ...options,
  });
  await inSection('Versions');
  return opened;
}

/** What the JSON is then. */
async function type(change: (text: string) => string): Promise<HTMLTextAreaElement> {
  fireEvent.click(await screen.findByRole('tab', { name: 'JSON' }));
  const area = await screen.findByLabelText<HTMLTextAreaElement>('Specification as JSON');
  fireEvent.change(area, { target: { value: change(area.value) } });
  return area;
}

const eased = (text: string) => text.replace(/"minimumPeak": [\d.]+/, '"minimumPeak": 0.31');

function button(name: string | RegExp): HTMLButtonElement {
  return screen.getByRole<HTMLButtonElement>('button', { name });
}

test('a viewer tries and compares what is in use, and changes nothing', async () => {
  await openCoaching({ role: 'viewer' });
  expect((await screen.findByTestId('counted')).textContent).toBe('5 counted, as it should be');
  expect(screen.getByRole('button', { name: 'Compare with the draft' })).toBeTruthy();
  for (const name of ['Take into the draft', 'Save', 'Suggest a specification']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
  expect(screen.queryByRole('region', { name: 'From a demonstration' })).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: 'JSON' }));
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Specification as JSON')).readOnly).toBe(true);
});

test('JSON that is broken says at which line, and cannot be saved', async () => {
  await openCoaching();
  await type((text) => text.replace('"schema":', '"schema"'));
  const bar = await inSection('Save the draft');
  expect(bar.getByText('The JSON is broken')).toBeTruthy();
  expect(button('Line 2')).toBeTruthy();
  expect(button('Save').disabled).toBe(true);
  expect(button('Save and use').disabled).toBe(true);
});

test('a value that is not valid is told at its line, at its part of the form, and cannot be saved', async () => {
  await openCoaching();
  await type((text) => text.replace(/"minimumPeak": [\d.]+/, '"minimumPeak": 9'));
  expect(await screen.findByRole('button', { name: /^Line \d+, \/counting\/minimumPeak$/ })).toBeTruthy();
  expect(screen.getByText('1 thing to put right')).toBeTruthy();
  expect(button('Save').disabled).toBe(true);
  fireEvent.click(screen.getByRole('tab', { name: 'Form' }));
  expect((await screen.findByRole('button', { name: /^When it counts/ })).textContent).toContain(
    '1 to put right',
  );
});

test('what a change alters is told before it is saved', async () => {
  await openCoaching();
  await type((text) => text.replace(/"minimumPeak": [\d.]+/, '"minimumPeak": 0.95'));
  expect(await screen.findByText(/^This change alters [1-9]\d* counts?/)).toBeTruthy();
  expect(await screen.findByRole('region', { name: 'What the draft alters' })).toBeTruthy();
});

test('a draft is saved with what it is based on and why, and is not in use by that', async () => {
  const { user, changes } = await openCoaching();
  await type(eased);
  await fill(user, screen.getByLabelText('What you changed, and why'), 'Easier');
  await user.click(button('Save'));
  expect(await screen.findByText('Version 2 is saved, not in use yet.')).toBeTruthy();
  expect(changes.map(({ what }) => what)).toEqual(['POST exercises/1/specification']);
  expect(changes[0]?.options.body).toMatchObject({
    specification: { counting: { minimumPeak: 0.31 } },
    note: 'Easier',
    publish: false,
    based_on: 1,
  });
  const versions = await inSection('Versions');
  expect(versions.getAllByText('in use')).toHaveLength(1);
  expect(versions.getByRole('button', { name: 'Use this version' })).toBeTruthy();
});

test('a draft that is saved and used is the one in use, and there is nothing to save any more', async () => {
  const { user, changes } = await openCoaching();
  await type(eased);
  await user.click(button('Save and use'));
  expect(await screen.findByText('Version 2 is in use from the next session on.')).toBeTruthy();
  expect(changes[0]?.options.body).toMatchObject({ publish: true });
  await vi.waitFor(() => {
    expect(screen.queryByRole('region', { name: 'Save the draft' })).toBeNull();
  });
});

test('of a draft it says that people cannot choose it yet, and it is published there with nothing typed lost', async () => {
  const { user } = await openCoaching({ path: '/exercises/5/coaching' });
  await type(eased);
  await user.click(button('Save and use'));
  await screen.findByText('Saved. The exercise is still a draft: people can choose it once it is published.');
  const area = await type((text) => text.replace(/"minimumPeak": [\d.]+/, '"minimumPeak": 0.32'));
  await user.click(button('Publish'));
  await screen.findByText('Bench press is published: people can choose it.');
  expect(area.value).toContain('"minimumPeak": 0.32');
  expect(await inSection('Save the draft')).toBeTruthy();
});

test('what somebody else saved meanwhile is told, and the draft stays', async () => {
  const { user } = await openCoaching({
    answers: {
      'POST exercises/1/specification': () =>
        refuse('specifications.outdated', 'Somebody has saved a newer version.'),
    },
  });
  const area = await type(eased);
  await user.click(button('Save'));
  expect(await screen.findByText('Somebody has saved a newer version.')).toBeTruthy();
  expect(area.value).toContain('"minimumPeak": 0.31');
});

test('a draft that is discarded is what is in use again', async () => {
  const { user } = await openCoaching();
  const area = await type(eased);
  await user.click(button('Discard'));
  expect(area.value).not.toContain('"minimumPeak": 0.31');
  expect(screen.queryByRole('region', { name: 'Save the draft' })).toBeNull();
});

test('whoever leaves with a draft is asked first, and may stay', async () => {
  const { user } = await openCoaching();
  const area = await type(eased);
  await user.click(await screen.findByRole('link', { name: 'History' }));
  const dialog = await inDialog('Leave without saving?');
  await user.click(dialog.getByRole('button', { name: 'Stay' }));
  expect(area.isConnected).toBe(true);
  expect(window.location.pathname).toBe('/admin/exercises/1/coaching');
});

test('an older version is used once that is confirmed', async () => {
  const { user, changes } = await openCoaching();
  await type(eased);
  await user.click(button('Save and use'));
  await user.click(await screen.findByRole('button', { name: 'Use this version' }));
  const dialog = await inDialog('Use version 1?');
  expect(changes).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Use it' }));
  await vi.waitFor(() => {
    expect(changes.at(-1)?.what).toBe('POST exercises/1/specification/1/publish');
  });
});

test('an exercise that nothing is said of can be begun with a blank one', async () => {
  const { user } = await openCoaching({ answers: { 'GET exercises/1/specification': () => unsaid } });
  expect(await screen.findByText(/Nothing says yet how to coach this exercise/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Try it' })).toBeNull();
  await user.click(button('Begin with a blank one'));
  await inSection('Try it');
  expect(button('Save').disabled).toBe(false);
});

test('a viewer is told that nothing is said of it, and begins nothing', async () => {
  await openCoaching({ role: 'viewer', answers: { 'GET exercises/1/specification': () => unsaid } });
  expect(await screen.findByText(/Nothing says yet how to coach this exercise/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Begin with a blank one' })).toBeNull();
});

test('a demonstration becomes a draft once it is taken', async () => {
  const { user } = await openCoaching({ answers: { 'GET exercises/1/specification': () => unsaid } });
  const shows = await inSection('From a demonstration');
  await user.click(shows.getByRole('button', { name: 'Suggest a specification' }));
  expect((await screen.findByTestId('suggestion')).textContent).toMatch(/repetitions/);
  expect(screen.queryByRole('region', { name: 'Save the draft' })).toBeNull();
  await user.click(shows.getByRole('button', { name: 'Take it into the draft' }));
  await inSection('Save the draft');
});

test('where there is no camera it says why and what to do', async () => {
  const { user } = await openCoaching();
  await user.click(button('Show it to the camera'));
  expect(await screen.findByText(/Browsers give the camera only to pages that come over https/)).toBeTruthy();
});

async function watch(name: RegExp): Promise<void> {
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: 'Recording' }));
  fireEvent.click(await screen.findByRole('option', { name }));
}

test('an owner says what is true of a recording; numbers that cannot be are refused', async () => {
  const { user, changes } = await openCoaching({ role: 'owner' });
  await watch(/Ada Brandt/);
  const label = within(await screen.findByRole('region', { name: 'What is true of this recording' }));
  const least = label.getByLabelText(/at least/);
  await user.clear(least);
  await user.type(least, '9');
  expect(label.getByRole<HTMLButtonElement>('button', { name: 'Keep the label' }).disabled).toBe(true);
  await user.clear(least);
  await user.type(least, '5');
  await user.click(label.getByRole('button', { name: 'Keep the label' }));
  expect(await screen.findByText(/The label is kept/)).toBeTruthy();
  expect(changes[0]?.options.body).toMatchObject({ label: { reps_least: 5, reps_most: 6 } });
});

test('an editor, who may not watch people, is offered samples only', async () => {
  await openCoaching();
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: 'Recording' }));
  expect(await screen.findByRole('option', { name: /deep_squats/ })).toBeTruthy();
  expect(screen.queryByRole('option', { name: /Ada Brandt/ })).toBeNull();
});

test('a release that coaches it otherwise is offered, and taken into the draft', async () => {
  const { user } = await openCoaching({
    answers: { 'GET exercises/1/specification': () => offering },
  });
  const offer = await inSection('A newer release coaches it otherwise');
  expect(offer.getByText('counting › minimum peak')).toBeTruthy();
  await user.click(offer.getByRole('button', { name: 'Take it into the draft' }));
  await inSection('Save the draft');
});

test('a draft of coaching is offered after the page was closed, with its note, until it is a version', async () => {
  await openCoaching();
  await type(eased);
  fireEvent.change(screen.getByLabelText('What you changed, and why'), { target: { value: 'Easier' } });
  await waitFor(() => {
    expect(keptDrafts().join()).toContain('Easier');
  });
  cleanup();

  const { user, changes } = await openCoaching();
  expect(screen.queryByRole('region', { name: 'Save the draft' })).toBeNull();
  await user.click(button('Take it up again'));
  expect(screen.getByLabelText<HTMLInputElement>('What you changed, and why').value).toBe('Easier');
  await user.click(button('Save'));
  await screen.findByText(/is saved, not in use yet/);
  expect(changes.at(-1)?.options.body).toMatchObject({
    note: 'Easier',
    specification: { counting: { minimumPeak: 0.31 } },
  });
  await waitFor(() => {
    expect(keptDrafts()).toEqual([]);
  });
});

test('a draft of coaching that was discarded is not offered again', async () => {
  const { user } = await openCoaching();
  await type(eased);
  await waitFor(() => {
    expect(keptDrafts()).toHaveLength(1);
  });
  await user.click(button('Discard'));
  await waitFor(() => {
    expect(keptDrafts()).toEqual([]);
  });
});

const newer = {
  number: 9,
  origin: 'edited',
  bundled_version: null,
  note: '',
  author_name: 'Demo owner',
  created_at: '2026-03-01T10:00:00Z',
  is_live: true,
};

test('whoever takes up a draft is told of what was saved since', async () => {
  await openCoaching();
  await type(eased);
  await waitFor(() => {
    expect(keptDrafts()).toHaveLength(1);
  });
  cleanup();
  await openCoaching({
    answers: { 'GET exercises/1/specification': () => ({ ...unsaid, live, versions: [newer] }) },
  });
  expect(await screen.findByText(/Version 9 was saved since/)).toBeTruthy();
});

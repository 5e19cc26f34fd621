// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fill } from '../../test/fill.ts';
import { inSection, keptDrafts, notice, openDashboard } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

async function choose(user: UserEvent, label: RegExp, option: string): Promise<void> {
  await user.click(await screen.findByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}

test('a new exercise needs a name, a group, muscles and instructions before the server is asked', async () => {
  const { user, changes } = await openDashboard('/exercises/create', { role: 'editor' });
  await screen.findByRole('combobox', { name: /Group/ });
  await user.click(screen.getByRole('switch', { name: /Published/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findAllByText('Required')).toHaveLength(4);
  expect(changes).toEqual([]);
});

test('a new exercise is sent whole, without a key where none was typed, and shown', async () => {
  const { user, changes } = await openDashboard('/exercises/create', { role: 'editor' });
  await choose(user, /Group/, 'Legs');
  await fill(user, screen.getByLabelText(/^Name/), 'Wall sit');
  await choose(user, /Muscles/, 'quadriceps');
  await fill(user, screen.getByLabelText(/^Instructions/), 'Sit against a wall.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await inSection('Wall sit');
  expect(changes).toEqual([
    {
      what: 'POST exercises',
      options: {
        body: {
          name: 'Wall sit',
          group_id: 1,
          muscles: ['quadriceps'],
          instructions: 'Sit against a wall.',
          aliases: [],
          links: [],
          is_published: false,
        },
      },
    },
  ]);
});

test('what the server refuses of one link is shown at that link', async () => {
  const { user } = await openDashboard('/exercises/1', {
    answers: {
      'PATCH exercises/1': () =>
        refuse('request.invalid', 'links 0 url: Must begin with https://.', [
          { path: '/links/0/url', message: 'Must begin with https://.' },
        ]),
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Add' }));
  await fill(user, await screen.findByLabelText(/^Title/), 'How to squat');
  const address = screen.getByLabelText(/^Address/);
  await fill(user, address, 'ftp://example.org');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Must begin with https://.')).toBeTruthy();
  expect(address.getAttribute('aria-invalid')).toBe('true');
});

test('a change of what somebody else changed meanwhile is refused, and what was typed stays', async () => {
  const { user } = await openDashboard('/exercises/1', {
    answers: {
      'PATCH exercises/1': () =>
        refuse('admin.changed_meanwhile', 'Somebody else has changed this exercise. Load it again.'),
    },
  });
  const name = await screen.findByLabelText<HTMLInputElement>(/^Name/);
  await fill(user, name, ', deep');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await notice()).toBe('Somebody else has changed this exercise. Load it again.');
  expect(name.value).toBe('Squat, deep');
});

test('the key of an exercise that is there cannot be emptied: clients know it by that', async () => {
  const { user, changes } = await openDashboard('/exercises/1');
  await user.clear(await screen.findByLabelText(/^Key/));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Required')).toBeTruthy();
  expect(changes).toEqual([]);
});

test.each(['1', '1/pictures', 'create', 'import'])(
  'a viewer is told that exercises/%s is not for the role',
  async (path) => {
    await openDashboard(`/exercises/${path}`, { role: 'viewer' });
    expect(await screen.findByText('Not for your role')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  },
);

test.each([
  ['viewer', ['At a glance', 'Coaching', 'History']],
  ['editor', ['At a glance', 'Edit', 'Pictures', 'Coaching', 'History']],
] as const)('an exercise has the screens that a %s may see', async (role, expected) => {
  await openDashboard('/exercises/1/show', { role });
  const tabs = within(await screen.findByRole('navigation', { name: 'Screens of this exercise' }));
  await tabs.findByRole('link', { name: 'History' });
  expect(tabs.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(expected);
});

/** Bench press, of the demonstration. */
const draftId = 5;

test.each(['/show', '/pictures', '/history'])(
  'a draft says that it is one at %s, and is published there',
  async (tab) => {
    const { user, changes } = await openDashboard(`/exercises/${draftId}${tab}`, { role: 'editor' });
    expect(await screen.findByText(/^This exercise is a draft/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    expect(await screen.findByText(/ is published: people can choose it\.$/)).toBeTruthy();
    expect(changes).toEqual([
      { what: `PATCH exercises/${draftId}`, options: { body: { is_published: true, version: 1 } } },
    ]);
    await vi.waitFor(() => {
      expect(screen.queryByText(/^This exercise is a draft/)).toBeNull();
    });
  },
);

test('a draft is published with what was typed, and a viewer is only told that it is one', async () => {
  const { user, changes } = await openDashboard(`/exercises/${draftId}`, { role: 'editor' });
  await fill(user, await screen.findByLabelText(/^Licence/), 'CC0');
  expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save and publish' }));
  await vi.waitFor(() => {
    expect(changes).toEqual([
      {
        what: `PATCH exercises/${draftId}`,
        options: { body: { licence: 'CC0', is_published: true, version: 1 } },
      },
    ]);
  });
  cleanup();
  await openDashboard(`/exercises/${draftId}/show`, { role: 'viewer' });
  expect(await screen.findByText(/^This exercise is a draft/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
});

test('what was changed and not saved is offered where the form is opened again, and gone once it is saved', async () => {
  const first = await openDashboard('/exercises/1');
  const field = () => screen.findByLabelText<HTMLTextAreaElement>(/Instructions/);
  await waitFor(async () => {
    expect((await field()).value).not.toBe('');
  });
  await first.user.clear(await field());
  await fill(first.user, await field(), 'Half a sentence');
  await waitFor(() => {
    expect(keptDrafts().join()).toContain('Half a sentence');
  });
  cleanup();

  const { user } = await openDashboard('/exercises/1');
  await user.click(await screen.findByRole('button', { name: 'Take it up again' }));
  expect((await field()).value).toBe('Half a sentence');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => {
    expect(keptDrafts()).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fill } from '../../test/fill.ts';
import { inDialog, notice, openDashboard } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

const typed = 'Typed for a quarter of an hour.';

/** Somebody edits an exercise; the sign-in is over when it is saved, until somebody signs in again. */
async function saveTooLate() {
  let isOver = true;
  const opened = await openDashboard('/exercises/1', {
    answers: {
      'PATCH exercises/1': ({ body }) =>
        isOver
          ? refuse('admin.not_signed_in', 'The sign-in has ended. Sign in again.')
          : { id: 1, version: 2, name: 'Squat', ...(body as object) },
    },
  });
  const { user } = opened;
  const field = await screen.findByLabelText<HTMLTextAreaElement>(/Instructions/);
  await waitFor(() => {
    expect(field.value).not.toBe('');
  });
  await user.clear(field);
  await fill(user, field, typed);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = await inDialog('Your sign-in has ended');
  return {
    ...opened,
    field,
    dialog,
    comeBack: () => {
      isOver = false;
    },
  };
}

async function signInAs(user: UserEvent, name: string): Promise<void> {
  const dialog = await inDialog('Your sign-in has ended');
  const field = dialog.getByLabelText(/Name or email/);
  await user.clear(field);
  await fill(user, field, name);
  await fill(user, dialog.getByLabelText(/^Password/, { selector: 'input' }), 'long enough');
  await user.keyboard('{Enter}');
}

test('whose sign-in ends while they edit signs in over the page, and the same is sent again', async () => {
  const { user, dialog, changes, comeBack } = await saveTooLate();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(dialog.getByLabelText<HTMLInputElement>(/Name or email/).value).toBe('owner@example.org');
  comeBack();
  await signInAs(user, 'Demo owner');
  await waitFor(() => {
    expect(changes).toHaveLength(3);
  });
  expect(changes.map(({ what }) => what)).toEqual(['PATCH exercises/1', 'POST sign-in', 'PATCH exercises/1']);
  expect(changes[2]?.options.body).toEqual(changes[0]?.options.body);
  expect(changes[2]?.options.body).toMatchObject({ instructions: typed });
});

test('whoever would rather not is told that nothing was sent, keeps the text, and is asked again', async () => {
  const { user, dialog, field, changes } = await saveTooLate();
  await user.click(dialog.getByRole('button', { name: 'Not now' }));
  expect(await notice()).toMatch(/nothing was sent/);
  expect(field.value).toBe(typed);
  expect(changes.map(({ what }) => what)).toEqual(['PATCH exercises/1']);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await inDialog('Your sign-in has ended')).toBeTruthy();
});

test('what one began is not sent in the name of another without being asked', async () => {
  const { user, field, changes, comeBack } = await saveTooLate();
  comeBack();
  await signInAs(user, 'Demo editor');
  const question = await inDialog('Demo editor is signed in now');
  expect(changes.map(({ what }) => what)).toEqual(['PATCH exercises/1', 'POST sign-in']);
  await user.click(question.getByRole('button', { name: 'Leave it' }));
  expect(await notice()).toBe('Nothing was changed.');
  expect(field.value).toBe(typed);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => {
    expect(changes.at(-1)?.what).toBe('PATCH exercises/1');
  });
});

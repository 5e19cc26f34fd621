// @vitest-environment happy-dom
import { plank } from '@spotter/exercises/core/plank';
import { squat } from '@spotter/exercises/legs/squat';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { useReducer } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { changeDraft, isSound, startDraft, type Draft } from '../draft/draft.ts';
import { valueAt } from '../draft/value-at.ts';
import { SpecificationForm } from './specification-form.tsx';

// Whether each element can be seen is computed by hand here, and takes most of the time.
configure({ defaultHidden: true });

interface FormOptions {
  readonly data?: unknown;
  readonly readOnly?: boolean;
}

function openForm(part: string, { data = squat.specification, readOnly = false }: FormOptions = {}) {
  const shown = { draft: startDraft(data) };
  function Form() {
    const [draft, change] = useReducer(changeDraft, shown.draft);
    shown.draft = draft;
    return (
      <SpecificationForm
        draft={draft}
        readOnly={readOnly}
        onSet={(place, value) => {
          change({ type: 'set', place, value });
        }}
      />
    );
  }
  onTestFinished(cleanup);
  render(<Form />);
  const heading = screen.getByRole('button', { name: new RegExp(`^${part}`) });
  if (heading.getAttribute('aria-expanded') === 'false') fireEvent.click(heading);
  return shown as { readonly draft: Draft };
}

function click(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

test('what may go wrong is added with what helps against it, so that the draft stays sound', () => {
  const shown = openForm('What may go wrong');
  click('Add what may go wrong');
  click('Add what may go wrong');
  expect(isSound(shown.draft)).toBe(true);
  expect(shown.draft.valid?.rules).toHaveLength(squat.specification.rules.length + 2);
});

test('what may go wrong is taken away alone', () => {
  const shown = openForm('What may go wrong');
  const [first, ...others] = squat.specification.rules;
  click(`Take away: ${first?.says.en ?? ''}`);
  expect(isSound(shown.draft)).toBe(true);
  expect(shown.draft.valid?.rules).toEqual(others);
});

test('repetitions without anything that moves are told of where it would be added', () => {
  const shown = openForm('What moves');
  for (const { signal } of squat.specification.counting.components) {
    expect(valueAt(shown.draft.data, ['counting', 'components', 0, 'signal'])).toBe(signal);
    click('Take away: What moves most');
  }
  expect(isSound(shown.draft)).toBe(false);
  expect(screen.getByText(/repetitions need at least one/)).toBeTruthy();
  click('Add a measurement');
  expect(isSound(shown.draft)).toBe(true);
});

test('an error in what only the JSON has is told of above the form', () => {
  openForm('What moves', { data: { ...squat.specification, states: { rest: 'A' } } });
  expect(screen.getAllByText('/states', { exact: false }).length).toBeGreaterThan(0);
});

test('a number that is emptied is as it was', () => {
  const shown = openForm('When it counts');
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: /^Far end beyond/ });
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: '' } });
  expect(field.value).toBe('');
  fireEvent.blur(field);
  expect(field.value).toBe(String(squat.specification.counting.minimumPeak * 100));
  expect(shown.draft.data).toEqual(squat.specification);
});

test('shares are typed as percent and milliseconds as seconds', () => {
  const shown = openForm('When it counts');
  fireEvent.change(screen.getByRole('spinbutton', { name: /^Far end beyond/ }), { target: { value: '57' } });
  fireEvent.change(screen.getByRole('spinbutton', { name: /^Slowest/ }), { target: { value: '7.5' } });
  expect(shown.draft.valid?.counting).toMatchObject({ minimumPeak: 0.57, maximumDurationMs: 7500 });
});

test('whoever may not edit sees every field, and can change none', () => {
  openForm('When it counts', { readOnly: true });
  for (const field of screen.getAllByRole<HTMLInputElement>('spinbutton')) expect(field.disabled).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: /^What may go wrong/ }));
  expect(screen.queryByRole('button', { name: /^(Add|Take away)/ })).toBeNull();
});

test('of a hold only that is asked which a hold has', () => {
  const shown = openForm('When it counts', { data: plank.specification });
  const numbers = screen.getAllByRole<HTMLInputElement>('spinbutton');
  expect(numbers).toHaveLength(1);
  expect(screen.queryByText(/Not used/)).toBeNull();
  fireEvent.change(screen.getByRole('spinbutton', { name: /^Shortest/ }), { target: { value: '2' } });
  expect(shown.draft.valid?.counting.minimumDurationMs).toBe(2000);
  fireEvent.click(screen.getByRole('button', { name: /^What moves/ }));
  expect(screen.queryByRole('combobox', { name: 'Sides' })).toBeNull();
});

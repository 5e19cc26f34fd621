// @vitest-environment happy-dom
import { kneePushUp } from '@spotter/exercises/chest/knee-push-up';
import { jumpingJack } from '@spotter/exercises/cardio-and-full-body/jumping-jack';
import { plank } from '@spotter/exercises/core/plank';
import { lunge } from '@spotter/exercises/legs/lunge';
import { squat } from '@spotter/exercises/legs/squat';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { useReducer } from 'react';
import { I18nContextProvider } from 'react-admin';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerStylesQuickly } from '../../../test/answer-styles-quickly.ts';
import { changeDraft, isSound, startDraft, type Draft } from '../draft/draft.ts';
import { valueAt } from '../draft/value-at.ts';
import { createLanguages } from '../../words/create-languages.ts';
import { english } from '../../words/en/english.ts';
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
  onTestFinished(() => {
    cleanup();
    vi.restoreAllMocks();
  });
  answerStylesQuickly();
  render(
    <I18nContextProvider value={createLanguages(english).i18n}>
      <Form />
    </I18nContextProvider>,
  );
  const heading = screen.getByRole('button', { name: new RegExp(`^${part}`) });
  if (heading.getAttribute('aria-expanded') === 'false') fireEvent.click(heading);
  return shown as { readonly draft: Draft };
}

function click(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

test('what may go wrong is added with what helps against it, so that the draft stays sound', () => {
  const rules = squat.specification.rules.slice(0, 2);
  const shown = openForm('What may go wrong', { data: { ...squat.specification, rules } });
  click('Add what may go wrong');
  click('Add what may go wrong');
  expect(isSound(shown.draft)).toBe(true);
  expect(shown.draft.valid?.rules).toHaveLength(rules.length + 2);
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

test('each limit of recognition says where it comes from', () => {
  openForm('How it is recognised', { data: kneePushUp.specification });
  const limits = screen
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes('Speaks wholly for it'));
  expect(limits.length).toBeGreaterThan(5);
  expect(
    limits.filter((text) => !/Comes from: .*Measured on (recordings|synthetic sets) of /.test(text)),
  ).toEqual([]);
  expect(limits.find((text) => text.startsWith('Bend of the knees, where it is least'))).toMatch(
    /wholly for it from 25° up, not at all from 17° down.*with the shins on the floor\. Measured on synthetic sets of knee_push_up/,
  );
});

test('a limit that nobody recorded reaches says what it goes by, and times are told in seconds', () => {
  openForm('How it is recognised', { data: lunge.specification });
  expect(screen.getByText(/Comes from: Nobody recorded has a foot on a bench/)).toBeTruthy();
  cleanup();
  openForm('How it is recognised', { data: jumpingJack.specification });
  expect(screen.getAllByText(/from 1\.6 down, not at all from 2\.4 up \(seconds\)/)).toHaveLength(1);
});

test('a hold is said to be recognised by nothing', () => {
  openForm('How it is recognised', { data: plank.specification });
  expect(screen.getByText(/has to be chosen/)).toBeTruthy();
  expect(screen.queryByText(/Comes from/)).toBeNull();
});

test('what is said is read in several lines and stays one', () => {
  const shown = openForm('Camera and words');
  const [said] = screen.getAllByLabelText<HTMLTextAreaElement>('Said, in English');
  expect(said?.tagName).toBe('TEXTAREA');
  if (said) fireEvent.change(said, { target: { value: 'Down\nto the floor.' } });
  expect(Object.values(shown.draft.valid?.cues ?? {}).map(({ en }) => en)).toContain('Down to the floor.');
});

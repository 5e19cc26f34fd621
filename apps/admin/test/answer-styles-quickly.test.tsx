// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerStylesQuickly } from './answer-styles-quickly.ts';

test.each([
  ['', 'Save all'],
  ['.more { display: none }', 'Save'],
  ['.more { visibility: hidden }', 'Save'],
  ['@media (min-width: 1px) { .more { display: none } }', 'Save'],
  ['@media (min-width: 90000px) { .more { display: none } }', 'Save all'],
])('a name has only the words that no rule hides: %s', (rules, name) => {
  answerStylesQuickly();
  onTestFinished(() => {
    vi.restoreAllMocks();
    document.head.replaceChildren();
    document.body.replaceChildren();
  });
  const style = document.createElement('style');
  style.append(rules);
  document.head.append(style);
  document.body.innerHTML = '<button>Save<span class="more"> all</span></button>';
  expect(screen.getByRole('button', { name })).toBeTruthy();
});

import { expect, test } from 'vitest';
import { fieldError, remark } from './remark.ts';

test('a sentence is filled, and what fills it is told beside it', () => {
  expect(remark('too_long', { limit: 150 })).toEqual({
    message: 'Must have at most 150 characters.',
    rule: 'too_long',
    limit: 150,
  });
  expect(fieldError('/muscles/0', 'misspelt_muscle', { muscle: '%{nearest}', nearest: '$& calf' })).toEqual({
    path: '/muscles/0',
    message: '"%{nearest}" is not on the list of muscles. Did you mean $& calf?',
    rule: 'misspelt_muscle',
    names: { muscle: '%{nearest}', nearest: '$& calf' },
  });
});

test('a sentence without places is told with its rule alone', () => {
  expect(remark('taken')).toEqual({ message: 'Is taken.', rule: 'taken' });
});

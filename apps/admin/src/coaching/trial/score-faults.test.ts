import { expect, test } from 'vitest';
import { englishWords } from '../../../test/english-words.ts';
import type { Tried, TriedCount } from '../engine/engine-protocol.ts';
import { shownTake, type Take } from '../takes/take.ts';
import { scoreFaults } from './score-faults.ts';

const labelled = (number: number, faults: readonly string[] | null): Take => ({
  ...shownTake(englishWords.say, number, new Uint8Array()),
  truth: { range: [3, 3], faults },
});
const told = (faults: Record<string, number>, judged = ['too_shallow', 'knees_in']): TriedCount => ({
  counted: 3,
  faults,
  judged,
});
const trial = (
  ...takes: readonly { before: TriedCount | null; after: TriedCount }[]
): Pick<Tried, 'takes'> & Tried => ({
  takes: takes.map((take, i) => ({
    id: `shown/${i + 1}`,
    countDifference: 0,
    faultDifferences: {},
    ...take,
  })),
  alteredCounts: 0,
  alteredFaults: 0,
});

test('a change that finds what a label names, and tells it where it is not, is seen in both shares', () => {
  const [score] = scoreFaults(
    trial(
      { before: told({}), after: told({ too_shallow: 2 }) },
      { before: told({}), after: told({ too_shallow: 1 }) },
    ),
    [labelled(1, ['too_shallow']), labelled(2, [])],
  );
  expect(score).toMatchObject({
    rule: 'too_shallow',
    before: { clips: { recall: 0, precision: null }, labelled: 1 },
    after: { clips: { recall: 1, precision: 0.5 }, labelled: 1 },
  });
});

test('a recording on which nobody has looked for faults scores nothing', () => {
  const seen = { before: told({ knees_in: 1 }), after: told({ knees_in: 1 }) };
  expect(scoreFaults(trial(seen), [labelled(1, null)])).toEqual([]);
  expect(scoreFaults(trial(seen), [])).toEqual([]);
});

test('what cannot be judged is left out and counted', () => {
  const [score] = scoreFaults(trial({ before: null, after: told({}, []) }), [labelled(1, ['knees_in'])]);
  expect(score).toMatchObject({ before: null, after: { notJudged: 1, clips: { missed: 0, recall: null } } });
});

import { Sentence } from '../../words/sentence.tsx';
import { useWords } from '../../words/use-words.ts';
import { rangeWords } from '../range-words.ts';
import type { Take } from '../takes/take.ts';

interface CountedProps {
  readonly take: Take;
  readonly count: number;
}

/** How many were counted, and whether that is what should have been: "5 counted, as it should be". */
export function Counted({ take: { truth }, count }: CountedProps) {
  const { say, formats } = useWords();
  const counted = <strong>{say('coaching.preview.counted', { count })}</strong>;
  if (!truth) return counted;
  const [least, most] = truth.range;
  if (count >= least && count <= most) {
    return <Sentence of="coaching.preview.asItShouldBe" parts={{ counted }} />;
  }
  const right = rangeWords(say, formats.number(least), formats.number(most));
  return count < least ? (
    <Sentence of="coaching.preview.tooFew" parts={{ counted, count: least - count, right }} />
  ) : (
    <Sentence of="coaching.preview.tooMany" parts={{ counted, count: count - most, right }} />
  );
}

import { useSyncExternalStore } from 'react';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';

interface MomentProps {
  /** ISO 8601; null where it has not come. */
  readonly at: string | null | undefined;
  readonly none?: string;
}

function everyMinute(look: () => void): () => void {
  const timer = setInterval(look, 60_000);
  return () => {
    clearInterval(timer);
  };
}

function dayOfNow(): string {
  return new Date().toDateString();
}

function dayOf({ say, formats }: Words, date: Date, today: string): string {
  if (date.toDateString() === today) return say('parts.moment.today');
  return date.getFullYear() === new Date(today).getFullYear() ? formats.day(date) : formats.dayOfYear(date);
}

/** A moment in the reader's own time zone, in full where the pointer rests on it. */
export function Moment({ at, none }: MomentProps) {
  const words = useWords();
  // A page that stays open over midnight says so.
  const today = useSyncExternalStore(everyMinute, dayOfNow);
  if (at === null || at === undefined) return <>{none ?? words.say('parts.moment.never')}</>;
  const date = new Date(at);
  return (
    <time dateTime={at} title={words.formats.wholeMoment(date)} style={{ whiteSpace: 'nowrap' }}>
      {words.say('parts.moment.dayAndTime', {
        day: dayOf(words, date, today),
        time: words.formats.time(date),
      })}
    </time>
  );
}

import { useSyncExternalStore } from 'react';

const dayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const dayOfYearFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const timeFormat = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const wholeFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });

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

function dayOf(date: Date, today: string): string {
  if (date.toDateString() === today) return 'today';
  return date.getFullYear() === new Date(today).getFullYear()
    ? dayFormat.format(date)
    : dayOfYearFormat.format(date);
}

/** A moment in the reader's own time zone, in full where the pointer rests on it. */
export function Moment({ at, none = 'never' }: MomentProps) {
  // A page that stays open over midnight says so.
  const today = useSyncExternalStore(everyMinute, dayOfNow);
  if (at === null || at === undefined) return <>{none}</>;
  const date = new Date(at);
  return (
    <time dateTime={at} title={wholeFormat.format(date)} style={{ whiteSpace: 'nowrap' }}>
      {dayOf(date, today)}, {timeFormat.format(date)}
    </time>
  );
}

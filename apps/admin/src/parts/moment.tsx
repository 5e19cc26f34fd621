const dayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const dayOfYearFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const timeFormat = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const wholeFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });

interface MomentProps {
  /** ISO 8601; null where it has not come. */
  readonly at: string | null | undefined;
  readonly none?: string;
}

function dayOf(date: Date, now: Date): string {
  if (date.toDateString() === now.toDateString()) return 'today';
  return date.getFullYear() === now.getFullYear() ? dayFormat.format(date) : dayOfYearFormat.format(date);
}

/** A moment in the reader's own time zone, in full where the pointer rests on it. */
export function Moment({ at, none = 'never' }: MomentProps) {
  if (at === null || at === undefined) return <>{none}</>;
  const date = new Date(at);
  return (
    <time dateTime={at} title={wholeFormat.format(date)} style={{ whiteSpace: 'nowrap' }}>
      {dayOf(date, new Date())}, {timeFormat.format(date)}
    </time>
  );
}

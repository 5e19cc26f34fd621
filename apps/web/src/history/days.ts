// Days of the calendar where the person is, written 2026-11-28: they sort as they are, and have no time in them.
export type Day = string;

const dayMs = 86_400_000;

/** @param timeZone of the person; that of the device unless told */
export function createDayOf(timeZone?: string): (at: Date) => Day {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  return (at) => {
    const found = parts.formatToParts(at);
    return ['year', 'month', 'day'].map((part) => found.find(({ type }) => type === part)?.value).join('-');
  };
}

/** Counts on by one each day, whatever clocks are set. */
export function numberOf(day: Day): number {
  return Date.parse(`${day}T00:00Z`) / dayMs;
}

export function dayWith(number: number): Day {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** At noon on the device, so that it is written as the same day. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00`);
}

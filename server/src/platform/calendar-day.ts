// Days as people live them: of a time zone, 23 or 25 hours long where its clocks change.
import { Temporal } from 'temporal-polyfill';

/** A day of the calendar, counted from 1970-01-01. */
export type CalendarDay = number;

const epoch = Temporal.PlainDate.from('1970-01-01');

/** The first moment of a day, which is not midnight where clocks change then. */
export function startOfDay(day: CalendarDay, timeZone: string): number {
  return epoch.add({ days: day }).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The day that a moment is in. */
export function dayOf(ms: number, timeZone: string): CalendarDay {
  const moment = Temporal.Instant.fromEpochMilliseconds(Math.floor(ms));
  return epoch.until(moment.toZonedDateTimeISO(timeZone).toPlainDate()).days;
}

/** As in `2026-11-25`. */
export function nameOfDay(day: CalendarDay): string {
  return epoch.add({ days: day }).toString();
}

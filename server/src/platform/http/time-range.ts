import type { TimeQuery } from '@spotter/contract/admin/conventions';
import { AppError } from '../app-error.ts';
import { dayOf, startOfDay } from '../calendar-day.ts';
import { fieldError } from '../remark.ts';

interface TimeRange {
  readonly fromMs: number | undefined;
  /** Not included. */
  readonly untilMs: number | undefined;
}

function wrong(field: string, rule: 'not_time_zone' | 'not_moment'): AppError {
  const error = fieldError(`/${field}`, rule);
  return new AppError('request.invalid', {
    detail: `Check the query: ${field}: ${error.message}`,
    fields: [error],
  });
}

/** The time zone of a query by its one name. @throws AppError where there is none */
export function readTimeZone(name = 'UTC'): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw wrong('time_zone', 'not_time_zone');
  }
}

function readMoment(text: string, field: string, timeZone: string, daysLater: number): number {
  const isDay = text.length === 10;
  const ms = Date.parse(text);
  // Such as 30 February, which Date.parse takes for one in March.
  const exists =
    Number.isFinite(ms) &&
    new Date(Date.parse(text.slice(0, 10))).toISOString().startsWith(text.slice(0, 10));
  if (!exists) throw wrong(field, 'not_moment');
  return isDay ? startOfDay(dayOf(ms, 'UTC') + daysLater, timeZone) : ms;
}

/** From when and until when a query asks, in milliseconds since 1970; days are those of its time zone. @throws AppError */
export function timeRange({ from, to, time_zone }: TimeQuery): TimeRange {
  const timeZone = readTimeZone(time_zone);
  return {
    fromMs: from === undefined ? undefined : readMoment(from, 'from', timeZone, 0),
    untilMs: to === undefined ? undefined : readMoment(to, 'to', timeZone, 1),
  };
}

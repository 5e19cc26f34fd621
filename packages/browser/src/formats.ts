// How numbers, moments and lists are written in a language: the one home of Intl.

/** Of the region; Monday, as ISO 8601 has it, where the browser does not know. */
function firstWeekdayOf(locale: string): number {
  const known: Intl.Locale & { readonly getWeekInfo?: () => { readonly firstDay: number } } = new Intl.Locale(
    locale,
  );
  return known.getWeekInfo?.().firstDay ?? 1;
}

/** But for one that belongs to a name in Latin letters: "Safari 16.4". */
const numberInProse = /(?<![A-Za-z][ -]?|[.\d])\d+(?:\.\d+)?/g;

/** @param locale as Intl takes it */
export function createFormats(locale: string) {
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const utcDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dayOfYear = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const wholeMoment = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' });
  const percentInTenths = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const timeOfDay = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
  // Of a calendar that is drawn by ours, whichever the language has.
  const gregorian = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...parts });
  const month = gregorian({ month: 'long', year: 'numeric' });
  const weekday = gregorian({ weekday: 'short' });
  const inUnit = (unit: string, maximumFractionDigits = 1, unitDisplay: 'short' | 'narrow' = 'short') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits, unitDisplay });
  const [kilobytes, megabytes] = [inUnit('kilobyte'), inUnit('megabyte')];
  const [kilograms, degrees] = [inUnit('kilogram', 2), inUnit('degree', 0, 'narrow')];
  const [pounds, metres] = [inUnit('pound'), inUnit('meter', 2)];
  const [minutes, seconds] = [inUnit('minute', 0), inUnit('second', 0)];
  const plain = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 });
  const hasLatinDigits = plain.resolvedOptions().numberingSystem === 'latn';
  const list = new Intl.ListFormat(locale);
  const choice = new Intl.ListFormat(locale, { type: 'disjunction' });
  const languageNames = new Intl.DisplayNames([locale], { type: 'language' });
  return {
    number: (value: number) => number.format(value),
    /** A text in the language with the numbers that are written out in it, as the language writes them; those of Latin names stay. */
    prose: (text: string) =>
      hasLatinDigits ? text : text.replace(numberInProse, (written) => plain.format(Number(written))),
    /** With one digit behind the point. */
    decimal: (value: number) => decimal.format(value),
    /** With its sign. */
    signed: (value: number) => signed.format(value),
    /** @param share 0.5 is 50 % */
    percent: (share: number) => percent.format(share),
    /** With a digit behind the point where it has one. */
    percentInTenths: (share: number) => percentInTenths.format(share),
    /** Without its year. */
    day: (at: Date) => day.format(at),
    /** Of a day that is written as such, without a time: it is the same everywhere. */
    utcDay: (at: Date) => utcDay.format(at),
    dayOfYear: (at: Date) => dayOfYear.format(at),
    time: (at: Date) => time.format(at),
    /** With its seconds. */
    timeOfDay: (at: Date) => timeOfDay.format(at),
    /** In kilobytes, or megabytes. */
    bytes: (count: number) => (count < 1e6 ? kilobytes.format(count / 1000) : megabytes.format(count / 1e6)),
    /** With its year. */
    month: (at: Date) => month.format(at),
    /** Its number alone. */
    dayOfMonth: (at: Date) => number.format(at.getDate()),
    /** As short as it is understood. */
    weekday: (at: Date) => weekday.format(at),
    /** With which a week begins, from 1, Monday, to 7. */
    firstWeekday: firstWeekdayOf(locale),
    kilograms: (value: number) => kilograms.format(value),
    pounds: (value: number) => pounds.format(value),
    /** In one piece on a line. */
    metres: (value: number) => metres.format(value).replace(' ', '\u00a0'),
    degrees: (value: number) => degrees.format(value),
    minutes: (value: number) => minutes.format(value),
    seconds: (value: number) => seconds.format(value),
    moment: (at: Date) => moment.format(at),
    wholeMoment: (at: Date) => wholeMoment.format(at),
    /** "one, two and three" */
    list: (entries: readonly string[]) => list.format(entries),
    /** "one, two or three" */
    choice: (entries: readonly string[]) => choice.format(entries),
    languageName: (tag: string) => languageNames.of(tag) ?? tag,
  };
}
export type Formats = ReturnType<typeof createFormats>;

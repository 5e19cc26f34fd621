// Moments as programs write them into their exports: by the clock of where it was trained.

const monthLanguages = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'tr'];

function plain(month: string): string {
  return month.toLowerCase().replaceAll('.', '');
}

/** 0 to 11, by its name in full or short. */
const months = new Map(
  monthLanguages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric' });
      return Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(new Date(2024, index, 1));
        return [plain(parts.find(({ type }) => type === 'month')?.value ?? ''), index] as const;
      });
    }),
  ),
);

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]m)?)?/i;
const spelled = /^(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?\s+(?:de\s+)?(\d{4}),?\s+(\d{1,2}):(\d{2})/u;

function at(year: number, month: number, day: number, hours: number, minutes: number, seconds: number) {
  const date = new Date(year, month, day, hours, minutes, seconds);
  const isReal = date.getMonth() === month && date.getDate() === day && hours < 24 && minutes < 60;
  return isReal ? date.getTime() : null;
}

/** @param text such as `2025-12-22 08:00:00` or `22 Dec 2025, 08:00`. @returns null of anything else */
export function readMoment(text: string): number | null {
  const [, year, month, day, hours = '12', minutes = '0', seconds = '0', half] = iso.exec(text.trim()) ?? [];
  if (year !== undefined) {
    const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
    return at(Number(year), Number(month) - 1, Number(day), hour, Number(minutes), Number(seconds));
  }
  const [, onDay, name = '', ofYear, atHour, atMinute] = spelled.exec(text.trim()) ?? [];
  const index = months.get(plain(name));
  if (index === undefined) return null;
  return at(Number(ofYear), index, Number(onDay), Number(atHour), Number(atMinute), 0);
}

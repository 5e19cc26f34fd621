/** What a unit of weight is called in a language, without a number: "kg". */
export function weightSign(locale: string, unit: 'kilogram' | 'pound'): string {
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit }).formatToParts(10);
  return parts.find(({ type }) => type === 'unit')?.value ?? '';
}

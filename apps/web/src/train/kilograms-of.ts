import { inLatinDigits } from '../parts/in-latin-digits.ts';

export const kilogramsPerPound = 0.45359237;
/** As the contract has it (packages/contract/src/set-correction.ts). */
export const mostKilograms = 1000;

/** @returns null of nothing, undefined of what is no weight */
export function kilogramsOf(text: string, unit: 'kilogram' | 'pound'): number | null | undefined {
  const plain = inLatinDigits(text);
  if (plain === '') return null;
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(plain)) return undefined;
  const kilograms = Number(plain) * (unit === 'pound' ? kilogramsPerPound : 1);
  return kilograms <= mostKilograms ? Math.round(kilograms * 100) / 100 : undefined;
}

/** As it stands in a field, which `kilogramsOf` reads. */
export function typedWeight(weightKg: number | null, unit: 'kilogram' | 'pound'): string {
  if (weightKg === null) return '';
  // Kilograms are kept to a hundredth, which is less of a pound than this.
  return String(unit === 'pound' ? Math.round((weightKg / kilogramsPerPound) * 10) / 10 : weightKg);
}

/** What is said of numbers, in the forms that the language has for them (Unicode plural rules). */
export interface Forms extends Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
}

/** Marks the forms as one text: `forms({ one: '%{count} repetition', other: '%{count} repetitions' })`. */
export function forms(given: Forms): Forms {
  return given;
}

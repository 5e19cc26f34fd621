/** The languages that everything the release itself says is in. */
export const languages = ['en', 'de', 'es', 'ar'] as const;

export type Language = (typeof languages)[number];

/** A text of the release, in each of its languages. */
export type Words = Readonly<Record<Language, string>>;

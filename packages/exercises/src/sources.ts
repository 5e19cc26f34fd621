// Numbers that no publication gives were set on what was seen of people: which people, and what was seen.

/** @param elsewhere what a publication says of it, which is where the number started from */
type Seen = (what: string, elsewhere?: string) => string;

const after = (elsewhere: string | undefined) => (elsewhere === undefined ? '' : `${elsewhere}. `);

/** Of the recorded repetitions of an exercise, as labels name it. */
export const recordings =
  (exercise: string): Seen =>
  (what, elsewhere) =>
    `${after(elsewhere)}Measured on recordings of ${exercise} (eval/fixtures): ${what}.`;

/** Of the repetitions of synthetic people, where nobody is recorded. */
export const synthetic =
  (exercise: string): Seen =>
  (what, elsewhere) =>
    `${after(elsewhere)}Measured on synthetic sets of ${exercise} (eval/synthetic): ${what}.`;

import type { Counting } from '../specification/specification.ts';

/** Whether it is the arms alone that work: one stands on planted feet, and the hips stay where they are. */
export function doesBodyStay({ feet, requires }: Counting): boolean {
  return (
    feet === 'planted' &&
    requires.some(
      ({ signal, take, atMost }) => signal === 'hip_in_picture' && take === 'range' && atMost !== undefined,
    )
  );
}

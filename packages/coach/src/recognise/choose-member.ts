// Of a family the exercise that a movement speaks for.
import type { Family } from '../specification/family.ts';
import type { FamilyMember } from '../specification/family-member.ts';
import type { MotionDescription } from './describe-motion.ts';
import { fitOf } from './recognise-family.ts';

/** The key of the exercise of a family that a movement speaks for; the family's own name where no member is known. */
export function chooseMember(
  members: readonly FamilyMember[],
  family: Family,
  description: MotionDescription,
): string {
  const known = members.filter((member) => member.family === family);
  const apart = known.find(({ toldApart }) =>
    toldApart?.when.every((condition) => fitOf(condition, description) > 0.5),
  );
  const plain = known.find(({ toldApart }) => toldApart === null);
  return (apart ?? plain)?.exercise ?? family;
}

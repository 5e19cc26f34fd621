import { families } from '@spotter/coach/specification/family';
import type { FamilyMember } from '@spotter/coach/specification/family-member';
import { exercises } from './groups.ts';

/** Every exercise that can be recognised by what repeats: of each family the first that is coached, and those that are told apart from it. */
export const familyMembers: readonly FamilyMember[] = families.flatMap((family) => {
  const members = exercises.flatMap(({ specification, toldApart = null }) =>
    specification?.family === family && specification.kind === 'repetitions'
      ? [{ family, exercise: specification.key, toldApart }]
      : [],
  );
  const plain = members.find(({ toldApart }) => toldApart === null);
  return [...members.filter(({ toldApart }) => toldApart !== null), ...(plain ? [plain] : [])];
});

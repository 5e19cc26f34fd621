/**
 * Which fault of the generator each rule of ours is there to find: by exercise, then by rule. The generator knows no rule
 * and the engine knows no generator; this is the only place where their names meet. `null` is a rule whose fault the
 * generator cannot make.
 */
export const rulesToFaults: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  squat: { too_shallow: 'shallow', not_standing_up: 'not_extended', leaning_forward: 'lean' },
  push_up: { too_shallow: 'shallow', arms_not_straight: 'not_extended' },
};

// Which fault of the generator each rule of ours is there to find. The generator knows no rule and the engine knows no
// generator; this is the only place where their names meet.

/** By the rule's id, where exercises do not differ. `null` is a rule whose fault the generator cannot make. */
const everywhere: Readonly<Record<string, string | null>> = {
  above_the_shoulders: 'too_high',
  arms_low: 'arms_low',
  arms_not_straight: 'not_extended',
  back_rounded: 'rounded',
  elbow_drifts: 'elbow_drift',
  elbows_bent: 'bent_elbows',
  elbows_flare: 'flare',
  feet_narrow: 'feet_narrow',
  feet_too_far: null,
  heels_up: 'heels_up',
  hips_first: 'hips_first',
  hips_high: 'pike',
  hips_sag: 'sag',
  kipping: 'kipping',
  knee_dip: 'knee_dip',
  knee_dominant: 'knee_dominant',
  knees_bent: 'knees_bent',
  knees_forward: 'knees_forward',
  knees_in: 'knees_in',
  leaning_aside: 'lean_aside',
  leaning_back: 'lean_back',
  leaning_forward: 'lean',
  no_plank: 'no_plank',
  not_extended: 'not_extended',
  not_lowered: 'not_lowered',
  not_racked: 'shallow',
  not_raised: 'shallow',
  not_standing_up: 'not_extended',
  swinging: 'swing',
  too_fast: 'dropping',
  too_shallow: 'shallow',
  too_upright: 'upright',
  twisting: 'twist',
  uneven: 'uneven',
};

/** Where an exercise means something else by the same id. */
const differing: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  // Pressing overhead ends with straight arms, so arms that stay bent are its missing range.
  shoulder_press: { arms_not_straight: 'shallow' },
  one_arm_shoulder_press: { arms_not_straight: 'shallow' },
};

/** The fault that a rule is there to find; null where the generator cannot make it, undefined for a rule unknown here. */
export function faultOf(exercise: string, rule: string): string | null | undefined {
  return differing[exercise]?.[rule] ?? everywhere[rule];
}

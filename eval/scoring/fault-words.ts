// Which rules say what labels say in words.

/** Ids of the rules that may tell a fault, by the words in which labels name it. */
const rules: Readonly<Record<string, readonly string[]>> = {
  'half depth': ['too_shallow'],
  'hips high at top': ['hips_high', 'hips_piking'],
  'elbow drifts forward': ['elbow_drifts'],
  'body swing': ['swinging', 'body_swings'],
  'half range third rep': ['not_curled_all_the_way'],
  'knees swing': ['kipping', 'legs_swing'],
  'hips rise first': ['hips_rise_first'],
  'knee dominant (squats the lift)': ['squats_the_lift', 'hips_too_low'],
  'back rounded': ['back_rounded', 'back_rounding'],
  'elbows flaring': ['elbows_flare', 'elbows_flaring'],
};

/** Every fault that labels may name. */
export const faultWords: readonly string[] = Object.keys(rules);

/** The rules that may tell it; none for words that nobody has mapped. */
export function rulesOf(words: string): readonly string[] {
  return rules[words] ?? [];
}

// Which rules say what labels say in words.

/** Ids of the rules that may tell a fault, by the words in which labels name it. */
const rules: Readonly<Record<string, readonly string[]>> = {
  'half depth': ['too_shallow'],
  'hips high at top': ['hips_high'],
  'elbow drifts forward': ['elbow_drifts'],
  'body swing': ['swinging'],
  'half range third rep': ['too_shallow'],
  'knees swing': ['kipping', 'swinging'],
  'hips rise first': ['hips_first'],
  'knee dominant (squats the lift)': ['knee_dominant'],
  'back rounded': ['back_rounded'],
  'elbows flaring': ['elbows_flare'],
};

/** Every fault that labels may name. */
export const faultWords: readonly string[] = Object.keys(rules);

/** The rules that may tell it; none for words that nobody has mapped. */
export function rulesOf(words: string): readonly string[] {
  return rules[words] ?? [];
}

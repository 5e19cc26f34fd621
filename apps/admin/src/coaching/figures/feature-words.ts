// What recognition goes by in words, and in which unit it is written.
import type { Ends, MotionFeature } from '@spotter/coach/specification/motion-condition';

type Unit = 'degrees' | 'trunk lengths' | 'seconds' | 'share';

interface FeatureWords {
  readonly name: string;
  readonly unit: Unit;
}

function ends<T extends string>(
  feature: T,
  name: string,
  unit: Unit,
): Readonly<Record<Ends<T>, FeatureWords>> {
  return {
    [`${feature}Low`]: { name: `${name}, where it is least`, unit },
    [`${feature}High`]: { name: `${name}, where it is most`, unit },
    [`${feature}Range`]: { name: `${name}, how much it changes`, unit },
  } as Record<Ends<T>, FeatureWords>;
}

function ways<T extends string>(limb: T) {
  const unit = 'trunk lengths';
  return {
    [`${limb}Travel`]: { name: `How far the ${limb} travel`, unit },
    [`${limb}Rise`]: { name: `How far the ${limb} travel up and down`, unit },
    [`${limb}Across`]: { name: `How far the ${limb} travel across the picture`, unit },
  } as Record<`${T}${'Travel' | 'Rise' | 'Across'}`, FeatureWords>;
}

const featureWords: Readonly<Record<MotionFeature, FeatureWords>> = {
  ...ends('knee', 'Bend of the knees', 'degrees'),
  ...ends('hip', 'Bend of the hips', 'degrees'),
  ...ends('elbow', 'Bend of the elbows', 'degrees'),
  ...ends('armLift', 'Lift of the upper arms', 'degrees'),
  ...ends('lean', 'Lean of the trunk', 'degrees'),
  ...ends('handHeight', 'Hands above the shoulders', 'trunk lengths'),
  ...ends('footDrop', 'Feet below the shoulders', 'trunk lengths'),
  ...ends('stance', 'Distance of the feet', 'trunk lengths'),
  ...ends('handsApart', 'Distance of the hands', 'trunk lengths'),
  ...ways('shoulders'),
  ...ways('hands'),
  ...ways('hips'),
  ...ways('feet'),
  kneeDifferenceHigh: { name: 'How much more one knee bends', unit: 'degrees' },
  hipDifferenceHigh: { name: 'How much more one hip bends', unit: 'degrees' },
  bentElbowRange: { name: 'Bend of the more bent elbow, how much it changes', unit: 'degrees' },
  stepHigh: { name: 'How much higher one foot stands', unit: 'trunk lengths' },
  kneeStepHigh: { name: 'How much higher one knee is', unit: 'trunk lengths' },
  handReachHigh: {
    name: 'Hands down to the feet: 0 is at the feet, below 0 above them',
    unit: 'trunk lengths',
  },
  shouldersRiseShare: { name: 'Of the way of the shoulders, the share up and down', unit: 'share' },
  handsRiseToShoulders: { name: 'Way of the hands up and down, over that of the shoulders', unit: 'share' },
  handsToShoulders: { name: 'Way of the hands over that of the shoulders', unit: 'share' },
  hipsToShoulders: { name: 'Way of the hips over that of the shoulders', unit: 'share' },
  feetToShoulders: { name: 'Way of the feet over that of the shoulders', unit: 'share' },
  kneeToHip: { name: 'Bend of the knees over that of the hips', unit: 'share' },
  leanToHip: { name: 'Lean of the trunk over the bend of the hips', unit: 'share' },
  elbowWithHand: {
    name: 'Elbows that bend as the hands rise: 1 wholly, -1 the other way round',
    unit: 'share',
  },
  repetitionMs: { name: 'How long a repetition takes', unit: 'seconds' },
};

/** A measurement in words, with what writes its values. */
export function wordsOfFeature(feature: MotionFeature) {
  const { name, unit } = featureWords[feature];
  const written = (value: number) => {
    if (unit === 'degrees') return `${value}°`;
    return String(unit === 'seconds' ? Math.round(value / 10) / 100 : value);
  };
  return { name, unit: unit === 'degrees' || unit === 'share' ? null : unit, written };
}

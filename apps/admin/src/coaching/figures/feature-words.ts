// What recognition goes by in words, and in which unit it is written.
import type { Ends, MotionFeature } from '@spotter/coach/specification/motion-condition';
import type { Words } from '../../words/create-words.ts';

type Unit = 'degrees' | 'trunk' | 'seconds' | 'share';

function ends<T extends string>(feature: T, unit: Unit): Readonly<Record<Ends<T>, Unit>> {
  return { [`${feature}Low`]: unit, [`${feature}High`]: unit, [`${feature}Range`]: unit } as Record<
    Ends<T>,
    Unit
  >;
}

function ways<T extends string>(limb: T) {
  return { [`${limb}Travel`]: 'trunk', [`${limb}Rise`]: 'trunk', [`${limb}Across`]: 'trunk' } as Record<
    `${T}${'Travel' | 'Rise' | 'Across'}`,
    Unit
  >;
}

const units: Readonly<Record<MotionFeature, Unit>> = {
  ...ends('knee', 'degrees'),
  ...ends('hip', 'degrees'),
  ...ends('elbow', 'degrees'),
  ...ends('armLift', 'degrees'),
  ...ends('lean', 'degrees'),
  ...ends('handHeight', 'trunk'),
  ...ends('footDrop', 'trunk'),
  ...ends('stance', 'trunk'),
  ...ends('handsApart', 'trunk'),
  ...ways('shoulders'),
  ...ways('hands'),
  ...ways('hips'),
  ...ways('feet'),
  kneeDifferenceHigh: 'degrees',
  hipDifferenceHigh: 'degrees',
  bentElbowRange: 'degrees',
  upperHandHigh: 'trunk',
  stepHigh: 'trunk',
  kneeStepHigh: 'trunk',
  handReachHigh: 'trunk',
  shouldersRiseShare: 'share',
  handsRiseToShoulders: 'share',
  handsToShoulders: 'share',
  hipsToShoulders: 'share',
  feetToShoulders: 'share',
  kneeToHip: 'share',
  hipToKnee: 'share',
  leanToHip: 'share',
  elbowWithHand: 'share',
  repetitionMs: 'seconds',
};

/** A measurement in words, with what writes its values. */
export function wordsOfFeature({ say, formats }: Words, feature: MotionFeature) {
  const unit = units[feature];
  const written = (value: number) => {
    if (unit === 'degrees') return `${formats.number(value)}°`;
    return formats.number(unit === 'seconds' ? Math.round(value / 10) / 100 : value);
  };
  return {
    name: say(`measurements.features.${feature}`),
    unit: unit === 'degrees' || unit === 'share' ? null : say(`measurements.units.${unit}`),
    written,
  };
}

// What is measured on a body, and what its values mean: for somebody who knows bodies and no programs.
export const measurements = {
  units: {
    trunk: 'trunk lengths',
    share: 'share',
    shareOfWay: 'share of the way',
    percentOfWay: '% of the way',
    seconds: 'seconds',
    milliseconds: 'milliseconds',
  },
  valueWithUnit: '%{value} %{unit}',
  signals: {
    knee_flexion: {
      name: 'Bend of the knee',
      meaning: '0° is a straight leg, 90° a right angle between thigh and shin.',
    },
    elbow_flexion: {
      name: 'Bend of the elbow',
      meaning: '0° is a long arm, about 140° the hand at the shoulder.',
    },
    hip_flexion: {
      name: 'Bend of the hip',
      meaning: '0° is standing straight, 90° the thigh square to the trunk.',
    },
    shoulder_elevation: {
      name: 'Lift of the upper arm',
      meaning: '0° hangs beside the trunk, 90° is level, 180° overhead; forwards or sideways.',
    },
    body_line_bend: {
      name: 'Bend of the body line',
      meaning: '0° is one line from shoulder over hip to ankle, as in a good plank.',
    },
    trunk_lean: {
      name: 'Lean of the trunk',
      meaning: '0° is upright, 90° level, whichever way it leans.',
    },
    shin_lean: {
      name: 'Lean of the shin',
      meaning: '0° is upright; it grows as the knee comes forward over the foot.',
    },
    thigh_lean: {
      name: 'Lean of the thigh',
      meaning: '0° is standing, 90° a level thigh.',
    },
    shoulder_tilt: {
      name: 'Tilt of the shoulders',
      meaning: '0° is level; it grows as one shoulder stands higher than the other.',
    },
    upper_arm_lean: {
      name: 'Swing of the upper arm',
      meaning: '0° hangs straight down, 90° is level; against the vertical, not the trunk.',
    },
    hip_height: {
      name: 'Hip above the ankle',
      meaning: 'In trunk lengths: about 1.6 standing, 0.8 with level thighs, 0 lying.',
    },
    hip_over_knee: {
      name: 'Hip above the knee',
      meaning: 'In trunk lengths: about 0.8 standing, 0 with level thighs.',
    },
    knee_over_ankle: {
      name: 'Knee above the ankle',
      meaning: 'In trunk lengths: about 0.8 standing, 0 kneeling.',
    },
    shoulder_height: {
      name: 'Shoulder above the ankle',
      meaning: 'In trunk lengths: about 2.6 standing, 0.7 in a plank, 0 lying.',
    },
    shoulder_over_hip: {
      name: 'Shoulder above the hip',
      meaning: 'In trunk lengths: 1 upright, 0 lying.',
    },
    shoulder_over_wrist: {
      name: 'Shoulder above the wrist',
      meaning: 'In trunk lengths; below 0 while the hand is overhead.',
    },
    wrist_over_shoulder: {
      name: 'Wrist above the shoulder',
      meaning: 'In trunk lengths; below 0 while the hand hangs.',
    },
    elbow_over_shoulder: {
      name: 'Elbow above the shoulder',
      meaning: 'In trunk lengths: about -0.6 hanging, 0 level with the shoulder.',
    },
    wrist_over_elbow: {
      name: 'Wrist above the elbow',
      meaning: 'In trunk lengths: below 0 while the forearm hangs.',
    },
    wrist_over_hip: {
      name: 'Wrist above the hip',
      meaning: 'In trunk lengths: about 0 hanging, 1 at the shoulders.',
    },
    wrist_height: {
      name: 'Wrist above the ankle',
      meaning: 'In trunk lengths: about 1.5 standing, 0 with the hand on the floor.',
    },
    nose_over_wrist: {
      name: 'Nose above the wrist',
      meaning: 'In trunk lengths: about -0.9 hanging from a bar, 0 with the face at the bar.',
    },
    heel_over_toe: {
      name: 'Heel above the toe',
      meaning: 'In trunk lengths: grows by about 0.2 on the toes.',
    },
    shoulder_in_picture: {
      name: 'Height of the shoulder in the picture',
      meaning: 'In trunk lengths above the middle of the picture; it needs a camera that stands still.',
    },
    hip_in_picture: {
      name: 'Height of the hip in the picture',
      meaning: 'In trunk lengths above the middle of the picture; it needs a camera that stands still.',
    },
    wrist_in_picture: {
      name: 'Height of the wrist in the picture',
      meaning: 'In trunk lengths above the middle of the picture; it needs a camera that stands still.',
    },
    face_up: {
      name: 'Face up or down',
      meaning: 'Above 0 lying on the back, below 0 lying on the front.',
    },
    wrist_outward: {
      name: 'Hand out to the side',
      meaning: 'In trunk lengths outwards of the shoulder: about 1 with the arms spread.',
    },
    hands_aside: {
      name: 'Hands to one side',
      meaning:
        'In trunk lengths from the middle of the hips to the middle of both hands, whichever way the shoulders are turned.',
    },
    ankle_outward: {
      name: 'Foot out to the side',
      meaning: 'In trunk lengths outwards of the hip: about 0.1 standing, 0.6 with the feet apart.',
    },
    ankle_spread: {
      name: 'Distance of the feet',
      meaning: 'In trunk lengths: about 0.4 standing, 1.4 in a jumping jack.',
    },
    trunk_sway: {
      name: 'Sway of the trunk',
      meaning: 'Degrees to one side of upright and the other: how far it swings shows as a change.',
    },
    hip_sag: {
      name: 'Sag of the hips',
      meaning: '0° is one line from shoulder over hip to knee; above 0 they hang, below 0 they stick up.',
    },
    knee_inward: {
      name: 'Knee falls inwards',
      meaning: 'In trunk lengths inside of the line from hip to ankle; seen from the front.',
    },
    knee_past_toe: {
      name: 'Knee past the toes',
      meaning: 'In trunk lengths in front of the toes; seen from the side.',
    },
    hips_aside: {
      name: 'Hips to one side',
      meaning: 'In trunk lengths off the middle between the feet; seen from the front.',
    },
    hips_across: {
      name: 'Distance between the hips as it is seen',
      meaning:
        'In trunk lengths across the picture: 0.5 from the front, 0 from the side; it changes as somebody turns.',
    },
    knees_over_ankles: {
      name: 'Distance of the knees over that of the feet',
      meaning: 'A share: 1 with the knees over the feet, less as they fall inwards; seen from the front.',
    },
    trunk_length: {
      name: 'Length of the trunk as it is seen',
      meaning: 'From hip to shoulder, over the length of thigh and shin: it is shorter over a rounded back.',
    },
  },
  /** Of a stretch of movement, by which exercises are recognised. */
  features: {
    kneeLow: 'Bend of the knees, where it is least',
    kneeHigh: 'Bend of the knees, where it is most',
    kneeRange: 'Bend of the knees, how much it changes',
    hipLow: 'Bend of the hips, where it is least',
    hipHigh: 'Bend of the hips, where it is most',
    hipRange: 'Bend of the hips, how much it changes',
    elbowLow: 'Bend of the elbows, where it is least',
    elbowHigh: 'Bend of the elbows, where it is most',
    elbowRange: 'Bend of the elbows, how much it changes',
    armLiftLow: 'Lift of the upper arms, where it is least',
    armLiftHigh: 'Lift of the upper arms, where it is most',
    armLiftRange: 'Lift of the upper arms, how much it changes',
    leanLow: 'Lean of the trunk, where it is least',
    leanHigh: 'Lean of the trunk, where it is most',
    leanRange: 'Lean of the trunk, how much it changes',
    handHeightLow: 'Hands above the shoulders, where it is least',
    handHeightHigh: 'Hands above the shoulders, where it is most',
    handHeightRange: 'Hands above the shoulders, how much it changes',
    footDropLow: 'Feet below the shoulders, where it is least',
    footDropHigh: 'Feet below the shoulders, where it is most',
    footDropRange: 'Feet below the shoulders, how much it changes',
    stanceLow: 'Distance of the feet, where it is least',
    stanceHigh: 'Distance of the feet, where it is most',
    stanceRange: 'Distance of the feet, how much it changes',
    handsApartLow: 'Distance of the hands, where it is least',
    handsApartHigh: 'Distance of the hands, where it is most',
    handsApartRange: 'Distance of the hands, how much it changes',
    shouldersTravel: 'How far the shoulders travel',
    shouldersRise: 'How far the shoulders travel up and down',
    shouldersAcross: 'How far the shoulders travel across the picture',
    handsTravel: 'How far the hands travel',
    handsRise: 'How far the hands travel up and down',
    handsAcross: 'How far the hands travel across the picture',
    hipsTravel: 'How far the hips travel',
    hipsRise: 'How far the hips travel up and down',
    hipsAcross: 'How far the hips travel across the picture',
    feetTravel: 'How far the feet travel',
    feetRise: 'How far the feet travel up and down',
    feetAcross: 'How far the feet travel across the picture',
    kneeDifferenceHigh: 'How much more one knee bends',
    hipDifferenceHigh: 'How much more one hip bends',
    bentElbowRange: 'Bend of the more bent elbow, how much it changes',
    upperHandHigh: 'How far the higher hand gets above the shoulders',
    stepHigh: 'How much higher one foot stands',
    kneeStepHigh: 'How much higher one knee is',
    handReachHigh: 'Hands down to the feet: 0 is at the feet, below 0 above them',
    shouldersRiseShare: 'Of the way of the shoulders, the share up and down',
    handsRiseToShoulders: 'Way of the hands up and down, over that of the shoulders',
    handsToShoulders: 'Way of the hands over that of the shoulders',
    hipsToShoulders: 'Way of the hips over that of the shoulders',
    feetToShoulders: 'Way of the feet over that of the shoulders',
    kneeToHip: 'Bend of the knees over that of the hips',
    hipToKnee: 'Bend of the hips over that of the knees',
    leanToHip: 'Lean of the trunk over the bend of the hips',
    elbowWithHand: 'Elbows that bend as the hands rise: 1 wholly, -1 the other way round',
    repetitionMs: 'How long a repetition takes',
  },
};

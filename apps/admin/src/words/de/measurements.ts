import type { measurements as english } from '../en/measurements.ts';

export const measurements: typeof english = {
  units: {
    trunk: 'Rumpflängen',
    share: 'Anteil',
    shareOfWay: 'Anteil des Wegs',
    percentOfWay: '% des Wegs',
    seconds: 'Sekunden',
    milliseconds: 'Millisekunden',
  },
  valueWithUnit: '%{value} %{unit}',
  signals: {
    knee_flexion: {
      name: 'Beugung des Knies',
      meaning: '0° ist ein gestrecktes Bein, 90° ein rechter Winkel zwischen Ober- und Unterschenkel.',
    },
    elbow_flexion: {
      name: 'Beugung des Ellbogens',
      meaning: '0° ist ein langer Arm, etwa 140° die Hand an der Schulter.',
    },
    hip_flexion: {
      name: 'Beugung der Hüfte',
      meaning: '0° ist aufrechtes Stehen, 90° der Oberschenkel rechtwinklig zum Rumpf.',
    },
    shoulder_elevation: {
      name: 'Heben des Oberarms',
      meaning: '0° hängt neben dem Rumpf, 90° ist waagerecht, 180° über Kopf; nach vorn oder zur Seite.',
    },
    body_line_bend: {
      name: 'Knick der Körperlinie',
      meaning:
        '0° ist eine Linie von der Schulter über die Hüfte zum Knöchel, wie in einem guten Unterarmstütz.',
    },
    trunk_lean: {
      name: 'Neigung des Rumpfs',
      meaning: '0° ist aufrecht, 90° waagerecht, in welche Richtung auch immer.',
    },
    shin_lean: {
      name: 'Neigung des Unterschenkels',
      meaning: '0° ist senkrecht; sie wächst, wenn das Knie über den Fuß nach vorn kommt.',
    },
    thigh_lean: {
      name: 'Neigung des Oberschenkels',
      meaning: '0° ist Stehen, 90° ein waagerechter Oberschenkel.',
    },
    shoulder_tilt: {
      name: 'Schiefstand der Schultern',
      meaning: '0° ist waagerecht; er wächst, wenn eine Schulter höher steht als die andere.',
    },
    upper_arm_lean: {
      name: 'Schwung des Oberarms',
      meaning: '0° hängt gerade herab, 90° ist waagerecht; gegen die Senkrechte, nicht gegen den Rumpf.',
    },
    hip_height: {
      name: 'Hüfte über dem Knöchel',
      meaning: 'In Rumpflängen: etwa 1,6 im Stehen, 0,8 mit waagerechten Oberschenkeln, 0 im Liegen.',
    },
    hip_over_knee: {
      name: 'Hüfte über dem Knie',
      meaning: 'In Rumpflängen: etwa 0,8 im Stehen, 0 mit waagerechten Oberschenkeln.',
    },
    knee_over_ankle: {
      name: 'Knie über dem Knöchel',
      meaning: 'In Rumpflängen: etwa 0,8 im Stehen, 0 im Knien.',
    },
    shoulder_height: {
      name: 'Schulter über dem Knöchel',
      meaning: 'In Rumpflängen: etwa 2,6 im Stehen, 0,7 im Unterarmstütz, 0 im Liegen.',
    },
    shoulder_over_hip: {
      name: 'Schulter über der Hüfte',
      meaning: 'In Rumpflängen: 1 aufrecht, 0 im Liegen.',
    },
    shoulder_over_wrist: {
      name: 'Schulter über dem Handgelenk',
      meaning: 'In Rumpflängen; unter 0, solange die Hand über Kopf ist.',
    },
    wrist_over_shoulder: {
      name: 'Handgelenk über der Schulter',
      meaning: 'In Rumpflängen; unter 0, solange die Hand hängt.',
    },
    elbow_over_shoulder: {
      name: 'Ellbogen über der Schulter',
      meaning: 'In Rumpflängen: etwa -0,6 hängend, 0 auf Höhe der Schulter.',
    },
    wrist_over_elbow: {
      name: 'Handgelenk über dem Ellbogen',
      meaning: 'In Rumpflängen: unter 0, solange der Unterarm hängt.',
    },
    wrist_over_hip: {
      name: 'Handgelenk über der Hüfte',
      meaning: 'In Rumpflängen: etwa 0 hängend, 1 an den Schultern.',
    },
    wrist_height: {
      name: 'Handgelenk über dem Knöchel',
      meaning: 'In Rumpflängen: etwa 1,5 im Stehen, 0 mit der Hand auf dem Boden.',
    },
    nose_over_wrist: {
      name: 'Nase über dem Handgelenk',
      meaning: 'In Rumpflängen: etwa -0,9 an der Stange hängend, 0 mit dem Gesicht an der Stange.',
    },
    heel_over_toe: {
      name: 'Ferse über den Zehen',
      meaning: 'In Rumpflängen: wächst auf den Zehenspitzen um etwa 0,2.',
    },
    shoulder_in_picture: {
      name: 'Höhe der Schulter im Bild',
      meaning: 'In Rumpflängen über der Bildmitte; dafür muss die Kamera stillstehen.',
    },
    hip_in_picture: {
      name: 'Höhe der Hüfte im Bild',
      meaning: 'In Rumpflängen über der Bildmitte; dafür muss die Kamera stillstehen.',
    },
    wrist_in_picture: {
      name: 'Höhe des Handgelenks im Bild',
      meaning: 'In Rumpflängen über der Bildmitte; dafür muss die Kamera stillstehen.',
    },
    face_up: {
      name: 'Gesicht nach oben oder unten',
      meaning: 'Über 0 in Rückenlage, unter 0 in Bauchlage.',
    },
    wrist_outward: {
      name: 'Hand zur Seite',
      meaning: 'In Rumpflängen außerhalb der Schulter: etwa 1 mit ausgebreiteten Armen.',
    },
    hands_aside: {
      name: 'Hände auf einer Seite',
      meaning:
        'In Rumpflängen von der Mitte der Hüfte zur Mitte beider Hände, wohin auch immer die Schultern gedreht sind.',
    },
    ankle_outward: {
      name: 'Fuß zur Seite',
      meaning: 'In Rumpflängen außerhalb der Hüfte: etwa 0,1 im Stehen, 0,6 mit gespreizten Füßen.',
    },
    ankle_spread: {
      name: 'Abstand der Füße',
      meaning: 'In Rumpflängen: etwa 0,4 im Stehen, 1,4 beim Hampelmann.',
    },
    trunk_sway: {
      name: 'Schwanken des Rumpfs',
      meaning:
        'Grad von der Aufrechten zur einen und zur anderen Seite: Wie weit er schwingt, zeigt sich als Änderung.',
    },
    hip_sag: {
      name: 'Durchhängen der Hüfte',
      meaning:
        '0° ist eine Linie von der Schulter über die Hüfte zum Knie; über 0 hängt sie durch, unter 0 steht sie hoch.',
    },
    knee_inward: {
      name: 'Knie fällt nach innen',
      meaning: 'In Rumpflängen innerhalb der Linie von der Hüfte zum Knöchel; von vorn gesehen.',
    },
    knee_past_toe: {
      name: 'Knie vor den Zehen',
      meaning: 'In Rumpflängen vor den Zehen; von der Seite gesehen.',
    },
    hips_aside: {
      name: 'Hüfte zur Seite',
      meaning: 'In Rumpflängen neben der Mitte zwischen den Füßen; von vorn gesehen.',
    },
    hips_across: {
      name: 'Sichtbarer Abstand der Hüften',
      meaning:
        'In Rumpflängen quer im Bild: 0,5 von vorn, 0 von der Seite; er ändert sich, wenn sich jemand dreht.',
    },
    knees_over_ankles: {
      name: 'Abstand der Knie im Verhältnis zu dem der Füße',
      meaning:
        'Ein Anteil: 1 mit den Knien über den Füßen, weniger, wenn sie nach innen fallen; von vorn gesehen.',
    },
    trunk_length: {
      name: 'Sichtbare Länge des Rumpfs',
      meaning:
        'Von der Hüfte zur Schulter, im Verhältnis zur Länge von Ober- und Unterschenkel: Bei rundem Rücken ist sie kürzer.',
    },
  },
  features: {
    kneeLow: 'Beugung der Knie, kleinster Wert',
    kneeHigh: 'Beugung der Knie, größter Wert',
    kneeRange: 'Beugung der Knie, Änderung',
    hipLow: 'Beugung der Hüften, kleinster Wert',
    hipHigh: 'Beugung der Hüften, größter Wert',
    hipRange: 'Beugung der Hüften, Änderung',
    elbowLow: 'Beugung der Ellbogen, kleinster Wert',
    elbowHigh: 'Beugung der Ellbogen, größter Wert',
    elbowRange: 'Beugung der Ellbogen, Änderung',
    armLiftLow: 'Heben der Oberarme, kleinster Wert',
    armLiftHigh: 'Heben der Oberarme, größter Wert',
    armLiftRange: 'Heben der Oberarme, Änderung',
    leanLow: 'Neigung des Rumpfs, kleinster Wert',
    leanHigh: 'Neigung des Rumpfs, größter Wert',
    leanRange: 'Neigung des Rumpfs, Änderung',
    handHeightLow: 'Hände über den Schultern, kleinster Wert',
    handHeightHigh: 'Hände über den Schultern, größter Wert',
    handHeightRange: 'Hände über den Schultern, Änderung',
    footDropLow: 'Füße unter den Schultern, kleinster Wert',
    footDropHigh: 'Füße unter den Schultern, größter Wert',
    footDropRange: 'Füße unter den Schultern, Änderung',
    stanceLow: 'Abstand der Füße, kleinster Wert',
    stanceHigh: 'Abstand der Füße, größter Wert',
    stanceRange: 'Abstand der Füße, Änderung',
    handsApartLow: 'Abstand der Hände, kleinster Wert',
    handsApartHigh: 'Abstand der Hände, größter Wert',
    handsApartRange: 'Abstand der Hände, Änderung',
    shouldersTravel: 'Weg der Schultern',
    shouldersRise: 'Weg der Schultern auf und ab',
    shouldersAcross: 'Weg der Schultern quer durchs Bild',
    handsTravel: 'Weg der Hände',
    handsRise: 'Weg der Hände auf und ab',
    handsAcross: 'Weg der Hände quer durchs Bild',
    hipsTravel: 'Weg der Hüften',
    hipsRise: 'Weg der Hüften auf und ab',
    hipsAcross: 'Weg der Hüften quer durchs Bild',
    feetTravel: 'Weg der Füße',
    feetRise: 'Weg der Füße auf und ab',
    feetAcross: 'Weg der Füße quer durchs Bild',
    kneeDifferenceHigh: 'Wie viel mehr sich ein Knie beugt',
    hipDifferenceHigh: 'Wie viel mehr sich eine Hüfte beugt',
    bentElbowRange: 'Beugung des stärker gebeugten Ellbogens, Änderung',
    upperHandHigh: 'Wie hoch die höhere Hand über die Schultern kommt',
    stepHigh: 'Wie viel höher ein Fuß steht',
    kneeStepHigh: 'Wie viel höher ein Knie ist',
    handReachHigh: 'Hände bis zu den Füßen: 0 ist an den Füßen, unter 0 darüber',
    shouldersRiseShare: 'Vom Weg der Schultern der Anteil auf und ab',
    handsRiseToShoulders: 'Weg der Hände auf und ab, im Verhältnis zu dem der Schultern',
    handsToShoulders: 'Weg der Hände im Verhältnis zu dem der Schultern',
    hipsToShoulders: 'Weg der Hüften im Verhältnis zu dem der Schultern',
    feetToShoulders: 'Weg der Füße im Verhältnis zu dem der Schultern',
    kneeToHip: 'Beugung der Knie im Verhältnis zu der der Hüften',
    hipToKnee: 'Beugung der Hüften im Verhältnis zu der der Knie',
    leanToHip: 'Neigung des Rumpfs im Verhältnis zur Beugung der Hüften',
    elbowWithHand: 'Ellbogen beugen sich, wenn die Hände steigen: 1 ganz, -1 umgekehrt',
    repetitionMs: 'Wie lange eine Wiederholung dauert',
  },
};

import type { measurements as english } from '../en/measurements.ts';

export const measurements: typeof english = {
  units: {
    trunk: 'longitudes de tronco',
    share: 'proporción',
    shareOfWay: 'parte del recorrido',
    percentOfWay: '% del recorrido',
    seconds: 'segundos',
    milliseconds: 'milisegundos',
  },
  valueWithUnit: '%{value} %{unit}',
  signals: {
    knee_flexion: {
      name: 'Flexión de la rodilla',
      meaning: '0° es la pierna estirada, 90° un ángulo recto entre muslo y pierna.',
    },
    elbow_flexion: {
      name: 'Flexión del codo',
      meaning: '0° es el brazo estirado, unos 140° la mano junto al hombro.',
    },
    hip_flexion: {
      name: 'Flexión de la cadera',
      meaning: '0° es estar de pie erguido, 90° el muslo perpendicular al tronco.',
    },
    shoulder_elevation: {
      name: 'Elevación del brazo',
      meaning:
        '0° cuelga junto al tronco, 90° está horizontal, 180° por encima de la cabeza; hacia delante o de lado.',
    },
    body_line_bend: {
      name: 'Quiebre de la línea del cuerpo',
      meaning: '0° es una línea del hombro por la cadera al tobillo, como en una buena plancha.',
    },
    trunk_lean: {
      name: 'Inclinación del tronco',
      meaning: '0° es erguido, 90° horizontal, hacia donde sea que se incline.',
    },
    shin_lean: {
      name: 'Inclinación de la pierna',
      meaning: '0° es vertical; crece cuando la rodilla avanza sobre el pie.',
    },
    thigh_lean: {
      name: 'Inclinación del muslo',
      meaning: '0° es de pie, 90° el muslo horizontal.',
    },
    shoulder_tilt: {
      name: 'Desnivel de los hombros',
      meaning: '0° es horizontal; crece cuando un hombro está más alto que el otro.',
    },
    upper_arm_lean: {
      name: 'Balanceo del brazo',
      meaning: '0° cuelga recto, 90° está horizontal; respecto a la vertical, no al tronco.',
    },
    hip_height: {
      name: 'Cadera por encima del tobillo',
      meaning: 'En longitudes de tronco: unas 1,6 de pie, 0,8 con los muslos horizontales, 0 tumbado.',
    },
    hip_over_knee: {
      name: 'Cadera por encima de la rodilla',
      meaning: 'En longitudes de tronco: unas 0,8 de pie, 0 con los muslos horizontales.',
    },
    knee_over_ankle: {
      name: 'Rodilla por encima del tobillo',
      meaning: 'En longitudes de tronco: unas 0,8 de pie, 0 de rodillas.',
    },
    shoulder_height: {
      name: 'Hombro por encima del tobillo',
      meaning: 'En longitudes de tronco: unas 2,6 de pie, 0,7 en plancha, 0 tumbado.',
    },
    shoulder_over_hip: {
      name: 'Hombro por encima de la cadera',
      meaning: 'En longitudes de tronco: 1 erguido, 0 tumbado.',
    },
    shoulder_over_wrist: {
      name: 'Hombro por encima de la muñeca',
      meaning: 'En longitudes de tronco; por debajo de 0 mientras la mano está por encima de la cabeza.',
    },
    wrist_over_shoulder: {
      name: 'Muñeca por encima del hombro',
      meaning: 'En longitudes de tronco; por debajo de 0 mientras la mano cuelga.',
    },
    elbow_over_shoulder: {
      name: 'Codo por encima del hombro',
      meaning: 'En longitudes de tronco: unas -0,6 colgando, 0 a la altura del hombro.',
    },
    wrist_over_elbow: {
      name: 'Muñeca por encima del codo',
      meaning: 'En longitudes de tronco: por debajo de 0 mientras el antebrazo cuelga.',
    },
    wrist_over_hip: {
      name: 'Muñeca por encima de la cadera',
      meaning: 'En longitudes de tronco: unas 0 colgando, 1 a la altura de los hombros.',
    },
    wrist_height: {
      name: 'Muñeca por encima del tobillo',
      meaning: 'En longitudes de tronco: unas 1,5 de pie, 0 con la mano en el suelo.',
    },
    nose_over_wrist: {
      name: 'Nariz por encima de la muñeca',
      meaning:
        'En longitudes de tronco: unas -0,9 colgado de una barra, 0 con la cara a la altura de la barra.',
    },
    heel_over_toe: {
      name: 'Talón por encima de la punta del pie',
      meaning: 'En longitudes de tronco: crece unas 0,2 de puntillas.',
    },
    shoulder_in_picture: {
      name: 'Altura del hombro en la imagen',
      meaning:
        'En longitudes de tronco por encima del centro de la imagen; la cámara tiene que estar quieta.',
    },
    hip_in_picture: {
      name: 'Altura de la cadera en la imagen',
      meaning:
        'En longitudes de tronco por encima del centro de la imagen; la cámara tiene que estar quieta.',
    },
    wrist_in_picture: {
      name: 'Altura de la muñeca en la imagen',
      meaning:
        'En longitudes de tronco por encima del centro de la imagen; la cámara tiene que estar quieta.',
    },
    face_up: {
      name: 'Cara hacia arriba o hacia abajo',
      meaning: 'Por encima de 0 boca arriba, por debajo de 0 boca abajo.',
    },
    wrist_outward: {
      name: 'Mano hacia el lado',
      meaning: 'En longitudes de tronco hacia fuera del hombro: 1 más o menos con los brazos abiertos.',
    },
    hands_aside: {
      name: 'Manos a un lado',
      meaning:
        'En longitudes de tronco del centro de la cadera al centro de las dos manos, gire como gire el torso.',
    },
    ankle_outward: {
      name: 'Pie hacia el lado',
      meaning:
        'En longitudes de tronco hacia fuera de la cadera: unas 0,1 de pie, 0,6 con los pies separados.',
    },
    ankle_spread: {
      name: 'Distancia entre los pies',
      meaning: 'En longitudes de tronco: unas 0,4 de pie, 1,4 en un salto de tijera.',
    },
    trunk_sway: {
      name: 'Vaivén del tronco',
      meaning: 'Grados a un lado y al otro de la vertical: cuánto oscila se ve como un cambio.',
    },
    hip_sag: {
      name: 'Caída de la cadera',
      meaning:
        '0° es una línea del hombro por la cadera a la rodilla; por encima de 0 cae, por debajo de 0 sobresale.',
    },
    knee_inward: {
      name: 'Rodilla que cae hacia dentro',
      meaning: 'En longitudes de tronco hacia dentro de la línea de la cadera al tobillo; vista de frente.',
    },
    knee_past_toe: {
      name: 'Rodilla por delante de la punta del pie',
      meaning: 'En longitudes de tronco por delante de la punta del pie; vista de lado.',
    },
    hips_aside: {
      name: 'Cadera hacia un lado',
      meaning: 'En longitudes de tronco fuera del centro entre los pies; vista de frente.',
    },
    hips_across: {
      name: 'Distancia visible entre las caderas',
      meaning:
        'En longitudes de tronco a lo ancho de la imagen: 0,5 de frente, 0 de lado; cambia cuando alguien se gira.',
    },
    knees_over_ankles: {
      name: 'Distancia entre las rodillas frente a la de los pies',
      meaning:
        'Una proporción: 1 con las rodillas sobre los pies, menos cuando caen hacia dentro; vista de frente.',
    },
    trunk_length: {
      name: 'Longitud visible del tronco',
      meaning:
        'De la cadera al hombro, frente a la longitud de muslo y pierna: con la espalda redondeada es más corta.',
    },
  },
  features: {
    kneeLow: 'Flexión de las rodillas, el valor más pequeño',
    kneeHigh: 'Flexión de las rodillas, el valor más grande',
    kneeRange: 'Flexión de las rodillas, cuánto cambia',
    hipLow: 'Flexión de las caderas, el valor más pequeño',
    hipHigh: 'Flexión de las caderas, el valor más grande',
    hipRange: 'Flexión de las caderas, cuánto cambia',
    elbowLow: 'Flexión de los codos, el valor más pequeño',
    elbowHigh: 'Flexión de los codos, el valor más grande',
    elbowRange: 'Flexión de los codos, cuánto cambia',
    armLiftLow: 'Elevación de los brazos, el valor más pequeño',
    armLiftHigh: 'Elevación de los brazos, el valor más grande',
    armLiftRange: 'Elevación de los brazos, cuánto cambia',
    leanLow: 'Inclinación del tronco, el valor más pequeño',
    leanHigh: 'Inclinación del tronco, el valor más grande',
    leanRange: 'Inclinación del tronco, cuánto cambia',
    handHeightLow: 'Manos por encima de los hombros, el valor más pequeño',
    handHeightHigh: 'Manos por encima de los hombros, el valor más grande',
    handHeightRange: 'Manos por encima de los hombros, cuánto cambia',
    footDropLow: 'Pies por debajo de los hombros, el valor más pequeño',
    footDropHigh: 'Pies por debajo de los hombros, el valor más grande',
    footDropRange: 'Pies por debajo de los hombros, cuánto cambia',
    stanceLow: 'Distancia entre los pies, el valor más pequeño',
    stanceHigh: 'Distancia entre los pies, el valor más grande',
    stanceRange: 'Distancia entre los pies, cuánto cambia',
    handsApartLow: 'Distancia entre las manos, el valor más pequeño',
    handsApartHigh: 'Distancia entre las manos, el valor más grande',
    handsApartRange: 'Distancia entre las manos, cuánto cambia',
    shouldersTravel: 'Recorrido de los hombros',
    shouldersRise: 'Recorrido de los hombros arriba y abajo',
    shouldersAcross: 'Recorrido de los hombros a lo ancho de la imagen',
    handsTravel: 'Recorrido de las manos',
    handsRise: 'Recorrido de las manos arriba y abajo',
    handsAcross: 'Recorrido de las manos a lo ancho de la imagen',
    hipsTravel: 'Recorrido de las caderas',
    hipsRise: 'Recorrido de las caderas arriba y abajo',
    hipsAcross: 'Recorrido de las caderas a lo ancho de la imagen',
    feetTravel: 'Recorrido de los pies',
    feetRise: 'Recorrido de los pies arriba y abajo',
    feetAcross: 'Recorrido de los pies a lo ancho de la imagen',
    kneeDifferenceHigh: 'Cuánto más se flexiona una rodilla',
    hipDifferenceHigh: 'Cuánto más se flexiona una cadera',
    bentElbowRange: 'Flexión del codo más flexionado, cuánto cambia',
    upperHandHigh: 'Cuánto sube la mano más alta por encima de los hombros',
    stepHigh: 'Cuánto más alto está un pie',
    kneeStepHigh: 'Cuánto más alta está una rodilla',
    handReachHigh: 'Manos hasta los pies: 0 es a la altura de los pies, por debajo de 0 por encima de ellos',
    shouldersRiseShare: 'Del recorrido de los hombros, la parte arriba y abajo',
    handsRiseToShoulders: 'Recorrido de las manos arriba y abajo, frente al de los hombros',
    handsToShoulders: 'Recorrido de las manos frente al de los hombros',
    hipsToShoulders: 'Recorrido de las caderas frente al de los hombros',
    feetToShoulders: 'Recorrido de los pies frente al de los hombros',
    kneeToHip: 'Flexión de las rodillas frente a la de las caderas',
    hipToKnee: 'Flexión de las caderas frente a la de las rodillas',
    leanToHip: 'Inclinación del tronco frente a la flexión de las caderas',
    elbowWithHand: 'Codos que se flexionan al subir las manos: 1 del todo, -1 al revés',
    repetitionMs: 'Cuánto dura una repetición',
  },
};

import type { Exercise } from '../exercise.ts';

export const clamshell: Exercise = {
  slug: 'clamshell',
  name: { en: 'Clamshell', de: 'Muschel', es: 'Almeja', ar: 'الصدفة' },
  instructions: {
    en: [
      'Lie on one side with your hips and knees bent, your feet stacked and your head resting on the lower arm.',
      'Put the upper hand on your hip bone to check that the pelvis does not move.',
      'Keep your heels touching and breathe out as you turn the top knee up towards the ceiling.',
      'Stop as soon as your hip wants to follow, hold for a breath, and feel the side of the buttock working.',
      'Inhale while you close the knees again slowly, then repeat and change sides.',
      'Rolling the whole body backwards looks like a bigger movement but spares exactly the muscle you came for.',
    ],
    de: [
      'Leg dich auf eine Seite, Hüften und Knie gebeugt, die Füße aufeinander und den Kopf auf dem unteren Arm.',
      'Leg die obere Hand auf den Hüftknochen und prüf so, dass sich das Becken nicht bewegt.',
      'Lass die Fersen zusammen und dreh beim Ausatmen das obere Knie zur Decke.',
      'Halt an, sobald die Hüfte mitgehen will, bleib einen Atemzug und spür die Seite des Gesäßes arbeiten.',
      'Atme ein, schließ die Knie langsam wieder, wiederhole das und wechsle dann die Seite.',
      'Rollt der ganze Körper nach hinten, sieht die Bewegung größer aus, spart aber genau den Muskel, um den es geht.',
    ],
    es: [
      'Túmbate de lado con caderas y rodillas flexionadas, los pies uno sobre otro y la cabeza en el brazo de abajo.',
      'Pon la mano de arriba en el hueso de la cadera para comprobar que la pelvis no se mueve.',
      'Mantén los talones juntos y suelta el aire mientras giras la rodilla de arriba hacia el techo.',
      'Para en cuanto la cadera quiera seguirla, aguanta una respiración y nota trabajar el lado del glúteo.',
      'Toma aire mientras cierras las rodillas despacio, repite y después cambia de lado.',
      'Rodar con todo el cuerpo hacia atrás parece un movimiento mayor, pero libra justo al músculo que buscas.',
    ],
    ar: [
      'استلقِ على جنبك ووركاك وركبتاك مثنية، وقدماك إحداهما فوق الأخرى ورأسك على الذراع السفلى.',
      'ضع يدك العليا على عظمة الورك لتتأكد أن الحوض لا يتحرك.',
      'أبقِ كعبيك متلامسين، ومع الزفير أدر الركبة العليا نحو السقف.',
      'توقف حين يهمّ وركك بأن يتبعها، واثبت لنفَس واحد واشعر بعمل جانب الأرداف.',
      'خذ شهيقًا وأنت تغلق ركبتيك ببطء، وكرّر ثم بدّل الجهة.',
      'دحرجة الجسم كله إلى الخلف تُظهر الحركة أكبر، لكنها تريح العضلة التي تقصدها بالذات.',
    ],
  },
  muscles: ['gluteus medius', 'gluteus minimus', 'piriformis', 'gluteus maximus'],
  aliases: ['clam', 'side-lying clam'],
};

import type { Exercise } from '../exercise.ts';

export const hipCircles: Exercise = {
  slug: 'hip_circles',
  name: { en: 'Hip circles', de: 'Hüftkreisen', es: 'Círculos de cadera', ar: 'دوائر الورك' },
  instructions: {
    en: [
      'Stand with your feet a little wider than your hips and your hands on your waist.',
      'Push your hips forwards, then to one side, back, and to the other side in one smooth ring.',
      'Breathe freely, about one breath to each circle.',
      'Do five to ten rounds, then change direction.',
      'Let the circle grow as you warm up while your head stays roughly over your feet.',
      'Swinging the shoulders around instead of the pelvis is easily done: imagine stirring a pot with your belt buckle.',
    ],
    de: [
      'Steh mit den Füßen etwas breiter als die Hüften und den Händen an der Taille.',
      'Schieb die Hüfte nach vorn, dann zu einer Seite, nach hinten und zur anderen Seite in einem fließenden Kreis.',
      'Atme frei, etwa einen Atemzug pro Kreis.',
      'Mach fünf bis zehn Runden und wechsle dann die Richtung.',
      'Lass den Kreis größer werden, während du warm wirst und der Kopf ungefähr über den Füßen bleibt.',
      'Leicht schwingen die Schultern statt des Beckens: Stell dir vor, du rührst mit der Gürtelschnalle in einem Topf.',
    ],
    es: [
      'Ponte con los pies algo más abiertos que las caderas y las manos en la cintura.',
      'Lleva la cadera adelante, a un lado, atrás y al otro lado en un círculo fluido.',
      'Respira con libertad, más o menos una respiración por círculo.',
      'Haz de cinco a diez vueltas y después cambia de sentido.',
      'Deja que el círculo crezca al entrar en calor mientras la cabeza se queda más o menos sobre los pies.',
      'Es fácil mover los hombros en vez de la pelvis: imagina que remueves una olla con la hebilla del cinturón.',
    ],
    ar: [
      'قف وقدماك أوسع قليلًا من وركيك ويداك على خصرك.',
      'ادفع وركيك إلى الأمام ثم إلى جانب ثم إلى الخلف ثم إلى الجانب الآخر في دائرة سلسة.',
      'تنفّس بحرية، نفَسًا واحدًا تقريبًا لكل دائرة.',
      'أدّ من خمس إلى عشر دورات ثم غيّر الاتجاه.',
      'دع الدائرة تكبر كلما سخن جسمك ورأسك يبقى فوق قدميك تقريبًا.',
      'من السهل أن يدور الكتفان بدل الحوض، فتخيل أنك تحرّك قدرًا بإبزيم حزامك.',
    ],
  },
  muscles: ['gluteus medius', 'iliopsoas', 'obliques', 'adductors', 'quadratus lumborum'],
  aliases: ['standing hip circle'],
  countable: false,
};

import type { Exercise } from '../exercise.ts';

export const standingTorsoTwist: Exercise = {
  slug: 'standing_torso_twist',
  name: {
    en: 'Standing torso twist',
    de: 'Rumpfdrehen im Stehen',
    es: 'Giro de tronco de pie',
    ar: 'لفّ الجذع وقوفًا',
  },
  instructions: {
    en: [
      'Stand with soft knees, feet under your shoulders and your forearms lifted in front of your chest.',
      'Keep your hips facing forwards and your neck relaxed.',
      'Turn your ribs and shoulders to one side as you breathe out.',
      'Return through the centre on an in-breath and rotate to the other side.',
      'Go smoothly from side to side, gaining a little range every few turns.',
      'Flinging the arms with straight, locked legs sends the twist into the knees and lower back, so stay slow and springy.',
    ],
    de: [
      'Steh mit weichen Knien, die Füße unter den Schultern und die Unterarme vor der Brust gehoben.',
      'Lass die Hüfte nach vorn zeigen und den Nacken entspannt.',
      'Dreh beim Ausatmen Rippen und Schultern zu einer Seite.',
      'Kehr beim Einatmen durch die Mitte zurück und dreh dich zur anderen Seite.',
      'Beweg dich fließend von Seite zu Seite und gewinn alle paar Drehungen etwas Weite.',
      'Mit durchgedrückten Beinen geschleuderte Arme schicken die Drehung in Knie und unteren Rücken: Bleib langsam und federnd.',
    ],
    es: [
      'Ponte con las rodillas sueltas, los pies bajo los hombros y los antebrazos levantados delante del pecho.',
      'Mantén la cadera al frente y el cuello relajado.',
      'Gira las costillas y los hombros hacia un lado mientras sueltas el aire.',
      'Toma aire al volver por el centro y rota después hacia el otro lado.',
      'Ve con fluidez de un lado a otro y gana un poco de recorrido cada varias vueltas.',
      'Lanzar los brazos con las piernas rectas y bloqueadas lleva el giro a las rodillas y la zona lumbar, así que ve despacio y con elasticidad.',
    ],
    ar: [
      'قف وركبتاك مرنتان وقدماك تحت كتفيك وساعداك مرفوعان أمام صدرك.',
      'أبقِ وركيك إلى الأمام ورقبتك مرتخية.',
      'أدر أضلاعك وكتفيك إلى جهة مع الزفير.',
      'خذ شهيقًا وأنت تعود عبر الوسط، ثم استدر إلى الجهة الأخرى.',
      'تحرّك بسلاسة من جهة إلى أخرى واكسب مدى أكبر كل بضع لفّات.',
      'قذف الذراعين بساقين مقفلتين ينقل الدوران إلى الركبتين وأسفل الظهر، فابقَ بطيئًا مرنًا.',
    ],
  },
  muscles: ['obliques', 'multifidus', 'erector spinae', 'transversus abdominis'],
  aliases: ['torso twist', 'standing twist', 'trunk rotation', 'torso rotation'],
  countable: false,
};

import { dip } from '../chest/dip.ts';
import { variantOf } from '../coached.ts';

export const benchDip = variantOf(dip, {
  slug: 'bench_dip',
  name: { en: 'Bench dip', de: 'Dip an der Bank', es: 'Fondo en banco', ar: 'الغطس على المقعد' },
  instructions: {
    en: [
      'Sit on the edge of a bench, grip it beside your hips, and slide your seat just off the front.',
      'Place your heels on the floor ahead of you, with bent legs for an easier version and straight legs for a harder one.',
      'Inhale and bend your elbows straight back, letting your hips travel down close to the bench.',
      'Stop at a right angle in the elbows.',
      'Press through your palms and exhale until the arms are straight.',
      'Drifting away from the bench or sinking deeper forces the shoulders forwards, which is where this exercise goes wrong.',
    ],
    de: [
      'Setz dich auf die Kante einer Bank, fass sie neben den Hüften und rutsch mit dem Gesäß knapp davor.',
      'Stell die Fersen vor dir auf den Boden, mit gebeugten Beinen leichter, mit gestreckten schwerer.',
      'Atme ein, beug die Ellbogen gerade nach hinten und lass die Hüfte dicht an der Bank nach unten gehen.',
      'Halt an, wenn die Ellbogen im rechten Winkel sind.',
      'Drück durch die Handflächen und atme aus, bis die Arme gerade sind.',
      'Wer von der Bank wegwandert oder tiefer sinkt, drückt die Schultern nach vorn, und genau da geht diese Übung schief.',
    ],
    es: [
      'Siéntate en el borde de un banco, agárralo junto a las caderas y saca el trasero justo por delante.',
      'Apoya los talones en el suelo, con las piernas dobladas si lo quieres más fácil y estiradas si más difícil.',
      'Toma aire y dobla los codos rectos hacia atrás, dejando que la cadera baje pegada al banco.',
      'Para cuando los codos formen un ángulo recto.',
      'Empuja con las palmas y suelta el aire hasta estirar los brazos.',
      'Alejarte del banco o hundirte más fuerza los hombros hacia delante, y ahí es donde este ejercicio va mal.',
    ],
    ar: [
      'اجلس على حافة مقعد وأمسكها بجانب وركيك، ثم أخرج مقعدتك أمامها بقليل.',
      'ضع كعبيك على الأرض أمامك، بساقين مثنيتين للأسهل ومستقيمتين للأصعب.',
      'خذ شهيقًا واثنِ مرفقيك إلى الخلف مباشرة، ودع وركيك يهبطان قريبًا من المقعد.',
      'توقف عند زاوية قائمة في المرفقين.',
      'ادفع بكفّيك وازفر حتى تستقيم ذراعاك.',
      'الابتعاد عن المقعد أو الهبوط أكثر يدفع الكتفين إلى الأمام، وهنا يفسد هذا التمرين.',
    ],
  },
  muscles: ['triceps brachii', 'anterior deltoid', 'pectoralis major'],
  aliases: ['triceps dip', 'tricep dip', 'chair dip'],
  hiddenAliases: ['tricep dips on chair'],
});

import type { Language } from '../specification/languages.ts';

/** What people say, in each language, of what is done running, stepping, treading or hopping; keys of exercises are English. */
const said: Readonly<Record<Language, RegExp>> = {
  en: /\b(jump|hop|skip|rope|run|jog|sprint|march|step|walk|kick|danc|skate|bound|shuffle|gallop|double under|high knee|fast feet|cycl|bicycl|bike|biking|pedal|tap)/,
  de: /sprung|spring|h[üu]pf|seil|lauf|läuf|jogg|renn|sprint|marsch|schritt|gehen|anfers|tanz|skat|radfahr|fahrrad|ergomet|tipp/,
  es: /\b(salt|comba|cuerda|corr|carrera|trot|esprint|march|paso|camin|talones|bail|patin|bici|pedal)/,
  ar: /قفز|وثب|نط|حبل|جري|جرِ|ركض|هرول|عدو|مشي|خطو|رقص|ركل|دراج|بدال/,
};

/** Whether the name or the key of an exercise that nobody has described says that one runs, steps or hops in it. */
export function isNamedOnTheMove(key: string, name: string): boolean {
  const words = `${key.replaceAll('_', ' ')} ${name}`.toLowerCase();
  return Object.values(said).some((word) => word.test(words));
}

import type { Catalogue } from '../catalogue.ts';
import { forms } from '../forms.ts';

export const afterSet: Catalogue['afterSet'] = {
  figures: {
    label: 'Tu serie en cifras',
    score: 'Puntuación',
    counted: 'Repeticiones',
    good: forms({ one: 'una de ellas buena', other: '%{count} de ellas buenas' }),
    partial: forms({
      one: 'una demasiado corta para contar',
      other: '%{count} demasiado cortas para contar',
    }),
    held: 'En posición',
    longest: 'Máximo: %{time}',
    tempo: 'Ritmo',
    tempoHelp: 'Segundos de ida, al final y de vuelta',
    range: 'Recorrido',
    symmetry: 'Simetría',
    consistency: 'Regularidad',
    speedLoss: 'Más lento al final en',
  },
  mend: 'Lo que debes corregir ahora',
  nothing: 'Nada que corregir. Sigue así.',
  trace: 'Cada repetición hasta donde llegó, en su tiempo: %{repetitions}',
  quality: { good: 'buena', mend: 'algo que corregir', danger: 'peligrosa' },
  repetitions: {
    title: 'Repeticiones',
    number: 'N.º',
    quality: 'Calidad',
    tempo: 'Ritmo',
    range: 'Recorrido',
    symmetry: 'Simetría',
    score: 'Puntuación',
    faults: 'Qué corregir',
    none: '–',
  },
  holds: 'Posiciones',
  replay: {
    title: 'La mejor y la peor',
    best: 'La mejor: repetición %{number}, puntuación %{score}',
    worst: 'La peor: repetición %{number}, puntuación %{score}',
    play: 'Reproducir las dos',
    stop: 'Parar',
  },
  next: {
    title: 'La próxima vez',
    sets: forms({ one: 'una serie', other: '%{count} series' }),
    repetitions: '%{sets} × %{amount}',
    seconds: '%{sets} × %{time}',
    weighted: '%{plan} con %{weight}',
    because: {
      twice_good: '%{plan}, porque hiciste %{before} dos veces con una puntuación de %{score} o más.',
      good_once: '%{plan} una vez más: con dos veces a %{score} o más, subirá.',
      form: '%{plan} otra vez: la puntuación fue menor de %{score}, y la técnica va antes que la cantidad.',
      hard: '%{plan} otra vez, porque te costó casi todo lo que tenías.',
      done: '%{plan} otra vez.',
      twice_poor:
        '%{plan}: con %{before} la puntuación quedó dos veces por debajo de %{score}, así que ahora es un poco menos.',
      break:
        '%{plan}: tus últimas %{before} fueron hace más de cuatro semanas, así que empieza con un poco menos.',
    },
  },
};

import type { overview as english } from '../en/overview.ts';

export const overview: typeof english = {
  title: 'Resumen',
  loading: 'Cargando el resumen',
  daysIn: 'Días en %{zone}',
  howFarBack: 'Cuánto tiempo atrás',
  days: '1 día |||| %{count} días',
  charts: {
    active_people: 'Personas activas por día',
    sessions: 'Sesiones por día',
    repetitions: 'Repeticiones por día',
    new_people: 'Personas nuevas por día',
  },
  none: '%{title}: nada en estos %{days} días.',
  summary: '%{title}: %{sum} en %{days} días, el máximo el %{day}: %{most}.',
  ofDay: '%{day}: %{value}',
  numbers: {
    live: 'sesiones en directo',
    waiting: 'esperan una cámara',
    active7: 'activas en 7 días',
    active30: 'activas en 30 días',
    people: 'personas en total',
  },
  exercises: {
    title: 'Ejercicios más entrenados',
    none: 'No se entrenó nada en estos días.',
    inSets: '%{trained} en 1 serie |||| %{trained} en %{count} series',
  },
  requests: {
    title: 'Peticiones en la última hora',
    counts: '%{answered} respondidas, %{refused} rechazadas, %{failed} fallidas.',
    byMinute: 'Peticiones por minuto, como mucho %{top} en uno',
  },
  poses: {
    title: 'Detección de posturas en imágenes',
    none: 'Este servidor no mira imágenes (%{setting} es 0): las aplicaciones envían las posturas.',
    load: 'Carga',
    behind: '%{busy} de %{workers} ocupados, hay imágenes en espera',
    keepsUp: '%{busy} de %{workers} ocupados, al día',
    ready: 'Listos',
    readyOf: '%{ready} de %{workers}',
    waiting: 'Imágenes en espera',
    found: 'Vistas',
    refused: 'Rechazadas',
    failed: 'Fallidas',
    replaced: 'Procesos sustituidos',
  },
};

import type { Catalogue } from '../catalogue.ts';
import { forms } from '../forms.ts';

export const demo: Catalogue['demo'] = {
  title: 'Una serie grabada, con entrenador en directo',
  lead: 'Son las articulaciones grabadas de alguien que hace sentadillas. El mismo motor que en tu entrenamiento las cuenta y las juzga en esta página. No hacen falta cámara ni cuenta.',
  figure: 'Alguien hace sentadillas, visto de lado y dibujado como esqueleto',
  count: 'Repeticiones',
  phase: { rest: 'De pie', out: 'Bajando', peak: 'Abajo', back: 'Subiendo', none: 'Todavía no' },
  quiet: 'Lo que hay que mejorar se dice aquí, y en voz alta si quieres.',
  play: 'Reproducir',
  pause: 'Pausa',
  goOn: 'Seguir',
  voice: 'Decirlo en voz alta',
  noVoice: 'Este navegador no tiene voz.',
  loading: 'Cargando la grabación …',
  failed: 'No se pudo cargar la grabación. ¿Se puede llegar al servidor?',
  done: forms({
    one: 'Una repetición contada. Ahora te toca a ti.',
    other: '%{count} repeticiones contadas. Ahora te toca a ti.',
  }),
  yours: 'Entrena tú',
  repetition: {
    good: 'Repetición %{number}: buena',
    mend: 'Repetición %{number}: algo que mejorar',
    danger: 'Repetición %{number}: peligrosa',
  },
  list: 'Repeticiones hasta ahora',
};

import type { Catalogue } from '../catalogue.ts';

export const front: Catalogue['front'] = {
  title: 'Entrena delante de tu cámara',
  lead: 'Spotter sigue tus articulaciones, cuenta cada repetición en cuanto termina y dice una sola cosa a la vez: cómo hacer mejor la siguiente.',
  try: 'Probar sin cuenta',
  show: 'Cómo funciona',
  watch: 'Una serie con entrenador',
  points: {
    device: {
      title: 'Las imágenes se quedan contigo',
      text: 'Tu postura se reconoce en este dispositivo. No se envía ninguna imagen si tú no lo pides.',
    },
    install: {
      title: 'Nada que instalar',
      text: 'Basta un teléfono o un portátil con cámara y esta página.',
    },
    honest: {
      title: 'Dice lo que no puede ver',
      text: 'Desde algunos lados un fallo no se puede juzgar. Entonces te dice dónde ponerte.',
    },
  },
  new: '¿Nuevo aquí? Puedes %{register} o %{login}.',
  register: 'crear una cuenta',
  login: 'entrar',
};

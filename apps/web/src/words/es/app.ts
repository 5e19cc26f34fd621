import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  skip: 'Saltar al contenido',
  navigation: 'Principal',
  startTraining: 'Empezar a entrenar',
  nav: {
    exercises: 'Ejercicios',
    demo: 'Probar',
    history: 'Historial',
    account: 'Cuenta',
    login: 'Entrar',
    register: 'Registrarse',
  },
  footer: {
    label: 'Más',
    privacy: 'Privacidad',
    interface: 'Interfaz',
    firstClient: 'Un primer cliente',
    machines: 'Para máquinas:',
    dashboard: 'Panel',
    language: 'Idioma',
    colours: 'Colores',
  },
  colours: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
  loading: 'Cargando …',
  notFound: {
    title: 'Aquí no hay nada',
    text: 'Esta dirección no lleva a ninguna parte. Quizá el enlace es antiguo o tiene una errata.',
    home: 'A la página de inicio',
  },
  failed: {
    title: 'Esta página se ha roto',
    text: 'El fallo es de la página, no tuyo. Cargarla de nuevo suele ayudar.',
    again: 'Cargar de nuevo',
  },
};

export const front: Catalogue['front'] = {
  title: 'Entrena delante de tu cámara',
  lead: 'Spotter sigue tus articulaciones, cuenta cada repetición en cuanto termina y dice una sola cosa a la vez: cómo hacer mejor la siguiente.',
  try: 'Probar sin cuenta',
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

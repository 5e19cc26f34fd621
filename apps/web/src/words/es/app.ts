import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  skip: 'Saltar al contenido',
  navigation: 'Principal',
  startTraining: 'Empezar a entrenar',
  startRoutine: 'Empezar esta rutina',
  today: 'Hoy:',
  nav: {
    exercises: 'Ejercicios',
    routines: 'Rutinas',
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
  typed: { show: 'Mostrar lo escrito', hide: 'Ocultar lo escrito' },
  loading: 'Cargando …',
  late: 'Tu conexión es lenta o no hay. Si no llega nada, vuelve a cargar la página.',
  notFound: {
    title: 'Aquí no hay nada',
    text: 'Esta dirección no lleva a ninguna parte. Quizá el enlace es antiguo o tiene una errata.',
    home: 'A la página de inicio',
  },
  failed: {
    title: 'Esta página se ha roto',
    text: 'El fallo es de la página, no tuyo. Cargarla de nuevo suele ayudar.',
    gone: 'No se pudo cargar una parte. Puede que haya una versión más nueva: vuelve a cargarla.',
    again: 'Cargar de nuevo',
  },
  connection: {
    away: 'Sin conexión con el servidor: ves lo que este dispositivo ha guardado.',
    needed: 'Para esto hace falta conexión con el servidor.',
    unprepared: 'Para entrenarlo sin conexión hay que abrirlo antes con ella.',
  },
  release: {
    ready: 'Hay una versión nueva.',
    load: 'Cargarla',
    afterTraining: 'Se cargará en cuanto nadie entrene aquí.',
  },
};

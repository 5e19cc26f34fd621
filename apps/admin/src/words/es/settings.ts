import type { settings as english } from '../en/settings.ts';

export const settings: typeof english = {
  title: 'Ajustes',
  intro:
    'Estos valen desde que se guardan, sin reiniciar. Todo lo demás lo fija el entorno en el que se inicia el servidor.',
  loading: 'Cargando los ajustes',
  on: 'activado',
  off: 'desactivado',
  saved: 'Vale desde ahora.',
  setBy: 'Establecido aquí por %{name}, %{at}. El entorno dice %{value} (%{variable}).',
  somebodyGone: 'alguien que ya no está',
  fromEnvironment: 'Del entorno: %{variable}.',
  backToEnvironment: 'Volver al entorno',
  units: {
    days: 'días',
    sessions: 'sesiones',
  },
  wrong: {
    notWhole: 'Escriba un número entero.',
    tooSmall: 'Tiene que ser %{minimum} o más.',
    tooLarge: 'Tiene que ser %{maximum} o menos.',
  },
};

import type { parts as english } from '../en/parts.ts';

export const parts: typeof english = {
  working: 'En curso',
  nameOrEmail: 'Nombre o correo',
  copy: 'Copiar',
  copied: 'Copiado',
  link: {
    intro:
      'Dé este enlace a %{name} para que elija una contraseña. Funciona una vez, hasta el %{until}, y no se vuelve a mostrar.',
    label: 'Enlace',
  },
  days: { from: 'Desde (%{zone})', until: 'Hasta (incluido)' },
  export: {
    label: 'Exportar',
    busy: 'Exportando',
    formats: { csv: 'CSV, para hojas de cálculo', json: 'JSON, para programas' },
  },
  changes: {
    none: 'No hay diferencias.',
    before: 'Antes:',
    after: 'Después:',
    empty: 'vacío',
    emptyList: 'ninguno',
    yes: 'sí',
    no: 'no',
  },
  duration: {
    hours: '%{hours} h %{minutes} min',
    minutes: '%{minutes} min %{seconds} s',
    seconds: '%{seconds} s',
  },
  moment: { never: 'nunca', today: 'hoy', dayAndTime: '%{day}, %{time}' },
  select: { row: 'Seleccionar %{name}', page: 'Seleccionar todo en esta página' },
  trained: {
    repetitions: '1 repetición |||| %{count} repeticiones',
    held: '%{time} mantenido',
    both: '%{repetitions}, %{held}',
  },
  draft: {
    found: 'Aquí cambió algo (%{at}) y no lo guardó.',
    tooLarge: 'Es más de lo que el navegador puede conservar: se pierde al salir de la página.',
    take: 'Seguir con ello',
    forget: 'Descartarlo',
  },
};

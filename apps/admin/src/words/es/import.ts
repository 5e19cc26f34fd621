import type { importing as english } from '../en/import.ts';

export const importing: typeof english = {
  title: 'Importar ejercicios',
  steps: {
    choose: 'Elegir un archivo',
    preview: 'Vista previa',
    done: 'Listo',
  },
  kept: 'Aquí se eligió un archivo (%{at}) y no se importó.',
  reading: 'Leyendo el archivo',
  importing: 'Importando',
  intro:
    'Un archivo exportado aquí o guardado por una hoja de cálculo, o uno de free-exercise-db o wger. Los ejercicios cuyo nombre corto ya existe aquí se cambian, los demás se añaden. Primero verá una vista previa; no se guarda nada hasta que la confirme.',
  tooLarge: 'El archivo ocupa más de 8 MB. Divídalo e importe las partes una tras otra.',
  choose: 'Elegir un archivo CSV o JSON',
  orDrop: 'o suéltelo aquí',
  format: 'Formato',
  recognise: 'Reconocerlo automáticamente',
  formats: {
    'spotter-csv': 'Spotter, CSV',
    'spotter-json': 'Spotter, JSON',
    'free-exercise-db': 'free-exercise-db, JSON',
    wger: 'wger, JSON',
  },
  letters: {
    title: 'Cómo se guardó el archivo',
    ask: 'El archivo no dice cómo se guardaron sus letras. Elija la forma que se lea bien.',
    readAs: 'Leer como %{name}',
    names: {
      'windows-1252': 'Europa occidental (Windows)',
      'windows-1250': 'Europa central (Windows)',
      'windows-1251': 'Cirílico (Windows)',
      macintosh: 'Europa occidental (Mac antiguo)',
    },
  },
  preview: {
    readAs: 'Leído como %{format}: un ejercicio. |||| Leído como %{format}: %{count} ejercicios.',
    would: 'Añadiría %{added}, cambiaría %{changed} y dejaría %{left} como están.',
    newGroups: 'Grupos nuevos: %{groups}.',
    errors:
      'Una fila tiene un error. Corríjala en el archivo y elíjalo de nuevo, o déjela fuera. |||| %{count} filas tienen un error. Corríjalas en el archivo y elíjalo de nuevo, o déjelas fuera.',
    proposals:
      'Una fila cambiaría lo que ya está aquí. Se queda como está si no acepta su cambio abajo. |||| %{count} filas cambiarían lo que ya está aquí. Cada una se queda como está si no acepta su cambio abajo.',
    nothing: 'Todo lo del archivo ya está aquí, tal cual. No hay nada que importar.',
    onlyErrors: 'Solo filas con errores',
    leaveOut: 'Dejar fuera la fila con error |||| Dejar fuera las %{count} filas con errores',
    another: 'Elegir otro archivo',
    confirm: 'Importar un ejercicio |||| Importar %{count} ejercicios',
  },
  rows: {
    label: 'Filas del archivo',
    row: 'Fila',
    name: 'Nombre',
    what: 'Qué pasa',
    details: 'Detalles',
    acceptOf: 'Aceptar el cambio de %{name}',
    accept: 'Aceptar este cambio',
  },
  actions: {
    create: 'añadir',
    update: 'cambiar',
    propose: 'propuesto',
    unchanged: 'sin cambios',
    error: 'error',
  },
  done: {
    counts: '%{added} añadidos, %{changed} cambiados, %{left} sin cambios.',
    countsLeftOut: '%{added} añadidos, %{changed} cambiados, %{left} sin cambios, %{leftOut} dejados fuera.',
    see: 'Ver los ejercicios',
    again: 'Importar otro archivo',
  },
};

import type { app as english } from '../en/app.ts';

export const app: typeof english = {
  screens: 'Páginas',
  language: 'Idioma',
  menu: {
    overview: 'Resumen',
    live: 'En directo',
    users: 'Personas',
    logins: 'Accesos',
    exercises: 'Ejercicios',
    groups: 'Grupos',
    workouts: 'Entrenamientos',
    sessions: 'Sesiones',
    audit: 'Registro',
    settings: 'Ajustes',
  },
  yourAccount: 'Su cuenta',
  accountOf: '%{name}, su cuenta',
  mySignIn: 'Mi acceso',
  signOutEverywhere: 'Cerrar todas las sesiones',
  proof: {
    title: 'Su contraseña otra vez',
    why: 'Lo que va a hacer puede dar acceso a alguien o quitar algo para siempre. Dentro de diez minutos se le volverá a pedir.',
    usePassword: 'Usar la contraseña',
    useCode: 'Usar un código de un solo uso',
    goOn: 'Continuar',
  },
  signInAgain: {
    title: 'Su sesión ha terminado',
    why: 'Inicie sesión para seguir donde estaba. Lo que ha escrito se conserva.',
    notNow: 'Ahora no',
    ended: 'Su sesión ha terminado, por eso no se ha enviado nada. Inicie sesión para seguir.',
    otherTitle: 'Ahora ha iniciado sesión %{name}',
    other:
      'Otra persona empezó lo que hay en esta página y no se ha enviado nada. ¿Quiere que se haga en su nombre?',
    leave: 'No enviarlo',
    doAs: 'Enviarlo como %{name}',
    notDone: 'No se ha cambiado nada.',
  },
};

import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  title: 'Esto no se puede mostrar',
  unknown: 'No ha funcionado.',
  codes: {
    'client.unreachable': 'No se puede llegar al servidor. ¿Tienes conexión?',
    'client.timeout': 'El servidor no respondió a tiempo. Inténtalo otra vez.',
    'client.logged_out': 'Tu sesión ha terminado. Entra otra vez.',
    'request.invalid': 'Algo no está como debería.',
    'auth.login_failed': 'El nombre o la contraseña no es correcto.',
    'auth.password_wrong': 'La contraseña no es correcta.',
    'auth.token_invalid': 'Tu sesión ha terminado. Entra otra vez.',
    'accounts.username_taken': 'Este nombre ya está usado. Elige otro.',
    'accounts.email_taken': 'Este correo ya está usado. Usa otro.',
    'accounts.last_owner':
      'Entonces nadie activo sería dueño de la instalación. Haz dueña primero a otra cuenta.',
    'exercises.not_found': 'No existe este ejercicio.',
    'limits.too_many_requests': 'Demasiados intentos. Espera un momento.',
    'limits.busy': 'El servidor está ocupado. Inténtalo en unos segundos.',
    'routines.too_many': 'Ya tienes tantas rutinas como puede haber. Borra antes una.',
    'routines.not_found': 'Esta rutina no está. Quizá se borró.',
    'server.database_away': 'El servidor no llega a su base de datos. Inténtalo en un momento.',
    'server.disk_full': 'El servidor no tiene más espacio. Díselo a quien lo lleva.',
    'server.internal': 'Algo ha fallado en el servidor. Inténtalo otra vez.',
  },
  again: 'Otra vez',
};

import type { resources as english } from '../en/resources.ts';

export const resources: typeof english = {
  users: {
    name: 'Persona |||| Personas',
    fields: {
      username: 'Nombre',
      email: 'Correo',
      role: 'Rol',
      password: 'Contraseña',
      is_active: 'Estado',
      created_at: 'Desde',
      last_login_at: 'Último acceso',
    },
  },
  exercises: {
    name: 'Ejercicio |||| Ejercicios',
    fields: {
      name: 'Nombre',
      slug: 'Nombre corto',
      aliases: 'Otros nombres',
      instructions: 'Instrucciones',
      muscles: 'Músculos',
      source: 'Fuente',
      author: 'Autor',
      position: 'Posición',
      group_id: 'Grupo',
      group_name: 'Grupo',
      is_published: 'Estado',
      picture_count: 'Imágenes',
      updated_at: 'Cambiado',
      licence: 'Licencia',
    },
  },
  groups: { name: 'Grupo |||| Grupos', fields: { name: 'Nombre', exercises: 'Ejercicios' } },
  sessions: {
    name: 'Sesión |||| Sesiones',
    fields: {
      username: 'Quién',
      created_at: 'Comenzó',
      repetitions: 'Repeticiones',
      end_reason: 'Por qué terminó',
    },
  },
  workouts: {
    name: 'Entrenamiento |||| Entrenamientos',
    fields: { username: 'Quién', started_at: 'Comenzó', set_count: 'Series', repetitions: 'Repeticiones' },
  },
  logins: {
    name: 'Acceso |||| Accesos',
    fields: { username: 'Quién', created_at: 'Entró', client: 'Desde' },
  },
  audit: { name: 'Cambio |||| Registro', fields: { at: 'Cuándo', actor_name: 'Quién' } },
};

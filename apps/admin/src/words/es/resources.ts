import type { resources as english } from '../en/resources.ts';

export const resources: typeof english = {
  users: {
    name: 'Persona |||| Personas',
    notifications: {
      created: 'Se ha añadido la persona.',
      updated: 'Se ha cambiado la persona. |||| Se han cambiado %{smart_count} personas.',
      deleted: 'Se ha eliminado la persona. |||| Se han eliminado %{smart_count} personas.',
    },
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
    notifications: {
      created: 'Se ha añadido el ejercicio.',
      updated: 'Se ha cambiado el ejercicio. |||| Se han cambiado %{smart_count} ejercicios.',
      deleted: 'Se ha eliminado el ejercicio. |||| Se han eliminado %{smart_count} ejercicios.',
    },
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
  groups: {
    name: 'Grupo |||| Grupos',
    notifications: {
      created: 'Se ha añadido el grupo.',
      updated: 'Se ha cambiado el grupo. |||| Se han cambiado %{smart_count} grupos.',
      deleted: 'Se ha eliminado el grupo. |||| Se han eliminado %{smart_count} grupos.',
    },
    fields: { name: 'Nombre', exercises: 'Ejercicios' },
  },
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

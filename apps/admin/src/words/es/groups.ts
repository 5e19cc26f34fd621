import type { groups as english } from '../en/groups.ts';

export const groups: typeof english = {
  add: 'Añadir un grupo',
  delete: {
    title: '¿Eliminar este grupo?',
    text: 'Un grupo se puede eliminar cuando ya no tiene ejercicios.',
  },
  exercises: 'un ejercicio |||| %{count} ejercicios',
  moveUp: 'Subir %{name}',
  moveDown: 'Bajar %{name}',
  edit: 'Editar %{name}',
};

import type { groups as english } from '../en/groups.ts';

export const groups: typeof english = {
  add: 'Gruppe hinzufügen',
  delete: {
    title: 'Diese Gruppe löschen?',
    text: 'Eine Gruppe kann gelöscht werden, sobald keine Übung mehr darin ist.',
  },
  exercises: 'eine Übung |||| %{count} Übungen',
  moveUp: '%{name} nach oben',
  moveDown: '%{name} nach unten',
  edit: '%{name} bearbeiten',
};

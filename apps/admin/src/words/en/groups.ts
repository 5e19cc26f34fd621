export const groups = {
  add: 'Add a group',
  delete: {
    title: 'Delete this group?',
    text: 'A group can be deleted once no exercise is in it.',
  },
  exercises: 'one exercise |||| %{count} exercises',
  moveUp: 'Move %{name} up',
  moveDown: 'Move %{name} down',
  edit: 'Edit %{name}',
};

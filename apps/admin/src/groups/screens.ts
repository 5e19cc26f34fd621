// One chunk for the screens of groups.
export { GroupCreate } from './group-create.tsx';
export { GroupEdit } from './group-edit.tsx';
export { GroupList } from './group-list.tsx';

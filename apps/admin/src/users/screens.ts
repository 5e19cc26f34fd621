// One chunk for the screens of people.
export { UserCreate } from './user-create.tsx';
export { UserEdit } from './user-edit.tsx';
export { UserList } from './user-list.tsx';
export { UserShow } from './user-show.tsx';

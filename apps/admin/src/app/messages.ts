// The words of react-admin, where ours are other ones, and the names of resources and fields.
import englishMessages from 'ra-language-english';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'react-admin';

const names = {
  users: ['Person', 'People'],
  exercises: ['Exercise', 'Exercises'],
  groups: ['Group', 'Groups'],
  sessions: ['Session', 'Sessions'],
  workouts: ['Workout', 'Workouts'],
  logins: ['Login', 'Logins'],
  audit: ['Change', 'Audit log'],
} as const;

const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  users: {
    username: 'Name',
    role: 'Role',
    is_active: 'State',
    created_at: 'Since',
    last_login_at: 'Last login',
  },
  exercises: {
    group_id: 'Group',
    group_name: 'Group',
    is_published: 'State',
    picture_count: 'Pictures',
    updated_at: 'Changed',
    licence: 'Licence',
  },
  groups: { exercises: 'Exercises' },
  sessions: { username: 'Who', created_at: 'Started', end_reason: 'Why it ended' },
  workouts: { username: 'Who', started_at: 'Started', set_count: 'Sets' },
  logins: { username: 'Who', created_at: 'Logged in', client: 'From' },
  audit: { at: 'When', actor_name: 'Who' },
};

const messages: TranslationMessages = {
  ...englishMessages,
  ra: {
    ...englishMessages.ra,
    auth: {
      ...englishMessages.ra.auth,
      username: 'Name or email',
      user_menu: 'Your account',
      logout: 'Sign out',
    },
    message: {
      ...englishMessages.ra.message,
      unsaved_changes: 'What you changed here is not saved. Leave without saving it?',
      invalid_form: 'Something is not right yet. Look at the fields marked below.',
    },
    notification: {
      ...englishMessages.ra.notification,
      logged_out: 'Your sign-in has ended. Sign in to go on where you were.',
      not_authorized: 'Your role may not do that.',
    },
    page: {
      ...englishMessages.ra.page,
      show: '%{recordRepresentation}',
      edit: 'Edit %{recordRepresentation}',
      access_denied: 'Not for your role',
      not_found: 'Nothing here',
    },
  },
  resources: Object.fromEntries(
    Object.entries(names).map(([resource, [one, many]]) => [
      resource,
      { name: `${one} |||| ${many}`, fields: fields[resource] ?? {} },
    ]),
  ),
};

export const i18nProvider = polyglotI18nProvider(() => messages, 'en', [{ locale: 'en', name: 'English' }], {
  allowMissing: true,
});

// react-admin's own texts, where ours are other ones.
import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';

const { ra: theirs } = englishMessages;

export const reactAdmin: TranslationMessages['ra'] = {
  ...theirs,
  auth: {
    ...theirs.auth,
    username: 'Name or email',
    user_menu: 'Your account',
    logout: 'Sign out',
  },
  message: {
    ...theirs.message,
    unsaved_changes: 'What you changed here is not saved. Leave without saving it?',
    access_denied: 'Your role may not see this page.',
    // The page ends the sentence.
    not_found: 'The address has a mistake, or what was there is gone',
    invalid_form: 'Something is not right yet. Look at the fields marked below.',
  },
  notification: {
    ...theirs.notification,
    updated: 'Saved |||| %{smart_count} saved',
    created: 'Added',
    item_doesnt_exist: 'It is not there, or not any more.',
    deleted: 'Deleted |||| %{smart_count} deleted',
    logged_out: 'Your sign-in has ended. Sign in to go on where you were.',
    not_authorized: 'Your role may not do that.',
  },
  page: {
    ...theirs.page,
    show: '%{recordRepresentation}',
    edit: 'Edit %{recordRepresentation}',
    access_denied: 'Not for your role',
    not_found: 'Nothing here',
  },
};

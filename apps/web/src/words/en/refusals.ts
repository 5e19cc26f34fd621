// What can be refused, by its code: a sentence that somebody can act on.
export const refusals = {
  title: 'This cannot be shown',
  unknown: 'That did not work.',
  codes: {
    'client.unreachable': 'The server cannot be reached. Are you online?',
    'client.timeout': 'The server did not answer in time. Try again.',
    'client.logged_out': 'Your login has ended. Log in again.',
    'request.invalid': 'Something in it is not as it should be.',
    'auth.login_failed': 'Name or password is not right.',
    'auth.password_wrong': 'The password is not right.',
    'auth.token_invalid': 'Your login has ended. Log in again.',
    'accounts.username_taken': 'This name is taken. Choose another.',
    'accounts.email_taken': 'This email is taken. Use another.',
    'accounts.last_owner':
      'Nobody active would own the installation then. Make another account an owner first.',
    'exercises.not_found': 'There is no such exercise.',
    'limits.too_many_requests': 'Too many tries. Wait a moment.',
    'limits.busy': 'The server is busy. Try again in a few seconds.',
    'routines.too_many': 'You have as many routines as there can be. Delete one first.',
    'routines.not_found': 'This routine is not there. Perhaps it was deleted.',
    'server.database_away': 'The server cannot reach its database. Try again in a moment.',
    'server.disk_full': 'The server has no room left. Tell its operator.',
    'server.internal': 'Something went wrong on the server. Try again.',
  },
  again: 'Try again',
};

// What react-admin calls resources (one |||| many) and their fields.
export const resources = {
  users: {
    name: 'Person |||| People',
    notifications: {
      created: 'The person was added.',
      updated: 'The person was changed. |||| %{smart_count} people were changed.',
      deleted: 'The person was deleted. |||| %{smart_count} people were deleted.',
    },
    fields: {
      username: 'Name',
      email: 'Email',
      role: 'Role',
      password: 'Password',
      is_active: 'State',
      created_at: 'Since',
      last_login_at: 'Last login',
    },
  },
  exercises: {
    name: 'Exercise |||| Exercises',
    notifications: {
      created: 'The exercise was added.',
      updated: 'The exercise was changed. |||| %{smart_count} exercises were changed.',
      deleted: 'The exercise was deleted. |||| %{smart_count} exercises were deleted.',
    },
    fields: {
      name: 'Name',
      slug: 'Slug',
      aliases: 'Aliases',
      instructions: 'Instructions',
      muscles: 'Muscles',
      source: 'Source',
      author: 'Author',
      position: 'Position',
      group_id: 'Group',
      group_name: 'Group',
      is_published: 'State',
      picture_count: 'Pictures',
      updated_at: 'Changed',
      licence: 'Licence',
    },
  },
  groups: {
    name: 'Group |||| Groups',
    notifications: {
      created: 'The group was added.',
      updated: 'The group was changed. |||| %{smart_count} groups were changed.',
      deleted: 'The group was deleted. |||| %{smart_count} groups were deleted.',
    },
    fields: { name: 'Name', exercises: 'Exercises' },
  },
  sessions: {
    name: 'Session |||| Sessions',
    fields: {
      username: 'Who',
      created_at: 'Started',
      repetitions: 'Repetitions',
      end_reason: 'Why it ended',
    },
  },
  workouts: {
    name: 'Workout |||| Workouts',
    fields: { username: 'Who', started_at: 'Started', set_count: 'Sets', repetitions: 'Repetitions' },
  },
  logins: { name: 'Login |||| Logins', fields: { username: 'Who', created_at: 'Logged in', client: 'From' } },
  audit: { name: 'Change |||| Audit log', fields: { at: 'When', actor_name: 'Who' } },
};

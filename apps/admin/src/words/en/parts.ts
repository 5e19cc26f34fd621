// What is said on many screens.
export const parts = {
  working: 'Working',
  nameOrEmail: 'Name or email',
  copy: 'Copy',
  copied: 'Copied',
  link: {
    intro:
      'Give this link to %{name}, who chooses a password with it. It works once, until %{until}, and is not shown again.',
    label: 'Link',
  },
  days: { from: 'From (%{zone})', until: 'Until (included)' },
  export: {
    label: 'Export',
    busy: 'Exporting',
    formats: { csv: 'CSV, for spreadsheets', json: 'JSON, for programs' },
  },
  changes: {
    none: 'Nothing differs.',
    before: 'Before:',
    after: 'After:',
    empty: 'empty',
    emptyList: 'none',
    yes: 'yes',
    no: 'no',
  },
  duration: {
    hours: '%{hours} h %{minutes} min',
    minutes: '%{minutes} min %{seconds} s',
    seconds: '%{seconds} s',
  },
  moment: { never: 'never', today: 'today', dayAndTime: '%{day}, %{time}' },
  select: { row: 'Select %{name}', page: 'Select all on this page' },
  trained: {
    repetitions: '1 repetition |||| %{count} repetitions',
    held: '%{time} held',
    both: '%{repetitions}, %{held}',
  },
  draft: {
    found: 'You changed something here (%{at}) and did not save it.',
    tooLarge: 'This is more than the browser can keep: it is lost once the page is left.',
    take: 'Take it up again',
    forget: 'Throw it away',
  },
};

// What stands around every screen.
export const app = {
  skip: 'Skip to the content',
  navigation: 'Main',
  startTraining: 'Start training',
  startRoutine: 'Start this routine',
  today: 'Today:',
  nav: {
    exercises: 'Exercises',
    routines: 'Routines',
    demo: 'Try it',
    history: 'History',
    account: 'Account',
    login: 'Log in',
    register: 'Register',
  },
  footer: {
    label: 'More',
    privacy: 'Privacy',
    interface: 'Interface',
    firstClient: 'A first client',
    machines: 'For machines:',
    dashboard: 'Dashboard',
    language: 'Language',
    colours: 'Colours',
  },
  colours: { system: 'As the device', light: 'Light', dark: 'Dark' },
  typed: { show: 'Show what is typed', hide: 'Hide what is typed' },
  loading: 'Loading …',
  notFound: {
    title: 'There is nothing here',
    text: 'This address leads nowhere. Perhaps the link is old, or has a slip in it.',
    home: 'To the first page',
  },
  failed: {
    title: 'This page broke',
    text: 'Something went wrong in this page, not with you. Loading it again mostly helps.',
    again: 'Load again',
  },
  connection: {
    away: 'No connection to the server: you see what this device has kept.',
    needed: 'This needs a connection to the server.',
  },
  release: {
    ready: 'A new version is ready.',
    load: 'Load it',
    afterTraining: 'It is loaded as soon as nobody trains here any more.',
  },
};

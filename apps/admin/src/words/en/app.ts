// What stands around every screen.
export const app = {
  screens: 'Screens',
  language: 'Language',
  menu: {
    overview: 'Overview',
    live: 'Training now',
    users: 'People',
    logins: 'Logins',
    exercises: 'Exercises',
    groups: 'Groups',
    workouts: 'Workouts',
    sessions: 'Sessions',
    audit: 'Audit log',
    settings: 'Settings',
  },
  yourAccount: 'Your account',
  accountOf: '%{name}, your account',
  mySignIn: 'My sign-in',
  signOutEverywhere: 'Sign out everywhere',
  proof: {
    title: 'Your password once more',
    why: 'What you are about to do can let people in or take something away for good. You are asked again after ten minutes.',
    usePassword: 'Use the password',
    useCode: 'Use a one-time code',
    goOn: 'Go on',
  },
};

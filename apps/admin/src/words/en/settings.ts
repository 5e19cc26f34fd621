export const settings = {
  title: 'Settings',
  intro:
    'These hold from the moment they are saved, without a restart. Everything else is set by the environment that the server is started in.',
  loading: 'Loading the settings',
  on: 'on',
  off: 'off',
  saved: 'It holds from now on.',
  setBy: 'Set here by %{name}, %{at}. The environment says %{value} (%{variable}).',
  somebodyGone: 'somebody who is gone',
  fromEnvironment: 'From the environment: %{variable}.',
  backToEnvironment: 'Back to the environment',
  units: {
    days: 'days',
    sessions: 'sessions',
  },
  wrong: {
    notWhole: 'Type a whole number.',
    tooSmall: 'Must be %{minimum} or more.',
    tooLarge: 'Must be %{maximum} or less.',
  },
};

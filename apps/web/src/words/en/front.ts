export const front = {
  title: 'Train in front of your camera',
  lead: 'Spotter follows your joints, counts each repetition as it ends, and says one thing at a time about how to do the next one better.',
  try: 'Try it without an account',
  show: 'See how it works',
  watch: 'A set being coached',
  points: {
    device: {
      title: 'Pictures stay with you',
      text: 'Your pose is found on this device. No picture is sent unless you ask for it.',
    },
    install: {
      title: 'Nothing to install',
      text: 'A phone or a laptop with a camera and this page are all you need.',
    },
    honest: {
      title: 'It says what it cannot see',
      text: 'From some sides a fault cannot be judged. Then you are told where to stand.',
    },
  },
  new: 'New here? %{register}, or %{login}.',
  register: 'make an account',
  login: 'log in',
};

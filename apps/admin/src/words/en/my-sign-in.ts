export const mySignIn = {
  title: 'My sign-in',
  loading: 'Loading',
  required: 'On this server all staff sign in with one-time codes. Set yours up, and you can go on.',
  codes: {
    title: 'One-time codes',
    why: 'With a code from an app on your phone, a stolen password is not enough to get in. Any authenticator app will do.',
    setUp: 'Set up codes',
    areOn: 'One-time codes are on',
    since: 'Since %{since}. Recovery codes left: %{left}.',
  },
  renew: {
    label: 'New recovery codes',
    title: 'Make new recovery codes?',
    text: 'Those that you have count no longer.',
    confirm: 'Make new ones',
  },
  off: {
    label: 'Turn codes off',
    title: 'Turn one-time codes off?',
    text: 'Your password alone signs you in then. For another phone, set codes up again after it.',
    confirm: 'Turn off',
    done: 'Codes are off.',
  },
  begin: {
    qr: 'QR code for your authenticator app',
    scan: 'Scan it with your authenticator app, or type this key into the app:',
    key: 'Key',
    then: 'Then type the code that it shows.',
    submit: 'Turn codes on',
  },
  kept: {
    title: 'Keep your recovery codes',
    why: 'Without your phone you sign in with one of these in place of a code. Each works once. They are not shown again: print them, or keep them in a password manager.',
    codes: 'Recovery codes',
    download: 'Download',
    done: 'I have kept them',
  },
};

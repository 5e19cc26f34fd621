import type { signIn as english } from '../en/sign-in.ts';

export const signIn: typeof english = {
  noOwner:
    'Es gibt noch keinen Inhaber, deshalb kann sich niemand anmelden. Öffnen Sie den Link, den der Server beim Start ausgegeben hat, oder führen Sie auf dem Server %{command} aus.',
  title: 'Anmelden',
  intro: 'Für die Personen, die diesen Server betreiben.',
  name: 'Name oder E-Mail',
  nameMissing: 'Geben Sie Ihren Namen oder Ihre E-Mail-Adresse ein.',
  password: 'Passwort',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  submit: 'Anmelden',
  busy: 'Anmeldung läuft …',
  tryAgain: 'Noch einmal versuchen',
  code: {
    label: 'Code Ihrer App',
    help: 'Sechs Ziffern.',
    missing: 'Geben Sie den Code ein.',
    use: 'Code der App verwenden',
    recovery: 'Ersatzcode',
    recoveryHelp: 'Einer der zehn, die Sie aufbewahrt haben; jeder gilt einmal.',
    recoveryMissing: 'Geben Sie einen Ersatzcode ein.',
    useRecovery: 'Ersatzcode verwenden',
  },
  link: {
    unchecked: 'Der Link konnte nicht geprüft werden',
    invalid: 'Dieser Link gilt nicht mehr',
    askAnew:
      'Links, um ein Passwort zu wählen, gelten einmal und nur für begrenzte Zeit. Bitten Sie um einen neuen.',
    setUpAnew:
      'Er gilt einmal, eine Stunde lang, und nur, bis der Server neu gestartet wird oder einen Inhaber hat. Starten Sie den Server für einen neuen Link noch einmal, oder führen Sie %{command} aus.',
  },
  choose: {
    title: 'Wählen Sie Ihr Passwort',
    for: 'Für das Konto von %{name}.',
    help: 'Mindestens 8 Zeichen; am besten ein Satz.',
    missing: 'Wählen Sie ein Passwort.',
    submit: 'Passwort festlegen',
    done: 'Ihr Passwort ist festgelegt',
    doneText:
      'Melden Sie sich damit in der App an, mit der Sie trainieren. Sie können diese Seite schließen.',
    staffDoneText: 'Melden Sie sich damit hier an, und in der App, mit der Sie trainieren.',
  },
  forgotten: {
    ask: 'Passwort vergessen?',
    title: 'Ein neues Passwort',
    byMail:
      'Geben Sie Ihren Namen oder Ihre E-Mail-Adresse ein, dann bekommen Sie einen Link, um ein neues zu wählen.',
    submit: 'Link senden',
    sent: 'Wenn es ein solches Konto gibt, ist eine E-Mail mit einem Link an seine Adresse unterwegs. Der Link gilt einmal, eine Stunde lang.',
    askOwner:
      'Dieser Server verschickt keine E-Mails. Bitten Sie einen Inhaber: Er erzeugt unter „Personen“ einen Link, mit dem Sie ein neues Passwort wählen.',
    back: 'Zurück zur Anmeldung',
  },
  setUp: {
    title: 'Das erste Konto anlegen',
    intro: 'Es ist Inhaber dieser Installation und darf alles.',
    name: 'Ihr Name',
    nameMissing: 'Geben Sie Ihren Namen ein.',
    email: 'E-Mail',
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
    submit: 'Konto anlegen',
    done: 'Alles ist eingerichtet',
    doneText: '%{name} ist Inhaber dieser Installation und darf alles.',
  },
};

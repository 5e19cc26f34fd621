import type { signIn as english } from '../en/sign-in.ts';

export const signIn: typeof english = {
  noOwner:
    'Todavía no hay propietario, por eso nadie puede iniciar sesión. Abra el enlace que el servidor mostró al arrancar o ejecute %{command} en el servidor.',
  title: 'Iniciar sesión',
  intro: 'Para las personas que administran este servidor.',
  name: 'Nombre o correo',
  nameMissing: 'Escriba su nombre o su correo.',
  password: 'Contraseña',
  passwordMissing: 'Escriba su contraseña.',
  submit: 'Iniciar sesión',
  busy: 'Iniciando sesión …',
  tryAgain: 'Intentar de nuevo',
  code: {
    label: 'Código de su aplicación',
    help: 'Seis cifras.',
    missing: 'Escriba el código.',
    use: 'Usar el código de la aplicación',
    recovery: 'Código de recuperación',
    recoveryHelp: 'Uno de los diez que guardó; cada uno sirve una vez.',
    recoveryMissing: 'Escriba un código de recuperación.',
    useRecovery: 'Usar un código de recuperación',
  },
  link: {
    unchecked: 'No se pudo comprobar el enlace',
    invalid: 'Este enlace ya no es válido',
    askAnew:
      'Los enlaces para elegir una contraseña funcionan una vez y por tiempo limitado. Pida uno nuevo.',
    setUpAnew:
      'Funciona una vez, durante una hora, y solo hasta que el servidor se reinicie o tenga propietario. Reinicie el servidor para obtener uno nuevo, o ejecute %{command}.',
  },
  choose: {
    title: 'Elija su contraseña',
    for: 'Para la cuenta de %{name}.',
    help: '8 caracteres o más; lo mejor es una frase.',
    missing: 'Elija una contraseña.',
    submit: 'Establecer la contraseña',
    done: 'Su contraseña está establecida',
    doneText: 'Entre con ella en la aplicación con la que entrena. Puede cerrar esta página.',
    staffDoneText: 'Entre con ella aquí y en la aplicación con la que entrena.',
  },
  forgotten: {
    ask: '¿Ha olvidado su contraseña?',
    title: 'Una contraseña nueva',
    byMail: 'Escriba su nombre o su correo y recibirá un enlace para elegir una nueva.',
    submit: 'Enviar el enlace',
    sent: 'Si existe esa cuenta, un mensaje con un enlace va camino de su correo. El enlace funciona una vez, durante una hora.',
    askOwner:
      'Este servidor no envía correos. Pídalo a un propietario: en Personas crea un enlace para que usted elija una contraseña nueva.',
    back: 'Volver al inicio de sesión',
  },
  setUp: {
    title: 'Crear la primera cuenta',
    intro: 'Es la propietaria de esta instalación: puede hacerlo todo.',
    name: 'Su nombre',
    nameMissing: 'Escriba su nombre.',
    email: 'Correo',
    emailMissing: 'Escriba su correo.',
    submit: 'Crear la cuenta',
    done: 'Todo está listo',
    doneText: '%{name} es propietario de esta instalación y puede hacerlo todo.',
  },
};

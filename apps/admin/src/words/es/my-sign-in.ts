import type { mySignIn as english } from '../en/my-sign-in.ts';

export const mySignIn: typeof english = {
  title: 'Mi acceso',
  loading: 'Cargando',
  required:
    'En este servidor todo el personal inicia sesión con códigos de un solo uso. Configure los suyos para seguir.',
  codes: {
    title: 'Códigos de un solo uso',
    why: 'Con un código de una aplicación de su teléfono, una contraseña robada no basta para entrar. Sirve cualquier aplicación de autenticación.',
    setUp: 'Configurar los códigos',
    areOn: 'Los códigos de un solo uso están activados',
    since: 'Desde: %{since}. Códigos de recuperación restantes: %{left}.',
  },
  renew: {
    label: 'Códigos de recuperación nuevos',
    title: '¿Crear códigos de recuperación nuevos?',
    text: 'Los que tiene dejarán de servir.',
    confirm: 'Crear nuevos',
  },
  off: {
    label: 'Desactivar los códigos',
    title: '¿Desactivar los códigos de un solo uso?',
    text: 'Entonces bastará su contraseña para iniciar sesión. Para otro teléfono, configure los códigos de nuevo después.',
    confirm: 'Desactivar',
    done: 'Los códigos están desactivados.',
  },
  begin: {
    qr: 'Código QR para su aplicación de autenticación',
    scan: 'Escanéelo con su aplicación de autenticación, o escriba esta clave en ella:',
    key: 'Clave',
    then: 'Después escriba el código que muestra.',
    submit: 'Activar los códigos',
  },
  kept: {
    title: 'Guarde sus códigos de recuperación',
    why: 'Sin su teléfono, inicie sesión con uno de estos en lugar de un código. Cada uno sirve una vez. No se vuelven a mostrar: imprímalos o guárdelos en un gestor de contraseñas.',
    codes: 'Códigos de recuperación',
    download: 'Descargar',
    done: 'Ya los he guardado',
  },
  password: {
    title: 'Contraseña',
    why: 'Con un cambio terminan todos los demás accesos al panel y los de las aplicaciones. Este sigue abierto.',
    old: 'Contraseña anterior',
    new: 'Contraseña nueva',
    submit: 'Cambiar la contraseña',
    done: 'Su contraseña ha cambiado. Solo tiene abierto este acceso.',
  },
  signIns: {
    title: 'Dónde tiene la sesión abierta',
    kinds: { dashboard: 'Panel', app: 'Aplicación' },
    line: 'Desde: %{since}, dirección %{client}. Visto por última vez: %{seen}.',
    present: 'este',
    end: 'Terminar',
    ended: 'El acceso ha terminado.',
    others: {
      label: 'Terminar todos los demás',
      title: '¿Terminar todos los demás?',
      text: 'Quien los use tiene que volver a entrar, y las sesiones en curso en una aplicación terminan. Este acceso sigue abierto.',
      confirm: 'Terminarlos',
      done: 'Solo tiene abierto este acceso.',
    },
  },
};

import type { logins as english } from '../en/logins.ts';

export const logins: typeof english = {
  search: 'Buscar accesos por persona',
  state: 'Estado',
  anyState: 'Cualquier estado',
  states: { open: 'Abierto', ended: 'Terminado' },
  noneFound: 'No se encuentran accesos.',
  none: 'Todavía no hay accesos.',
  isOpen: 'abierto',
  reasons: {
    ended: 'terminado',
    logged_out: 'cerró sesión',
    refresh_reused: 'se reutilizó un token ya gastado',
    password_changed: 'se cambió la contraseña',
    deactivated: 'se desactivó la cuenta',
  },
  from: 'desde %{client}',
  lastRefreshed: 'Última renovación',
  goodUntil: 'Válido hasta',
  end: {
    label: 'Terminar',
    title: '¿Terminar este acceso? |||| ¿Terminar %{count} accesos?',
    text: 'Los dispositivos tienen que volver a entrar, y las sesiones en curso en ellos terminan.',
    confirm: 'Terminar el acceso |||| Terminar los accesos',
    done: 'Un acceso terminado. |||| %{count} accesos terminados.',
    doneAlready: 'Ya habían terminado.',
  },
};

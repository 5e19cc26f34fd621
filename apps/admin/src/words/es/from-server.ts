import type { FromServer } from '../from-server.ts';
import { rules } from './rules.ts';

export const fromServer: FromServer = {
  refusals: {
    'request.unanswered': 'Algo falló entre esta página y el servidor. Inténtelo de nuevo en un momento.',
    'request.unreachable': 'No se puede conectar con el servidor. ¿Está en marcha, y tiene usted conexión?',
    'request.timeout': 'La petición llegó demasiado despacio. Inténtelo de nuevo.',
    'request.too_large': 'Es demasiado grande. Envíe algo más pequeño.',
    'auth.password_wrong': 'La contraseña no es correcta.',
    'accounts.username_taken': 'Ese nombre ya lo tiene alguien.',
    'accounts.email_taken': 'Ese correo ya lo tiene alguien.',
    'accounts.last_owner':
      'Entonces la instalación se quedaría sin propietario activo. Haga antes propietaria a otra cuenta.',
    'accounts.no_mail':
      'Este servidor no envía correos. Pida a un propietario un enlace para una contraseña nueva.',
    'admin.not_signed_in': 'Inicie sesión en el panel.',
    'admin.sign_in_failed': 'El nombre o la contraseña no son correctos, o la cuenta no puede usar el panel.',
    'admin.forbidden': 'Su rol no puede hacer eso.',
    'admin.cross_site':
      'La petición no vino de este panel. Detrás de un proxy, PUBLIC_URL tiene que decir cómo se llama el servidor.',
    'admin.not_found': 'Ese registro no existe. Puede que se haya eliminado.',
    'admin.link_invalid': 'Este enlace ya no es válido. Pida uno nuevo.',
    'admin.taken': 'Eso ya existe. Elija otra cosa.',
    'admin.in_use': 'Todavía está en uso. Quite antes lo que contiene o lo que depende de ello.',
    'admin.picture_refused':
      'Esta imagen no se puede usar. Elija un JPEG, PNG o WebP que no esté dañado y tenga 40 megapíxeles como máximo.',
    'admin.changed_meanwhile':
      'Otra persona lo cambió mientras tanto. Cárguelo de nuevo y cámbielo entonces.',
    'staff.fresh_proof_required': 'Escriba su contraseña otra vez para hacer esto.',
    'staff.code_required':
      'La contraseña es correcta. Escriba además el código de su aplicación o un código de recuperación.',
    'staff.code_wrong': 'El código no es correcto o ya se usó. Espere al siguiente de su aplicación.',
    'staff.codes_on': 'Los códigos de un solo uso ya están activados.',
    'staff.codes_off': 'Los códigos de un solo uso no están activados.',
    'staff.set_up_codes':
      'En este servidor todo el personal inicia sesión con códigos de un solo uso. Configure antes los suyos, en «Mi acceso».',
    'specifications.outdated':
      'Alguien guardó mientras tanto una versión más nueva. Cárguela y haga su cambio de nuevo.',
    'recordings.off': 'Este servidor no guarda grabaciones.',
    'limits.too_many_requests': 'Fueron demasiados intentos. Espere un poco e inténtelo de nuevo.',
    'limits.busy': 'El servidor está muy ocupado. Inténtelo de nuevo en unos segundos.',
    'server.not_ready': 'El servidor aún no está listo. Inténtelo de nuevo en un momento.',
    'server.database_away': 'No se puede acceder a la base de datos. Inténtelo de nuevo en un momento.',
    'server.disk_full': 'En el servidor ya no queda espacio.',
    'server.internal': 'Algo falló en el servidor. Inténtelo de nuevo; el registro del servidor dice más.',
  },
  rules,
  settings: {
    sessions_per_user: {
      title: 'Sesiones de una persona',
      meaning:
        'Tantas sesiones de una persona pueden estar conectadas a la vez, y otras tantas pueden esperar.',
    },
    testing_routes: {
      title: 'Direcciones de prueba',
      meaning: 'Si la lista de sesiones activas responde a cualquiera, sin token.',
    },
    staff_codes_required: {
      title: 'Códigos de un solo uso para todo el personal',
      meaning:
        'Si todo el personal tiene que iniciar sesión en el panel con códigos de un solo uso. Quien no los tenga solo puede configurarlos.',
    },
    keep_sessions_days: {
      title: 'Conservar las sesiones terminadas',
      meaning:
        'Tanto tiempo después de terminar se conserva una sesión; 0 la conserva mientras exista su cuenta.',
    },
    keep_workouts_days: {
      title: 'Conservar los entrenamientos',
      meaning:
        'Tanto tiempo después de terminar se conserva un entrenamiento, con sus series; 0 lo conserva mientras exista su cuenta.',
    },
    keep_audit_days: {
      title: 'Conservar el registro de cambios',
      meaning:
        'Tanto tiempo se conserva una anotación sobre un cambio del personal; 0 la conserva para siempre.',
    },
  },
};

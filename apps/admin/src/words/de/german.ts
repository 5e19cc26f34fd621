import { deDE } from '@mui/material/locale';
import type { LanguagePack } from '../language-pack.ts';
import { app } from './app.ts';
import { audit } from './audit.ts';
import { coaching } from './coaching.ts';
import { exercises } from './exercises.ts';
import { fields } from './fields.ts';
import { fromServer } from './from-server.ts';
import { groups } from './groups.ts';
import { importing } from './import.ts';
import { logins } from './logins.ts';
import { mySignIn } from './my-sign-in.ts';
import { overview } from './overview.ts';
import { measurements } from './measurements.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { reactAdmin } from './react-admin.ts';
import { resources } from './resources.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { specification } from './specification.ts';
import { workouts } from './workouts.ts';

export const german: LanguagePack = {
  locale: 'de',
  catalogue: {
    ra: reactAdmin,
    resources,
    app,
    audit,
    coaching,
    exercises,
    fields,
    groups,
    importing,
    logins,
    mySignIn,
    overview,
    measurements,
    parts,
    people,
    sessions,
    settings,
    signIn,
    specification,
    workouts,
  },
  fromServer,
  materialTexts: deDE,
};

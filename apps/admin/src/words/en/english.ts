import { enUS } from '@mui/material/locale';
import { app } from './app.ts';
import { audit } from './audit.ts';
import { coaching } from './coaching.ts';
import { exercises } from './exercises.ts';
import { fields } from './fields.ts';
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

export const english = {
  locale: 'en',
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
  materialTexts: enUS,
};

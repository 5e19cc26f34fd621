// Settings that change while the server runs; they are stored over what the environment says.
import { Type, type Static } from 'typebox';
import { Count, List, Text } from '../atoms.ts';
import { Moment, Nullable } from './conventions.ts';

const Value = Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000_000 }), Type.Boolean()]);

export const RuntimeSetting = Type.Object(
  {
    id: Text({ examples: ['sessions_per_user'] }),
    kind: Type.Enum(['number', 'flag'], { description: 'A number, or a yes or no.' }),
    title: Text(),
    meaning: Text(),
    unit: Nullable(Text({ examples: ['days'] })),
    minimum: Nullable(Count()),
    maximum: Nullable(Count()),
    value: Value,
    environment_value: Value,
    environment_name: Text({ description: 'The variable that gives it.' }),
    source: Type.Enum(['environment', 'stored'], { description: 'Where what holds comes from.' }),
    updated_at: Nullable(Moment),
    updated_by: Nullable(Text()),
  },
  { description: 'A setting, what holds now and where that comes from.' },
);
export type RuntimeSetting = Static<typeof RuntimeSetting>;

export const RuntimeSettingList = Type.Object(
  {
    data: List(RuntimeSetting),
    total: Count(),
    hasNextPage: Type.Boolean(),
  },
  { description: 'Every setting that can be changed while the server runs.' },
);
export type RuntimeSettingList = Static<typeof RuntimeSettingList>;

/** `PATCH /admin/api/settings/<id>`. */
export const RuntimeSettingChange = Type.Object({
  value: Type.Union([Value, Type.Null()], { description: 'Null goes back to what the environment says.' }),
});
export type RuntimeSettingChange = Static<typeof RuntimeSettingChange>;

import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  title: 'لا يمكن عرض هذا',
  unknown: 'لم ينجح ذلك.',
  codes: {
    'client.unreachable': 'لا يمكن الوصول إلى الخادم. هل أنت متصل؟',
    'client.timeout': 'لم يجب الخادم في الوقت المناسب. حاول مجددًا.',
    'client.logged_out': 'انتهى دخولك. ادخل مرة أخرى.',
    'request.invalid': 'فيه شيء ليس كما ينبغي.',
    'auth.login_failed': 'الاسم أو كلمة المرور غير صحيحة.',
    'auth.password_wrong': 'كلمة المرور غير صحيحة.',
    'auth.token_invalid': 'انتهى دخولك. ادخل مرة أخرى.',
    'accounts.username_taken': 'هذا الاسم مأخوذ. اختر غيره.',
    'accounts.email_taken': 'هذا البريد مأخوذ. استعمل غيره.',
    'accounts.last_owner': 'عندها لا يبقى مالك نشط لهذا التثبيت. اجعل حسابًا آخر مالكًا أولًا.',
    'exercises.not_found': 'لا يوجد تمرين كهذا.',
    'limits.too_many_requests': 'محاولات كثيرة. انتظر قليلًا.',
    'limits.busy': 'الخادم مشغول. حاول بعد ثوانٍ.',
    'routines.too_many': 'لديك أكبر عدد ممكن من البرامج. احذف واحدًا أولًا.',
    'routines.not_found': 'هذا البرنامج غير موجود. ربما حُذف.',
    'server.database_away': 'لا يصل الخادم إلى قاعدة بياناته. حاول بعد قليل.',
    'server.disk_full': 'لم يبق في الخادم مكان. أخبر من يديره.',
    'server.internal': 'حدث خلل في الخادم. حاول مجددًا.',
  },
  again: 'حاول مجددًا',
};

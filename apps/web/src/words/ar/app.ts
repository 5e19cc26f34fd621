import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  skip: 'انتقل إلى المحتوى',
  navigation: 'القائمة الرئيسية',
  startTraining: 'ابدأ التمرين',
  startRoutine: 'ابدأ هذا البرنامج',
  today: 'اليوم:',
  nav: {
    exercises: 'التمارين',
    routines: 'البرامج',
    demo: 'جرّب',
    history: 'السجل',
    account: 'الحساب',
    login: 'دخول',
    register: 'تسجيل',
  },
  footer: {
    label: 'المزيد',
    privacy: 'الخصوصية',
    interface: 'الواجهة البرمجية',
    firstClient: 'أول عميل',
    machines: 'للبرامج:',
    dashboard: 'لوحة الإدارة',
    language: 'اللغة',
    colours: 'الألوان',
  },
  colours: { system: 'كما في الجهاز', light: 'فاتح', dark: 'داكن' },
  typed: { show: 'أظهر المكتوب', hide: 'أخفِ المكتوب' },
  loading: 'جارٍ التحميل …',
  late: 'اتصالك بطيء أو منقطع. إن لم يظهر شيء فأعد تحميل الصفحة.',
  notFound: {
    title: 'لا شيء هنا',
    text: 'هذا العنوان لا يؤدي إلى شيء. ربما كان الرابط قديمًا أو فيه خطأ.',
    home: 'إلى الصفحة الأولى',
  },
  failed: {
    title: 'تعطّلت هذه الصفحة',
    text: 'الخلل في الصفحة وليس منك. إعادة التحميل تفيد غالبًا.',
    gone: 'تعذّر تحميل جزء منها. ربما توجد نسخة أحدث: أعد التحميل.',
    again: 'أعد التحميل',
  },
  connection: {
    away: 'لا اتصال بالخادم: ما تراه هو ما احتفظ به هذا الجهاز.',
    needed: 'يحتاج هذا إلى اتصال بالخادم.',
    unprepared: 'للتدرّب عليه دون اتصال يجب فتحه أولًا وأنت متصل.',
  },
  release: {
    ready: 'نسخة جديدة جاهزة.',
    load: 'حمّلها',
    afterTraining: 'ستُحمَّل حالما لا يتدرب أحد هنا.',
  },
};

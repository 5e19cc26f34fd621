import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  skip: 'انتقل إلى المحتوى',
  navigation: 'القائمة الرئيسية',
  startTraining: 'ابدأ التمرين',
  nav: {
    exercises: 'التمارين',
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
  loading: 'جارٍ التحميل …',
  notFound: {
    title: 'لا شيء هنا',
    text: 'هذا العنوان لا يؤدي إلى شيء. ربما كان الرابط قديمًا أو فيه خطأ.',
    home: 'إلى الصفحة الأولى',
  },
  failed: {
    title: 'تعطّلت هذه الصفحة',
    text: 'الخلل في الصفحة وليس منك. إعادة التحميل تفيد غالبًا.',
    again: 'أعد التحميل',
  },
};

export const front: Catalogue['front'] = {
  title: 'تمرّن أمام الكاميرا',
  lead: 'يتابع Spotter مفاصلك، ويعدّ كل تكرار عند انتهائه، ويقول شيئًا واحدًا في كل مرة: كيف تؤدي التكرار التالي أفضل.',
  try: 'جرّبه دون حساب',
  watch: 'مجموعة مع تدريب',
  points: {
    device: {
      title: 'الصور تبقى عندك',
      text: 'تُعرف وضعيتك على هذا الجهاز. لا تُرسل أي صورة ما لم تطلب ذلك.',
    },
    install: {
      title: 'لا شيء للتثبيت',
      text: 'يكفي هاتف أو حاسوب محمول بكاميرا وهذه الصفحة.',
    },
    honest: {
      title: 'يقول ما لا يراه',
      text: 'من بعض الجهات لا يمكن الحكم على خطأ. عندها يخبرك أين تقف.',
    },
  },
  new: 'جديد هنا؟ يمكنك %{register} أو %{login}.',
  register: 'إنشاء حساب',
  login: 'الدخول',
};

// How a device comes to trust the certificate of the server, in each language. HTML: %{download} is the link to it.
export interface TrustTexts {
  readonly title: string;
  readonly lead: string;
  readonly download: string;
  /** What is to be done, one after the other, by what each system calls it. */
  readonly systems: Readonly<Record<'Android' | 'iPhone, iPad' | 'Windows' | 'macOS', readonly string[]>>;
  readonly name: string;
  readonly fingerprint: string;
  readonly caution: string;
  readonly open: string;
}

export const trustTexts: Readonly<Record<'en' | 'de' | 'es' | 'ar', TrustTexts>> = {
  en: {
    title: 'Trust this Spotter',
    lead: 'The browser warns because this server made its certificate itself, and this device does not know who signed it. Behind the warning the camera works, but installing Spotter and training offline do not. They do once the device trusts the certificate.',
    download: 'Download the certificate',
    systems: {
      Android: [
        '%{download}. If the phone offers to install it at once, say no: it wants that done in Settings.',
        'In Settings, look for “CA certificate” (under Security, Encryption &amp; credentials, Install a certificate) and choose it.',
        'Confirm the warning with “Install anyway”, and choose the file <code>spotter-ca.crt</code>.',
        'Close the browser and open Spotter again. Chrome goes by this list; Firefox wants “Use third party CA certificates” in its own hidden settings.',
      ],
      'iPhone, iPad': [
        'In Safari: %{download} and allow the profile.',
        'In Settings, General, VPN &amp; Device Management, open the profile that was downloaded and install it.',
        'In Settings, General, About, Certificate Trust Settings, turn on full trust for it. Without this step nothing changes.',
      ],
      Windows: [
        '%{download} and open the file.',
        'Install Certificate, for the current user, “Place all certificates in the following store”, Trusted Root Certification Authorities.',
        'Confirm the warning, and start the browser again.',
      ],
      macOS: [
        '%{download} and open the file: Keychain Access adds it to the login keychain.',
        'Open it there, and under Trust choose “Always Trust” for “When using this certificate”.',
        'Start the browser again.',
      ],
    },
    name: 'Its name is %{name}.',
    fingerprint: 'Whoever runs the server can tell you whether its SHA-256 fingerprint is this:',
    caution:
      'A device that trusts it believes whoever holds this server’s key about any site. Trust it only where you trust the people who run the server, and take it away, in the same place, when you no longer train here.',
    open: 'Open Spotter',
  },
  de: {
    title: 'Diesem Spotter vertrauen',
    lead: 'Der Browser warnt, weil dieser Server sein Zertifikat selbst ausgestellt hat und dieses Gerät nicht weiß, wer es unterschrieben hat. Hinter der Warnung funktioniert die Kamera, aber Spotter lässt sich nicht installieren und läuft nicht ohne Netz. Beides geht, sobald das Gerät dem Zertifikat vertraut.',
    download: 'Zertifikat herunterladen',
    systems: {
      Android: [
        '%{download}. Bietet das Telefon an, es gleich zu installieren, lehne ab: Das geht nur in den Einstellungen.',
        'Suche in den Einstellungen nach „CA-Zertifikat“ (unter Sicherheit, Verschlüsselung und Anmeldedaten, Zertifikat installieren) und wähle es.',
        'Bestätige die Warnung mit „Trotzdem installieren“ und wähle die Datei <code>spotter-ca.crt</code>.',
        'Schließe den Browser und öffne Spotter neu. Chrome richtet sich nach dieser Liste; in Firefox musst du in den versteckten Einstellungen „Use third party CA certificates“ einschalten.',
      ],
      'iPhone, iPad': [
        'In Safari: %{download} und das Profil erlauben.',
        'Öffne in den Einstellungen unter Allgemein, VPN und Geräteverwaltung das geladene Profil und installiere es.',
        'Schalte unter Allgemein, Info, Zertifikatsvertrauenseinstellungen das volle Vertrauen ein. Ohne diesen Schritt ändert sich nichts.',
      ],
      Windows: [
        '%{download} und die Datei öffnen.',
        'Zertifikat installieren, für den aktuellen Benutzer, „Alle Zertifikate in folgendem Speicher speichern“, Vertrauenswürdige Stammzertifizierungsstellen.',
        'Bestätige die Warnung und starte den Browser neu.',
      ],
      macOS: [
        '%{download} und die Datei öffnen: Die Schlüsselbundverwaltung legt es im Schlüsselbund „Anmeldung“ ab.',
        'Öffne es dort und wähle unter Vertrauen „Immer vertrauen“ bei „Bei Verwendung dieses Zertifikats“.',
        'Starte den Browser neu.',
      ],
    },
    name: 'Es heißt %{name}.',
    fingerprint: 'Wer den Server betreibt, kann dir sagen, ob dies sein SHA-256-Fingerabdruck ist:',
    caution:
      'Ein Gerät, das ihm vertraut, glaubt dem, der den Schlüssel dieses Servers hat, bei jeder Website. Vertraue ihm nur, wenn du den Betreibern des Servers vertraust, und entferne es an derselben Stelle, wenn du hier nicht mehr trainierst.',
    open: 'Spotter öffnen',
  },
  es: {
    title: 'Confiar en este Spotter',
    lead: 'El navegador avisa porque este servidor ha creado su propio certificado y este dispositivo no sabe quién lo ha firmado. Si pasas el aviso, la cámara funciona, pero no puedes instalar Spotter ni entrenar sin conexión. Podrás en cuanto el dispositivo confíe en el certificado.',
    download: 'Descargar el certificado',
    systems: {
      Android: [
        '%{download}. Si el teléfono ofrece instalarlo enseguida, di que no: hay que hacerlo en Ajustes.',
        'En Ajustes, busca «Certificado de CA» (en Seguridad, Cifrado y credenciales, Instalar un certificado) y elígelo.',
        'Confirma el aviso con «Instalar de todos modos» y elige el archivo <code>spotter-ca.crt</code>.',
        'Cierra el navegador y abre Spotter de nuevo. Chrome usa esta lista; en Firefox activa «Use third party CA certificates» en sus ajustes ocultos.',
      ],
      'iPhone, iPad': [
        'En Safari: %{download} y permite el perfil.',
        'En Ajustes, General, VPN y gestión de dispositivos, abre el perfil descargado e instálalo.',
        'En Ajustes, General, Información, Ajustes de confianza de los certificados, activa la confianza total. Sin este paso no cambia nada.',
      ],
      Windows: [
        '%{download} y abre el archivo.',
        'Instalar certificado, para el usuario actual, «Colocar todos los certificados en el siguiente almacén», Entidades de certificación raíz de confianza.',
        'Confirma el aviso y reinicia el navegador.',
      ],
      macOS: [
        '%{download} y abre el archivo: Acceso a Llaveros lo añade al llavero de inicio de sesión.',
        'Ábrelo allí y, en Confiar, elige «Confiar siempre» en «Al utilizar este certificado».',
        'Reinicia el navegador.',
      ],
    },
    name: 'Se llama %{name}.',
    fingerprint: 'Quien lleva el servidor puede decirte si su huella SHA-256 es esta:',
    caution:
      'Un dispositivo que confía en él cree, en cualquier sitio web, a quien tenga la clave de este servidor. Confía solo si confías en quienes llevan el servidor, y quítalo en el mismo lugar cuando dejes de entrenar aquí.',
    open: 'Abrir Spotter',
  },
  ar: {
    title: 'الوثوق بخادم Spotter هذا',
    lead: 'يحذّرك المتصفح لأن هذا الخادم أصدر شهادته بنفسه، وجهازك لا يعرف من وقّعها. إن تجاوزت التحذير عملت الكاميرا، لكن لا يمكنك تثبيت Spotter ولا التمرين دون اتصال. يصبح ذلك ممكنًا حين يثق الجهاز بالشهادة.',
    download: 'نزّل الشهادة',
    systems: {
      Android: [
        '%{download}. إن عرض الهاتف تثبيتها فورًا فارفض: يجب أن يتم ذلك من الإعدادات.',
        'ابحث في الإعدادات عن «شهادة CA» (ضمن الأمان، التشفير وبيانات الاعتماد، تثبيت شهادة) واخترها.',
        'أكّد التحذير بخيار «التثبيت على أي حال»، ثم اختر الملف <code>spotter-ca.crt</code>.',
        'أغلق المتصفح وافتح Spotter من جديد. يعتمد Chrome على هذه القائمة؛ أما Firefox ففعّل فيه «Use third party CA certificates» ضمن إعداداته المخفية.',
      ],
      'iPhone, iPad': [
        'في Safari: %{download} واسمح بالملف التعريفي.',
        'في الإعدادات، عام، VPN وإدارة الجهاز، افتح الملف التعريفي الذي نزّلته وثبّته.',
        'في الإعدادات، عام، حول، إعدادات الثقة بالشهادة، فعّل الثقة الكاملة. لن يتغير شيء دون هذه الخطوة.',
      ],
      Windows: [
        '%{download} وافتح الملف.',
        'اختر «تثبيت الشهادة» للمستخدم الحالي، ثم «وضع كافة الشهادات في المخزن التالي»: المراجع المصدقة الجذرية الموثوق بها.',
        'أكّد التحذير وأعد تشغيل المتصفح.',
      ],
      macOS: [
        '%{download} وافتح الملف: يضيفها «الوصول إلى سلسلة المفاتيح» إلى سلسلة مفاتيح تسجيل الدخول.',
        'افتحها هناك، وتحت «الثقة» اختر «الثقة دائمًا» عند «استخدام هذه الشهادة».',
        'أعد تشغيل المتصفح.',
      ],
    },
    name: 'اسمها %{name}.',
    fingerprint: 'يستطيع من يدير الخادم أن يخبرك هل هذه بصمتها SHA-256:',
    caution:
      'الجهاز الذي يثق بها يصدّق من يملك مفتاح هذا الخادم بشأن أي موقع. لا تثق بها إلا إن كنت تثق بمن يديرون الخادم، وأزلها من المكان نفسه حين تتوقف عن التمرين هنا.',
    open: 'افتح Spotter',
  },
};

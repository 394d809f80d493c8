/** Phrases parted by bars: a list of one phrase a line would be a thousand lines. */
const words = (rows: string[]): string[] => rows.flatMap((row) => row.split(' | '))

/**
 * What stands on the buttons and in the menus of web sites, never in a release as a line of its own. Whole lines; case
 * and accents do not count; `…` at the end stands for any words.
 */
export const buttons: readonly string[] = words([
  // English
  'skip to content | skip to main content | skip to navigation | skip navigation | jump to navigation',
  'main navigation | toggle navigation | open menu | close menu | open menu close menu | menu | main menu',
  'search | search… | sign in | log in | login | register | javascript is… | please enable javascript… | share',
  'share this | share this… | share on… | share via… | tweet | tweet this | pin it | print | print this page',
  'print this… | printer-friendly… | email this… | send to a friend | click to share… | facebook | twitter | x',
  'linkedin | instagram | youtube | whatsapp | pinterest | telegram | reddit | flickr | tiktok | rss | rss feed',
  'copy link | link copied | follow us | follow us on… | read more | read more… | learn more | load more',
  'view all | see all | related posts | related articles | related news | related sites | recent posts',
  'latest news | more news | you may also like… | previous | next | previous post… | next post… | back',
  'back to top | back to news | back to… | top | home | sitemap | site map | subscribe | unsubscribe',
  'newsletter | newsletter sign-up | sign up for… | sign up to… | accept | accept all | accept cookies',
  'reject all | cookie settings | cookie policy | we use cookies… | this website uses cookies…',
  'this site uses cookies… | privacy | privacy policy | terms of use | terms and conditions | disclaimer',
  'accessibility | leave a comment | leave a reply | post a comment | comments | tags | select language',
  // French
  'aller au contenu… | accueil | rechercher | recherche | partager | partager sur… | imprimer',
  'imprimer cette page | envoyer a un ami | lire la suite | en savoir plus | haut de page | retour en haut…',
  'retour a la liste… | plan du site | mentions legales | suivez-nous… | articles similaires | a lire aussi',
  'sur le meme sujet | se connecter | connexion | accepter | tout accepter | tout refuser',
  "nous utilisons des cookies… | ce site utilise des cookies… | s'abonner | s'inscrire | precedent | suivant",
  'politique de confidentialite',
  // German
  'zum inhalt springen | zum hauptinhalt… | startseite | suche | teilen | auf facebook teilen | drucken',
  'seite drucken | mehr erfahren | weiterlesen | nach oben | zuruck… | zur ubersicht | impressum | datenschutz',
  'folgen sie uns… | anmelden | akzeptieren | alle akzeptieren | diese website verwendet cookies…',
  'wir verwenden cookies… | ahnliche artikel | ahnliche beitrage | newsletter abonnieren',
  // Spanish, Portuguese, Italian
  'saltar al contenido… | ir al contenido… | inicio | buscar | compartir | compartir en… | imprimir | leer mas',
  'ver mas | volver arriba | siguenos… | aviso legal | mapa del sitio | mapa web | iniciar sesion | aceptar',
  'politica de cookies | politica de privacidad | compartir esta pagina… | noticias relacionadas | utilizamos cookies…',
  'este sitio utiliza cookies… | ir para o conteudo… | pular para o conteudo… | partilhar | partilhar no… | compartilhar',
  'compartilhe… | partilhar esta pagina… | partilhe… | leia mais | saiba mais | voltar ao topo | pesquisar | mapa do site | mapa do sitio | siga-nos… | politica de privacidade',
  'noticias relacionadas | vai al contenuto… | salta al contenuto… | cerca | condividi | condividi su… | stampa',
  'stampa questa pagina | leggi tutto | leggi di piu | torna su | torna in alto | seguici… | mappa del sito',
  'note legali | accetta | articoli correlati | potrebbe interessarti… | questo sito utilizza…',
  // Dutch, Nordic, Polish, Czech, Hungarian, Turkish
  'ga naar inhoud | ga naar de inhoud | delen | deel dit… | lees meer | lees verder | terug naar boven | zoeken',
  'volg ons… | afdrukken | deze website gebruikt cookies… | hoppa till innehall… | dela | las mer | skriv ut',
  'till toppen | hopp til innhold… | del pa facebook | les mer | ga til indhold… | laes mere',
  'siirry sisaltoon… | jaa | lue lisaa | tulosta | etusivu | takaisin ylos | przejdz do tresci… | udostepnij',
  'czytaj wiecej | drukuj | strona glowna | szukaj | prejit k obsahu… | sdilet | tisk | tovabb… | megosztas',
  'nyomtatas | paylas | yazdir | ana sayfa',
  // Catalan and Romanian, and more Spanish
  'síguenos en redes… | suscríbete a… | correo electrónico | boletín anterior… | boletín siguiente… | aviso de privacidad',
  'vés al contingut… | comparteix | comparteix a… | imprimeix | segueix-nos… | avís legal | mapa web | torna a dalt',
  'subscriu-te… | sari la conținut… | distribuie | distribuie pe… | tipărește | citește mai mult | urmărește-ne…',
  'harta site-ului | politica de confidențialitate | abonează-te…',
  // South Slavic, Slovak, Baltic, Estonian
  'preskoči na sadržaj… | idi na sadržaj… | podijeli | podijeli na… | ispiši | pročitaj više | pratite nas… | deli | deli z…',
  'natisni | preberi več | sledite nam… | mapa sajta | prejsť na obsah… | zdieľať | zdieľať na… | tlačiť | čítať ďalej',
  'sledujte nás… | pereiti prie turinio… | dalintis | spausdinti | skaityti daugiau | sekite mus… | pāriet uz saturu…',
  'dalīties | drukāt | lasīt vairāk | sekojiet mums… | liigu sisu juurde… | jaga | prindi | loe edasi | jälgi meid…',
  // Cyrillic and Greek
  'перейти к содержанию… | перейти к основному… | поделиться | поделиться в… | распечатать | версия для печати',
  'читать далее | читать дальше | подписаться | подписывайтесь… | карта сайта | перейти до вмісту… | поділитися',
  'поділитися в… | роздрукувати | читати далі | підписатися | мапа сайту | към съдържанието… | сподели | сподели в…',
  'сподели: … | отпечатай | прочети още | последвайте ни… | карта на сайта | достъпност | бисквитки | прескочи на…',
  'подели | подели на… | одштампај | прочитај више | пратите нас… | μετάβαση στο περιεχόμενο… | κοινοποίηση',
  'μοιραστείτε… | εκτύπωση | διαβάστε περισσότερα | ακολουθήστε μας… | χάρτης ιστοτόπου | πολιτική απορρήτου',
  // Vietnamese, Indonesian, Malay
  'bỏ qua nội dung chính | chuyển đến nội dung… | chia sẻ | chia sẻ bài viết | chia sẻ lên… | in trang | in bài viết',
  'xem thêm | đọc thêm | theo dõi chúng tôi… | trang chủ | bagikan | bagikan ke… | cetak | baca juga… | baca selengkapnya',
  'ikuti kami… | lompat ke konten… | kembali ke atas | beranda | kongsi | kongsikan… | langkau ke kandungan… | peta laman',
  // Chinese, Japanese, Korean
  '跳到主要内容… | 跳到主要內容… | 分享 | 分享到… | 分享至… | 打印 | 打印本页 | 列印 | 友善列印 | 返回顶部 | 回到頂端 | 回頂部 | 关闭窗口',
  '上一篇… | 下一篇… | 上一則… | 下一則… | 网站地图 | 網站導覽 | 隐私政策 | 隱私權政策 | 回首頁 | 本文へスキップ… | 本文へ移動…',
  'メインコンテンツ… | シェア | シェアする | ツイート | 印刷 | 印刷する | 印刷用ページ… | ページの先頭へ… | ページトップへ… | トップへ戻る',
  '前の記事… | 次の記事… | サイトマップ | プライバシーポリシー | 一覧へ戻る | 一覧に戻る | 본문 바로가기 | 본문으로 바로가기… | 공유하기 | 공유',
  '인쇄 | 인쇄하기 | 프린트 | 목록 | 목록으로 | 맨 위로 | 이전글… | 다음글… | 사이트맵 | 개인정보처리방침',
  // Arabic and Hebrew
  'تخطي إلى المحتوى… | انتقل إلى المحتوى… | مشاركة | شارك | شارك على… | طباعة | اقرأ المزيد | المزيد | تابعنا… | خريطة الموقع',
  'سياسة الخصوصية | דלג לתוכן… | דילוג לתוכן… | שתף | שתפו | שיתוף | הדפסה | הדפס | קרא עוד | קראו עוד | עקבו אחרינו…',
  'מפת האתר | מדיניות פרטיות | חזרה למעלה',
])

/** Entries of menus that are also ordinary words; several of them among short lines make a menu. */
export const entries: readonly string[] = words([
  'about | about us | news | newsroom | news room | press | press releases | press room | press center | media',
  'media center | media room | media releases | events | calendar | blog | podcasts | videos | gallery | photos',
  'careers | jobs | contact | contact us | contacts | products | services | solutions | resources',
  'publications | research | reports | speeches | statistics | investors | investor relations | support | help',
  'get help | faq | q&a | glossary | donate | our team | leadership | executive team | our work | education',
  'community engagement | internships | copyright | legal | procurement | scams | e-mail service',
  'access to information | english | francais | espanol | deutsch | actualites | presse | communiques de presse',
  'qui sommes-nous | nos services | agenda | contactez-nous | recrutement | aktuelles | pressemitteilungen',
  'uber uns | karriere | kontakt | termine | noticias | prensa | sala de prensa | quienes somos | contacto',
  'eventos | servicios | imprensa | contato | contactos | quem somos | notizie | comunicati stampa | chi siamo',
  'contatti | eventi | servizi | nieuws | pers | over ons | nyheter | om oss | kontakta oss | uutiset',
  'yhteystiedot | aktualnosci | o nas | aktuality',
])

/** Headings under which a site lists its other pages: what follows them to the end is not the release. */
export const farewells: readonly string[] = words([
  'related posts | related articles | related news | related stories | related content | related press releases',
  'recent posts | latest news | latest posts | more news | more stories | more from… | you may also like',
  'you might also like | read next | other news | share this | share this… | back to top | leave a reply',
  'leave a comment | follow us | articles similaires | articles lies | a lire aussi | autres actualites',
  'dernieres actualites | sur le meme sujet | haut de page | ahnliche artikel | ahnliche beitrage',
  'weitere meldungen | weitere artikel | nach oben | das konnte sie auch interessieren | noticias relacionadas',
  'ultimas noticias | entradas relacionadas | te puede interesar | volver arriba | leia tambem',
  'artigos relacionados | voltar ao topo | articoli correlati | leggi anche | altre notizie | torna su',
  'gerelateerde berichten | lees ook | meer nieuws | terug naar boven | relaterade nyheter | las ocksa',
  'relaterte saker | lue myos | powiazane artykuly | zobacz takze | podobne clanky',
  'notícies relacionades | articole similare | știri similare | citește și | povezane vijesti | povezane novice',
  'pročitajte još | preberite še | súvisiace články | prečítajte si aj | susijusios naujienos | saistītie raksti',
  'saistītās ziņas | seotud uudised | loe ka | похожие новости | читайте также | новости по теме | схожі новини',
  'читайте також | свързани новини | още новини | повезане вести | σχετικά άρθρα | διαβάστε επίσης | ilgili haberler',
  'kapcsolódó cikkek | kapcsolódó hírek | bài viết khác | bài viết liên quan | tin liên quan | tin khác | berita terkait',
  'artikel terkait | berita lainnya | berita berkaitan | 相关新闻 | 相关阅读 | 相关文章 | 相關新聞 | 延伸閱讀 | 関連記事 | 関連ニュース',
  '関連リンク | 관련 기사 | 관련기사 | 관련 뉴스 | أخبار ذات صلة | مقالات ذات صلة | כתבות נוספות | כתבות קשורות',
])

/** Links to the page in another form, of a site whose menus were found. */
export const pageLinks: readonly string[] = words([
  'click here to access pdf… | click here to download… | click here for pdf… | click here for a pdf… | download pdf…',
  'download as pdf | download this press release… | download the press release… | view pdf | view as pdf | pdf version',
  'printable version | print version | telecharger le pdf | telecharger le communique… | version pdf | version imprimable',
  'pdf herunterladen | als pdf herunterladen | druckversion | descargar pdf | descargar en pdf | version para imprimir',
  'baixar pdf | descarregar pdf | scarica il pdf | scarica pdf | versione stampabile | download als pdf | ladda ner pdf',
  'lataa pdf | pobierz pdf | stahnout pdf | letoltes pdf-ben',
])

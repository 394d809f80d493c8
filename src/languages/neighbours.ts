/**
 * Languages so near to each other that their common words do not tell them apart, and the words and letters that do.
 * `*` stands for any letters, `_` for the space between two words. A form that two of three have stands with both tags.
 */
export interface Neighbours {
  /** ISO 15924; Serbian has different neighbours in each of its scripts. */
  script: string
  tags: string[]
  /** They share an alphabet and roots, but a paragraph seldom passes for the other's: Czech and Slovak. */
  distinct?: true
  marks: Array<{ of: string[]; forms: string }>
}

export const neighbours: Neighbours[] = [
  {
    script: 'Latn',
    tags: ['hr', 'bs', 'sr'],
    marks: [
      {
        of: ['hr'],
        forms: `tko netko nitko itko svatko tijekom tisuć* sustav* tvrtk* priopćenj* uvjet* europ* suradnj* suradni*
          sudjel* proračun* obitelj* tjedan tjedn* sveučilišt* povijes* kazališt* glazb* nogomet* zrakoplov*
          osobn* utjec* zaklad* tajni* ravnatelj* glasnogovorni* gospodarstv* promidžb* prosvjed* uporab*
          izvješć* znanost* znanstv* natječaj* dionič* mirovin* točk* točn* stoljeć* glede kolodvor* nositelj*
          skrb* hrvatsk* siječanj siječnj* veljač* ožuj* travanj travnj* svibanj svibnj* lipanj lipnj* srpanj
          srpnj* kolovoz* rujan rujn* listopad* studen* prosinac prosinc* ljekarn* čimbeni* poduzetni* rabi*
          rabljen* cijepljen* žurn* stjec* ponajprije izvrsn* potpor* uspored* dopredsjedni* djelatni* pučk*
          branitelj* izravn* primje* županij* župan* putovnic* promicanj* odvjetni* redatelj* skladb*
          učinkovit* ustroj* umirovljeni*`,
      },
      {
        of: ['bs'],
        forms: `sedmic* uposleni* saopćenj* histor* hljeb* kahv* lahk* mehk* bosansk* hercegov* bih kanton* entitet*
          federacij* marak* konvertibiln* ljekar* juni juli august* hemij* bošnja* sarajevsk* sarajev*
          uposlen* sudij* opredijel*`,
      },
      {
        of: ['sr'],
        forms: `pre posle najpre gde negde svugde ovde onde svuda mest* mesec* mera mere meri meru merama zamen*
          promen* primen* izmen* primer* namer* razmer* usmer* deca dece deci decu detet* dete deč* delatn*
          delov* delu deo vera vere veru vernik* veš* vest vesti vek veka vekov* uvek vreme vremensk* vredn*
          svetu svetsk* svetom sedišt* sednic* sećan* sever* celo cela cele celi celu celin* ceo cena cene
          cenu ceni cenama procen* ocen* reš* reč* reka reke reku reci hteo hteli videl* želel* živel* pesm*
          pesni* peva* čovek* smešt* nasleđ* nasled* sled* posled* nedelj* ponedelj* uspeh* uspeš* uspel*
          razume* predlog* prevoz* prelaz* prenos* pretn* dve dvesta obe telo tela telesn* lep lepo lepa lepe
          lepot* lekar* lekov* leč* mlek* mleč* sneg* snež* zvezd* cvet* cveć* menj* savet* uver* pover*
          poset* poseć* unapred* zahtev* obavest* obavešt* povred* umetn* umesto smer* sused* oseć* svedo*
          levo leve levo takođe evra evro evrima sprečen* bezbed* obezbed* odeljenj* podel* dodel* odred*
          saopšten* opštin* opšt* uopšte vazduh* avgust* istori* hleb* dinar* biće *viće *niće *diće *žiće
          *tiće *ziće *siće *miće srbij* srpsk* beograd* predsedni* sopstven* seljan*`,
      },
      {
        of: ['hr', 'bs'],
        forms: `gdje svugdje negdje ovdje ondje mjest* mjesec* mjesn* mjer* mjen* zamjen* promjen* primjen* izmjen*
          primjer* namjer* razmjer* usmjer* djec* djet* dijet* djel* odjel* djev* dječ* vjer* vješt* vjet*
          vijest* vijek* uvijek vrijem* vrijed* svjet* svijet* sjed* sjeć* sjever* cjel* cijel* cijen* cjen*
          procjen* procijen* ocjen* ocijen* rješ* riješ* riječ* rječ* rijek* rijec* htje* vidje* željel*
          živjel* voljel* trpjel* pjes* pjev* čovje* smješ* razmješ* nasljed* naslij* sljed* slijed* posljed*
          nedjelj* ponedjelj* uspje* razumije* prije poslije najprije prijedlog* prijevoz* prijelaz* prijenos*
          dvije obje tijel* tjel* bijel* bjel* lijep* ljep* lijek* liječ* mlijek* mlječ* snijeg* snjež*
          zvijezd* zvjezd* cvijet* cvijeć* cvjet* mijenj* promijen* primijen* zamijen* savjet* uvjer* povjer*
          posjet* posjeć* posjed* unaprijed* unaprjeđ* vrijednos* dio dijel* podijel* dodijel* dodjel*
          zahtijev* zahtjev* izvijest* obavijest* obavješt* ozlijed* povrijed* umjetn* umjesto smjer* smjen*
          susjed* vijeć* osjeć* osjet* svjedo* lijev* dvjest* sprječ* spriječ* predsjedni* sjednic* opć*
          vlastit* također ured ureda uredu *iziran* *izira* *t_će *t_ćemo *ći_će eura eurima zrak zraku zraka
          tisak smjel* nesreć* učenic* s_obzirom`,
      },
      {
        of: ['bs', 'sr'],
        forms: `ko neko niko šta tokom hiljad* porodic* univerzitet* sistem* uslov* saradnj* saradni* kompanij*
          preduzeć* budžet* fabri* pozorišt* muzik* muzič* fudbal* ličn* uticaj* utič* evrop* učešć* učestv*
          učesni* tačk* tačn* *izovan* *izova* *izuje* januar* februar* mart marta martu april aprila aprilu
          maj maja maju juna jula septembar septembr* oktobar oktobr* novembar novembr* decembar decembr*
          finansi* nauk* naučn* hemij* stepen* penzi* akcionar* sudij* vanredn* štamp* sekretar* sopstv*
          naredn* sa_svojim sa_svim sa_više rekao opšt* vijek* avion* voz vozom zvanič* krivičn* nacij*
          vaspit*`,
      },
    ],
  },
  {
    script: 'Latn',
    tags: ['da', 'nb', 'nn', 'is'],
    marks: [
      { of: ['is'], forms: '*þ* *ð* í á við hafa' },
      {
        of: ['da'],
        forms: `af blev bliver blevet meget nu efter ud ind op tilbage havde siger sig mig dig hvad uden gør gøre
          giver give tager tage været kun *hed *heden *heder *tion *tionen *tioner uge uger bog selskab*
          samarbejd* arbejd* projekt* åbn* åben* indtil udvikl* uddann* undersøg* brug* procent mio pct børn
          kvinder mænd danmark* dansk* nogle nogen mere mellem_de gennem regering* virksomhed* medarbejd*
          hverken lægge* sætte* sagde fik gik ligger lige over_for imod deltag* oplys* bidrag* stk nærmest
          værd væk mulighed* købe* køb* forbrug* sted steder skal_have
            ude vej veje københavn* østre lovgivning*`,
      },
      {
        of: ['nb'],
        forms: `ble hva mye nå sier uten gjør gir uke uker noen bare fikk mer tidligere *asjonen *asjoner *heten
          virksomhet* bedrift* uttaler fremmed* frem fremover hvilke selv_om prosjektene melder 
            gjennomført* muligheter vært nytt jeg`,
      },
      {
        of: ['nn'],
        forms: `ikkje eit ein ei eg ho frå kva korleis kor kvar mykje meir no utan gjer gjev tek vart vert vorte
          vore berre veke veker fekk gjekk dei deira desse nokon noko nokre same sidan skule skular kjem kome
          vere *leg *lege *leik *heit *heita *ingar *ingane *ane *inga *asjonar gjere tidlegare fleire
          heile eigen eige eiga fyrste millionar seier sjølv saman noreg* medan difor einskil* me dykk dykkar
          hjå opnar opna høyre vil_ikkje gje gjeve gjevne kvarandre kjende skulen fridom* likeins`,
      },
      {
        of: ['nb', 'nn'],
        forms: `av etter ut inn opp hadde seg meg deg oss mellom gjennom *sjon *sjonen *sjoner prosjekt* selskap*
          samarbeid* arbeid* utvikl* utdann* undersøk* bruk* prosent norge* norsk* noreg* oslo fylkes*
          kommunestyr* regjering* åpn* innen millioner_kroner delta* bedrift* enn tar blitt tillatelse blant
          dersom ansatte kunnskap* stortinget statsråd* lag`,
      },
      {
        of: ['da', 'nb'],
        forms: `ikke en et fra hvor hvordan hvem de dem deres disse være samme siden skole skoler kommer komme hele
          egen egne flere første *lig *lige *ligt *ene *ede hun jeg selv noget sammen mens derfor noen nogen
          hverandre hvert hver rettigheter lønn`,
      },
    ],
  },
  {
    script: 'Latn',
    tags: ['id', 'ms'],
    marks: [
      {
        of: ['id'],
        forms: `pemerintah sesuatu saja bahwa karena bisa perusahaan* karyawan* provinsi* kabupaten* rupiah rp miliar* triliun*
          persen kantor* uang mobil kesehatan agustus desember maret juli juni senin kamis jumat minggu wib
          kualitas aktivitas komunitas universitas fakultas *itas kebijakan upaya guna mengatakan ujar ucap
          tutur lewat pekan siswa mahasiswa kepala direktur manajer staf humas narahubung peneliti* penelitian
           pelayanan daring listrik gratis kendaraan presiden gubernur walikota bupati indonesia*
          jakarta berbagai tapi rilis kegiatan diluncurkan meluncurkan resmi pendanaan investasi pabrik
          bandara lalu yakni yaitu maupun mau delapan olahraga oleh_karena kebutuhan nomor kerja_sama pers
          bertanggung* pelatihan kementrian wali informasi_lebih anda`,
      },
      {
        of: ['ms'],
        forms: `bahawa kerana kerajaan syarikat peratus bilion rm ringgit mahu wang pejabat kakitangan
          daripada baharu manakala ekoran sempena bersempena pelbagai percuma sila tarikh petang semasa
          mac ogos disember julai jun negeri datuk dato puan encik binti berhad sdn bhd ramai tempoh
          cawangan melancarkan dilancarkan penyelidik* pengarah kanak universiti kualiti aktiviti komuniti
          *iti sukan kesihatan perubatan hospital elektrik kereta lapan semalam isnin khamis jumaat ahad
          menerusi sehingga bagi iaitu ialah beliau terbabit setakat kilang malaysia* maklumat perkhidmatan
          pelajar polis rasmi keperluan pelaburan majlis kerjasama tiada mana-mana mana_mana hendaklah
          pertubuhan melainkan tayar talian kenyataan pengeluar* peruntuk* berkata usahawan bas basikal
          mesyuarat mulai anugerah kelulusan lawatan kenderaan pihak_berkuasa`,
      },
    ],
  },
  {
    script: 'Latn',
    tags: ['pt', 'gl'],
    marks: [
      {
        of: ['pt'],
        forms: `*ção *ções *ões *ã *ão *ães não são também muito mais pelo pela pelos pelas quando hoje até uma umas
          numa duma nesta pessoas *lh* *nh* mesmo *gem já ou_o depois câmara`,
      },
      {
        of: ['gl'],
        forms: `*ción *cións *ións unha unhas dunha nunha cunha dun nun cun coa coas cos polo pola polos polas máis
          moi moito cando xunta *xe* *xo* hoxe ata é_un non son tamén ademais grazas *ll* *ñ* persoa*
          concello* cidade_de mesmo xa súa súas ningún ningunha`,
      },
    ],
  },
  {
    script: 'Latn',
    tags: ['cs', 'sk'],
    distinct: true,
    marks: [
      { of: ['cs'], forms: '*ř* *ě* *ů* jsou jsem není nebo také který která které při který jako než pouze pro' },
      { of: ['sk'], forms: '*ľ* *ĺ* *ŕ* *ä* *ô* sú som nie alebo ktorý ktorá ktoré pri ako iba pre aj čo' },
    ],
  },
  {
    script: 'Cyrl',
    tags: ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
    distinct: true,
    marks: [
      { of: ['ru', 'be'], forms: '*ы* *э* *ё*' },
      { of: ['ru'], forms: 'что его это' },
      { of: ['uk'], forms: '*ї* *є* *ґ* що та від або також був були щоб' },
      { of: ['uk', 'be'], forms: '*і*' },
      { of: ['be'], forms: '*ў* што ад або гэта быў *дз* *ць' },
      { of: ['bg'], forms: '*ът *ъв* *ъс* че със във са ще *ята *ите' },
      { of: ['mk'], forms: '*ѓ* *ќ* *ѕ* ги што со во *иот' },
      { of: ['sr'], forms: '*ђ* *ћ* је су код која који' },
      { of: ['mk', 'sr'], forms: '*ј* *љ* *њ* *џ*' },
      { of: ['ru', 'uk', 'bg', 'mk', 'sr'], forms: '*и*' },
      { of: ['ru', 'uk', 'bg'], forms: '*щ*' },
      { of: ['ru', 'bg'], forms: '*ъ*' },
    ],
  },
]
